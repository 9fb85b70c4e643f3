/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** From the link. */
  token: string;
};

/** Exactly one way to find the account. */
export type AccountLookupInput =
  {   byAccountNumber: AccountNumberLookupInput; byServiceAddress?: never; }
  |  { byAccountNumber?: never;   byServiceAddress: ServiceAddressLookupInput; };

export type AccountNumberLookupInput = {
  accountNumber: string;
  /** Postcode of the service address. */
  postcode: string;
};

export type AccountStatus =
  | 'ACTIVE'
  | 'CLOSED'
  /** Services are switched off until the balance is paid. */
  | 'SUSPENDED';

export type AddPaymentMethodInput = {
  accountId: string | number;
  /** False: for one payment; it is not listed, and given up at the processor after it. */
  keep: boolean;
  /** The customer's own name for it, up to 40 characters. */
  label?: string | null | undefined;
  /** Of startPaymentMethodSetup, confirmed in the processor's form since. */
  setupId: string;
};

export type ArrangementFrequency =
  | 'FORTNIGHTLY'
  | 'MONTHLY'
  | 'WEEKLY';

export type BillDelivery =
  /** A letter, and the portal. */
  | 'PAPER'
  /** A mail says that the bill is ready. */
  | 'PAPERLESS';

export type CancelPlannedPaymentInput = {
  plannedPaymentId: string | number;
};

export type CancelProductOrderInput = {
  orderId: string | number;
};

export type ChangeDueDayInput = {
  accountId: string | number;
  /** 1 to 28. */
  dueDay: number;
};

export type ChangeMemberRoleInput = {
  accountId: string | number;
  memberId: string | number;
  role: MemberRole;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ChangeUsernameInput = {
  currentPassword: string;
  username: string;
};

export type ChargebackState =
  /** The bank keeps the money. */
  | 'LOST'
  | 'OPEN'
  /** The bank returned the money. */
  | 'WON';

export type ChooseBillDeliveryInput = {
  accountId: string | number;
  delivery: BillDelivery;
};

export type CompletePasswordResetInput = {
  newPassword: string;
  recoveryId: string | number;
  resetToken: string;
  /** Of the authenticator app, or a recovery code. Left out by who has neither. */
  secondFactorCode?: string | null | undefined;
};

export type CompleteRegistrationInput = {
  /** The one-time code, spaces allowed. */
  code: string;
  password: string;
  registrationId: string | number;
  username: string;
};

export type ConfirmContactChangeInput = {
  changeId: string | number;
  /** Eight digits, spaces allowed. */
  code: string;
};

export type ConfirmTotpEnrolmentInput = {
  code: string;
};

export type ContactChannel =
  | 'EMAIL'
  | 'SMS';

export type CreatePayLinkInput = {
  accountId: string | number;
};

export type DisputeChargeInput = {
  /** Left out: all of the line. */
  amount?: MoneyInput | null | undefined;
  /** 10 to 2,000 characters. */
  explanation: string;
  /** The line's position on the statement. */
  position: number;
  reason: DisputeReason;
  statementId: string | number;
};

export type DisputeReason =
  | 'ALREADY_CANCELLED'
  | 'NOT_ORDERED'
  | 'OTHER'
  | 'SERVICE_NOT_WORKING'
  /** What the meter says. For extra usage alone, which is disputed as a whole. */
  | 'USAGE'
  | 'WRONG_AMOUNT';

export type DisputeState =
  /** Looked into. Its amount is held. */
  | 'OPEN'
  /** Answered: the charge stands. */
  | 'REJECTED'
  /** Answered, and credited. */
  | 'UPHELD'
  /** Taken back by the customer. */
  | 'WITHDRAWN';

export type EmailLookupInput = {
  /** As it is on record. */
  email: string;
};

export type EquipmentKind =
  | 'GATEWAY'
  | 'MODEM'
  | 'PHONE_ADAPTER'
  | 'SET_TOP_BOX';

export type FinishPasskeyEnrolmentInput = {
  /** `RegistrationResponseJSON` of WebAuthn Level 3, as a text; at most 20,000 characters. */
  answerJson: string;
  challengeId: string | number;
  /** 1 to 60 characters. */
  name: string;
};

export type ForgetDeviceInput = {
  deviceId: string | number;
};

export type InviteMemberInput = {
  accountId: string | number;
  email: string;
  role: MemberRole;
};

export type MakeArrangementInput = {
  accountId: string | number;
  /** 2 to 6. */
  count: number;
  /** Tomorrow to 14 days ahead. */
  firstOn: string;
  frequency: ArrangementFrequency;
  /** Chosen by the caller, 16 to 64 characters. */
  idempotencyKey: string;
  paymentMethodId: string | number;
  /** What the preview said the instalments come to: when it is not so any more, nothing is arranged. */
  total: MoneyInput;
};

export type MakeContactPrimaryInput = {
  contactId: string | number;
};

export type MakePaymentMethodDefaultInput = {
  paymentMethodId: string | number;
};

export type MemberRole =
  | 'MANAGER'
  | 'OWNER'
  | 'VIEWER';

export type MessageState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type MoneyInput = {
  amountMinor: number;
  currency: string;
};

export type OfferingKind =
  | 'ADDON'
  | 'INTERNET'
  | 'MOBILE'
  | 'TV'
  | 'VOICE';

export type OpenTicketInput = {
  accountId: string | number;
  /** 1 to 5,000 characters. */
  body: string;
  category: TicketCategory;
  /** 3 to 120 characters. */
  subject: string;
};

export type OrderPlanChangeInput = {
  /** The price the customer saw; a different price by now is refused instead of charged. */
  expectedMonthlyPrice: MoneyInput;
  offeringId: string | number;
  subscriptionId: string | number;
};

/** A browser's answer to `startPasskeyUse`. */
export type PasskeyAnswerInput = {
  /** `AuthenticationResponseJSON` of WebAuthn Level 3, as a text; at most 20,000 characters. */
  answerJson: string;
  challengeId: string | number;
};

export type PayBillInput = {
  accountId: string | number;
  amount: MoneyInput;
  /** Chosen by the caller, 16 to 64 characters; kept for 30 days. */
  idempotencyKey: string;
  paymentMethodId: string | number;
};

export type PayByLinkInput = {
  amount: MoneyInput;
  /** 16 to 64 visible characters, chosen by the caller. */
  idempotencyKey: string;
  /** Of `startPayLinkSetup`, confirmed in the processor's form since. */
  setupId: string;
  token: string;
};

export type PayLinkCause =
  /** Sent in the mail of a bill or reminder. */
  | 'BILL'
  /** Made to share. */
  | 'CUSTOMER';

export type PaymentArrangementState =
  | 'ACTIVE'
  /** An instalment failed for good. */
  | 'BROKEN'
  | 'CANCELLED'
  /** All instalments are paid. */
  | 'KEPT';

export type PaymentMethodExpiry =
  | 'EXPIRED'
  /** Within 30 days. */
  | 'EXPIRES_SOON'
  | 'VALID';

export type PaymentMethodKind =
  /** Debited; its bank takes days to say whether it pays. */
  | 'BANK_ACCOUNT'
  | 'CARD'
  /** A card in a wallet, such as Apple Pay. */
  | 'WALLET';

export type PaymentReturned =
  /** The payer's bank took it back, and has not returned it. */
  | 'CHARGED_BACK'
  | 'PARTLY_REFUNDED'
  | 'REFUNDED';

export type PaymentState =
  | 'DECLINED'
  /** Sent to the processor, or about to be. */
  | 'INTENDED'
  /** The bank takes days to say. Counts as in progress. */
  | 'PROCESSING'
  | 'SUCCEEDED'
  /** The processor did not answer, or waits for the customer. It is asked again, and never charges twice. */
  | 'UNKNOWN';

/** What sets a payment of a day to come going. */
export type PlannedPaymentKind =
  | 'AUTOPAY'
  /** Part of a payment arrangement. */
  | 'INSTALMENT'
  /** The customer chose day and amount. */
  | 'SCHEDULED';

export type PlannedPaymentState =
  | 'CANCELLED'
  /** A payment of it is being made, and its outcome is not known yet. */
  | 'CHARGING'
  /** Given up. */
  | 'FAILED'
  | 'PAID'
  | 'PLANNED'
  /** Nothing was left to pay, or it was above the limit. */
  | 'SKIPPED';

export type ProveRecoveryInput = {
  /** Eight digits, spaces allowed. */
  code: string;
  recoveryId: string | number;
};

/** Exactly one way to say who it is. */
export type RecoveryLookupInput =
  {   byAccountNumber: AccountNumberLookupInput; byEmail?: never; byUsername?: never; }
  |  { byAccountNumber?: never;   byEmail: EmailLookupInput; byUsername?: never; }
  |  { byAccountNumber?: never; byEmail?: never;   byUsername: UsernameLookupInput; };

/** What was lost. */
export type RecoveryPurpose =
  | 'PASSWORD'
  /** Nothing: the sign-in is locked after wrong passwords or codes. */
  | 'UNLOCK'
  | 'USERNAME';

export type RefundState =
  /** The money stays with the operator: also when a bank refuses a refund days after it succeeded. */
  | 'FAILED'
  /** Sent to the processor, or about to be. */
  | 'INTENDED'
  | 'SUCCEEDED'
  /** The processor did not answer, or the bank takes its time. It is asked again, and nothing is given back twice. */
  | 'UNKNOWN';

export type RegisterByInvitationInput = {
  password: string;
  /** From the link. */
  token: string;
  username: string;
};

export type RemoveContactInput = {
  contactId: string | number;
};

export type RemoveMemberInput = {
  accountId: string | number;
  /** The viewer's own: they leave. */
  memberId: string | number;
};

export type RemovePasskeyInput = {
  passkeyId: string | number;
};

export type RemovePaymentMethodInput = {
  paymentMethodId: string | number;
};

export type RenamePasskeyInput = {
  /** 1 to 60 characters. */
  name: string;
  passkeyId: string | number;
};

export type RenamePaymentMethodInput = {
  label?: string | null | undefined;
  paymentMethodId: string | number;
};

export type ReplyToTicketInput = {
  /** 1 to 5,000 characters. */
  body: string;
  ticketId: string | number;
};

export type RestorePlannedPaymentInput = {
  plannedPaymentId: string | number;
};

export type RevokeInvitationInput = {
  accountId: string | number;
  invitationId: string | number;
};

export type RevokePayLinkInput = {
  accountId: string | number;
  payLinkId: string | number;
};

export type RevokeSessionInput = {
  sessionId: string | number;
};

export type SayNotMeInput = {
  /** From the link. */
  token: string;
};

export type SchedulePaymentInput = {
  accountId: string | number;
  amount: MoneyInput;
  chargeOn: string;
  /** Chosen by the caller, 16 to 64 characters. */
  idempotencyKey: string;
  paymentMethodId: string | number;
};

export type SecondFactor =
  | 'PASSKEY'
  /** A code of an authenticator app. */
  | 'TOTP';

export type ServiceAddressLookupInput = {
  /** Family name of the account holder. */
  familyName: string;
  /** House number and street. */
  line1: string;
  /** Apartment or unit. Where several households share a building, none is found without it. */
  line2?: string | null | undefined;
  postcode: string;
};

export type SessionAssurance =
  | 'FULL'
  | 'PASSWORD';

export type SetAutopayInput = {
  accountId: string | number;
  /** 0 to 10; 0 is the due day. */
  daysBeforeDue: number;
  /** The newest bill is paid by autopay too, also where it was let go before. */
  includesPresentBill: boolean;
  isPaused: boolean;
  /** A bill above this is not paid by itself. Left out: no limit. */
  limit?: MoneyInput | null | undefined;
  paymentMethodId: string | number;
};

export type SignInInput = {
  /** True: begun on a shared computer, for a shorter session; the browser is not recognised the next time. */
  isShared?: boolean | null | undefined;
  password: string;
  username: string;
};

export type SignInWithPasskeyInput = {
  /** As in `PasskeyAnswerInput`. */
  answerJson: string;
  challengeId: string | number;
  /** True: begun on a shared computer, for a shorter session; the browser is not recognised the next time. */
  isShared?: boolean | null | undefined;
};

export type StartContactChangeInput = {
  accountId: string | number;
  channel: ContactChannel;
  /** The contact it takes the place of. Left out: it is added. */
  replacesId?: string | number | null | undefined;
  /** An e-mail address, or a phone number; one without a country is of the account's. */
  value: string;
};

export type StartPayLinkSetupInput = {
  token: string;
};

export type StartPaymentMethodSetupInput = {
  accountId: string | number;
};

export type StartRecoveryInput = {
  by: RecoveryLookupInput;
  /** How the code, or the username, is sent. */
  channel: ContactChannel;
  purpose: RecoveryPurpose;
};

export type StartRegistrationInput = {
  /** How the code is sent: to the primary contact of that channel on record. Left out: by e-mail. */
  channel?: ContactChannel | null | undefined;
  lookup: AccountLookupInput;
};

export type StatementActivityKind =
  /** A payment that the payer's bank took back. */
  | 'CHARGEBACK'
  /** Such a payment, given back by the bank. */
  | 'CHARGEBACK_WON'
  | 'CREDIT'
  /** Booked after the last statement for a time before it. */
  | 'EARLIER_ENTRY'
  | 'PAYMENT'
  | 'REFUND'
  /** A refund the payer's bank did not take: the money counts towards the account again. */
  | 'REFUND_FAILED';

export type StatementChangeCause =
  /** What was open of earlier bills. */
  | 'CARRIED_OVER'
  | 'CREDIT'
  | 'EQUIPMENT'
  /** More or less use beyond the allowance. */
  | 'EXTRA_DATA'
  | 'LATE_FEE'
  /** A tax or fee that is new, gone, or of another rate. */
  | 'LEVY_CHANGED'
  /** A tax or fee of the same rate on more or less. */
  | 'LEVY_FOLLOWED'
  /** It came once: on this bill or on the one before. */
  | 'ONE_TIME_CHARGE'
  | 'OTHER'
  /** On one of the two bills it was had for a part of the month. */
  | 'PARTIAL_MONTH'
  | 'PLAN_CHANGED'
  | 'PRICE_CHANGED'
  | 'PROMOTION_BEGAN'
  | 'PROMOTION_CHANGED'
  | 'PROMOTION_ENDED'
  /** All of a service, with its taxes and fees. */
  | 'SERVICE_ADDED'
  | 'SERVICE_ENDED';

export type StatementLineKind =
  | 'CREDIT'
  | 'FEE'
  | 'LATE_FEE'
  | 'ONE_TIME'
  | 'OVERAGE'
  | 'PROMOTION'
  | 'PRORATED'
  | 'RECURRING'
  | 'TAX';

export type StatementSectionKind =
  /** For the account as a whole. */
  | 'ACCOUNT'
  /** Taxes and fees of all services. */
  | 'LEVIES'
  | 'SERVICE';

/** How a factor is shown again: exactly one way. */
export type StepUpInput =
  {   /** Asked for by `startPasskeyUse`. */
  passkey: PasskeyAnswerInput; password?: never; recoveryCode?: never; totpCode?: never; }
  |  { passkey?: never;   /** Only for a login without a second factor. */
  password: string; recoveryCode?: never; totpCode?: never; }
  |  { passkey?: never; password?: never;   /** One of the codes kept for when the app is gone; it is used up. */
  recoveryCode: string; totpCode?: never; }
  |  { passkey?: never; password?: never; recoveryCode?: never;   /** Six digits of the authenticator app, spaces allowed. */
  totpCode: string; };

export type SubscriptionStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'PENDING'
  | 'SUSPENDED';

export type TicketAuthor =
  | 'CUSTOMER'
  | 'STAFF';

export type TicketCategory =
  | 'ACCOUNT'
  | 'BILLING'
  | 'INTERNET'
  | 'OTHER'
  | 'TV'
  | 'VOICE';

export type TicketState =
  | 'ACKNOWLEDGED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'HELD'
  | 'IN_PROGRESS'
  /** The operator waits for the customer. */
  | 'PENDING'
  | 'REJECTED'
  | 'RESOLVED';

export type TurnOffAutopayInput = {
  accountId: string | number;
};

export type UndoArrangementInput = {
  arrangementId: string | number;
};

export type UndoContactChangeInput = {
  /** From the link. */
  token: string;
};

export type UndoPaymentInput = {
  paymentId: string | number;
};

export type UsernameLookupInput = {
  username: string;
};

export type VerifyPasskeyInput = {
  /** As in `PasskeyAnswerInput`. */
  answerJson: string;
  challengeId: string | number;
  /** This browser is not asked for the second factor for thirty days. Has no effect on a shared computer. */
  rememberDevice?: boolean | null | undefined;
};

export type VerifyRecoveryCodeInput = {
  /** As it is printed, or without the dash, in either case. */
  code: string;
};

export type VerifySignInCodeInput = {
  /** Eight digits; blanks between them do no harm. */
  code: string;
};

export type VerifyTotpInput = {
  /** Six digits, spaces allowed. */
  code: string;
  /** This browser is not asked for the second factor for thirty days. Has no effect on a shared computer. */
  rememberDevice?: boolean | null | undefined;
};

export type WithdrawDisputeInput = {
  disputeId: string | number;
};

export type PortalViewerFragment = { givenName: string, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> };

export type AccountBalanceFieldsFragment = { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } };

export type AddPaymentMethodMutationVariables = Exact<{
  input: AddPaymentMethodInput;
}>;


export type AddPaymentMethodMutation = { addPaymentMethod:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'AddPaymentMethodSuccess', paymentMethod: { id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PaymentMethodRefusedError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type CancelPlannedPaymentMutationVariables = Exact<{
  input: CancelPlannedPaymentInput;
}>;


export type CancelPlannedPaymentMutation = { cancelPlannedPayment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'CancelPlannedPaymentSuccess', account: { id: string } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PlannedPaymentClosedError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type ChangeDueDayMutationVariables = Exact<{
  input: ChangeDueDayInput;
}>;


export type ChangeDueDayMutation = { changeDueDay:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ChangeDueDaySuccess' }
    | { __typename: 'DueDayChangedRecentlyError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type ChooseBillDeliveryMutationVariables = Exact<{
  input: ChooseBillDeliveryInput;
}>;


export type ChooseBillDeliveryMutation = { chooseBillDelivery:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ChooseBillDeliverySuccess' }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type CreditRowFragment = { id: string, reason: string, grantedAt: string, amount: { amountMinor: number, currency: string } };

export type DisputeChargeMutationVariables = Exact<{
  input: DisputeChargeInput;
}>;


export type DisputeChargeMutation = { disputeCharge:
    | { __typename: 'AlreadyDisputedError', code: string, message: string, dispute: { id: string } }
    | { __typename: 'DisputeChargeSuccess', dispute: { id: string } }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotDisputableError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type DisputeRowFragment = { id: string, reference: string, state: DisputeState, answerBy: string, openedAt: string, amount: { amountMinor: number, currency: string }, line: { description: string } };

export type LineDisputeFieldsFragment = { isDisputable: boolean, dispute: { id: string, state: DisputeState } | null };

export type MakeArrangementMutationVariables = Exact<{
  input: MakeArrangementInput;
}>;


export type MakeArrangementMutation = { makeArrangement:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ArrangementNotPossibleError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'MakeArrangementSuccess', account: { id: string } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type MakePaymentMethodDefaultMutationVariables = Exact<{
  input: MakePaymentMethodDefaultInput;
}>;


export type MakePaymentMethodDefaultMutation = { makePaymentMethodDefault:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MakePaymentMethodDefaultSuccess', account: { id: string } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type MethodFieldsFragment = { id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean };

export type MoneyFieldsFragment = { amountMinor: number, currency: string };

export type PayBillMutationVariables = Exact<{
  input: PayBillInput;
}>;


export type PayBillMutation = { payBill:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NothingToPayError', code: string, message: string }
    | { __typename: 'PayBillSuccess', payment: { id: string, state: PaymentState } }
    | { __typename: 'PaymentActionRequiredError', clientSecret: string, code: string, message: string }
    | { __typename: 'PaymentDeclinedError', code: string, message: string, payment: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type PaymentReturnsFragment = { refunds: Array<{ id: string, state: RefundState, reason: string, createdAt: string, settledAt: string | null, failureMessage: string | null, amount: { amountMinor: number, currency: string } }>, chargebacks: Array<{ id: string, state: ChargebackState, reason: string, openedAt: string, closedAt: string | null, amount: { amountMinor: number, currency: string } }> };

export type PaymentRowFragment = { id: string, state: PaymentState, returned: PaymentReturned | null, createdAt: string, amount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } | null };

export type PlannedPaymentFieldsFragment = { id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } };

export type RemovePaymentMethodMutationVariables = Exact<{
  input: RemovePaymentMethodInput;
}>;


export type RemovePaymentMethodMutation = { removePaymentMethod:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PaymentMethodInUseError', code: string, message: string }
    | { __typename: 'RemovePaymentMethodSuccess', account: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type RenamePaymentMethodMutationVariables = Exact<{
  input: RenamePaymentMethodInput;
}>;


export type RenamePaymentMethodMutation = { renamePaymentMethod:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RenamePaymentMethodSuccess', paymentMethod: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type RestorePlannedPaymentMutationVariables = Exact<{
  input: RestorePlannedPaymentInput;
}>;


export type RestorePlannedPaymentMutation = { restorePlannedPayment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NothingToPayError', code: string, message: string }
    | { __typename: 'PlannedPaymentClosedError', code: string, message: string }
    | { __typename: 'RestorePlannedPaymentSuccess', account: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type SchedulePaymentMutationVariables = Exact<{
  input: SchedulePaymentInput;
}>;


export type SchedulePaymentMutation = { schedulePayment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NothingToPayError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'SchedulePaymentSuccess', plannedPayment: { id: string } }
   };

export type SetAutopayMutationVariables = Exact<{
  input: SetAutopayInput;
}>;


export type SetAutopayMutation = { setAutopay:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'SetAutopaySuccess', account: { id: string } }
   };

export type StartPaymentMethodSetupMutationVariables = Exact<{
  input: StartPaymentMethodSetupInput;
}>;


export type StartPaymentMethodSetupMutation = { startPaymentMethodSetup:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PaymentMethodRefusedError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'StartPaymentMethodSetupSuccess', setupId: string, clientSecret: string }
   };

export type StatementRowFragment = { id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string } };

export type TurnOffAutopayMutationVariables = Exact<{
  input: TurnOffAutopayInput;
}>;


export type TurnOffAutopayMutation = { turnOffAutopay:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'TurnOffAutopaySuccess', account: { id: string } }
   };

export type UndoArrangementMutationVariables = Exact<{
  input: UndoArrangementInput;
}>;


export type UndoArrangementMutation = { undoArrangement:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ArrangementNotPossibleError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'UndoArrangementSuccess', account: { id: string } }
   };

export type UndoPaymentMutationVariables = Exact<{
  input: UndoPaymentInput;
}>;


export type UndoPaymentMutation = { undoPayment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NotUndoableError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'UndoPaymentSuccess', payment: { id: string }, refund: { id: string, state: RefundState } }
   };

export type ViewAddMethodQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewAddMethodQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewArrangementQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  count?: number | null | undefined;
  frequency?: ArrangementFrequency | null | undefined;
  firstOn?: string | null | undefined;
  hasTerms?: boolean | null | undefined;
}>;


export type ViewArrangementQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, paymentMethods: Array<{ id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean }>, paymentArrangement: { id: string, reference: string, state: PaymentArrangementState, undoUntil: string, total: { amountMinor: number, currency: string }, instalments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }> } | null, arrangementPreview?:
        | { __typename: 'ArrangementNotPossibleError', message: string }
        | { __typename: 'ArrangementPreview', total: { amountMinor: number, currency: string }, instalments: Array<{ chargeOn: string, amount: { amountMinor: number, currency: string } }> }
        | { __typename: 'InvalidInputError', field: string, message: string }
        | { __typename: 'NotFoundError', message: string }
        | { __typename: 'RoleNotAllowedError', message: string }
       } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewAutopayQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewAutopayQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, autopay: { daysBeforeDue: number, isPaused: boolean, nextBillOn: string, paymentMethod: { id: string, label: string | null, name: string }, limit: { amountMinor: number, currency: string } | null } | null, plannedPayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }>, paymentMethods: Array<{ id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type AutopayFieldsFragment = { daysBeforeDue: number, isPaused: boolean, nextBillOn: string, paymentMethod: { id: string, label: string | null, name: string }, limit: { amountMinor: number, currency: string } | null };

export type ViewBillPreferencesQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  dueDay?: number | null | undefined;
}>;


export type ViewBillPreferencesQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, dueDay: number | null, dueDayChangeableFrom: string | null, billDelivery: BillDelivery, billsBouncedAt: string | null, dueDayPreview: { dueDay: number, periodStart: string, periodEnd: string, issuedOn: string, dueOn: string } | null, contacts: Array<{ channel: ContactChannel, value: string, isPrimary: boolean }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewBillingQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewBillingQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, billsBouncedAt: string | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, statements: { nodes: Array<{ id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string } }> }, payments: { nodes: Array<{ id: string, state: PaymentState, returned: PaymentReturned | null, createdAt: string, amount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } | null }> }, credits: { nodes: Array<{ id: string, reason: string, grantedAt: string, amount: { amountMinor: number, currency: string } }> }, disputes: { nodes: Array<{ id: string, reference: string, state: DisputeState, answerBy: string, openedAt: string, amount: { amountMinor: number, currency: string }, line: { description: string } }> }, plannedPayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }>, paymentMethods: Array<{ id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewDisputeChargeQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  statementId: string | number;
}>;


export type ViewDisputeChargeQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, statement: { id: string, number: string, periodEnd: string, dueOn: string, disputableUntil: string, disputeAnswerBy: string | null, lines: Array<{ position: number, kind: StatementLineKind, code: string | null, description: string, title: string, explanation: string, recourse: string, serviceName: string | null, promotionEndsOn: string | null, periodStart: string | null, periodEnd: string | null, isDisputable: boolean, disputable: { amountMinor: number, currency: string }, amount: { amountMinor: number, currency: string }, dispute: { id: string, state: DisputeState } | null }> } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewDisputeQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  disputeId: string | number;
}>;


export type ViewDisputeQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, dispute: { reason: DisputeReason, explanation: string, answer: string | null, closedAt: string | null, id: string, reference: string, state: DisputeState, answerBy: string, openedAt: string, credited: { amountMinor: number, currency: string } | null, statement: { id: string, number: string, periodEnd: string }, amount: { amountMinor: number, currency: string }, line: { description: string } } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewMethodsQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewMethodsQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, paymentMethods: Array<{ id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewNextBillQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewNextBillQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, nextBill: { periodStart: string, periodEnd: string, issuedOn: string, dueOn: string, isEstimate: boolean, asOf: string, newCharges: { amountMinor: number, currency: string }, lines: Array<{ position: number, description: string, title: string, explanation: string, promotionEndsOn: string | null, amount: { amountMinor: number, currency: string } }>, comparison: { summary: string, previous: { id: string, periodStart: string, periodEnd: string }, before: { amountMinor: number, currency: string }, after: { amountMinor: number, currency: string }, difference: { amountMinor: number, currency: string }, changes: Array<{ cause: StatementChangeCause, title: string, explanation: string, since: string | null, before: { amountMinor: number, currency: string } | null, after: { amountMinor: number, currency: string } | null, difference: { amountMinor: number, currency: string } }> } | null } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewPayBillQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  methodId?: string | number | null | undefined;
  hasMethod?: boolean | null | undefined;
}>;


export type ViewPayBillQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, plannedPayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }>, paymentMethods: Array<{ id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean }>, paymentMethod?: { id: string, kind: PaymentMethodKind, name: string, label: string | null, expiryMonth: number | null, expiryYear: number | null, expiry: PaymentMethodExpiry, isDefault: boolean, isOneTime: boolean } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewPaymentQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  paymentId: string | number;
}>;


export type ViewPaymentQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, holderName: string, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, payment: { id: string, confirmationNumber: string, state: PaymentState, createdAt: string, settledAt: string | null, declineMessage: string | null, returned: PaymentReturned | null, undoUntil: string | null, amount: { amountMinor: number, currency: string }, paymentMethod: { kind: PaymentMethodKind, label: string | null, name: string } | null, refunds: Array<{ id: string, state: RefundState, reason: string, createdAt: string, settledAt: string | null, failureMessage: string | null, amount: { amountMinor: number, currency: string } }>, chargebacks: Array<{ id: string, state: ChargebackState, reason: string, openedAt: string, closedAt: string | null, amount: { amountMinor: number, currency: string } }> } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewPaymentsQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  year?: number | null | undefined;
  state?: PaymentState | null | undefined;
}>;


export type ViewPaymentsQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, billingYears: { first: number, last: number } | null, payments: { nodes: Array<{ confirmationNumber: string, id: string, state: PaymentState, returned: PaymentReturned | null, createdAt: string, refunds: Array<{ state: RefundState, amount: { amountMinor: number, currency: string } }>, chargebacks: Array<{ state: ChargebackState, amount: { amountMinor: number, currency: string } }>, amount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewPlannedQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewPlannedQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, plannedPayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }>, unmadePayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewStatementQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  statementId: string | number;
}>;


export type ViewStatementQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, holderName: string, timeZone: string, viewerRole: MemberRole | null, serviceAddress: { line1: string, line2: string | null, city: string, region: string, postcode: string } | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, plannedPayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, chargeOn: string, nextTryOn: string | null, tryCount: number, explanation: string | null, amount: { amountMinor: number, currency: string }, mostAmount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }>, statement: { id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, disputeAnswerBy: string | null, openingBalance: { amountMinor: number, currency: string }, previousBalance: { amountMinor: number, currency: string }, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string }, lateFee: { from: string, amount: { amountMinor: number, currency: string }, leastPastDue: { amountMinor: number, currency: string } } | null, activity: Array<{ kind: StatementActivityKind, description: string, reason: string | null, occurredAt: string | null, amount: { amountMinor: number, currency: string } }>, comparison: { summary: string, previous: { id: string, periodStart: string, periodEnd: string }, before: { amountMinor: number, currency: string }, after: { amountMinor: number, currency: string }, difference: { amountMinor: number, currency: string }, changes: Array<{ cause: StatementChangeCause, title: string, explanation: string, since: string | null, before: { amountMinor: number, currency: string } | null, after: { amountMinor: number, currency: string } | null, difference: { amountMinor: number, currency: string } }> } | null, sections: Array<{ kind: StatementSectionKind, title: string, subtotal: { amountMinor: number, currency: string }, lines: Array<{ position: number, kind: StatementLineKind, code: string | null, description: string, title: string, explanation: string, recourse: string, serviceName: string | null, promotionEndsOn: string | null, periodStart: string | null, periodEnd: string | null, isDisputable: boolean, amount: { amountMinor: number, currency: string }, dispute: { id: string, state: DisputeState } | null }> }> } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type StatementDetailFragment = { id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, disputeAnswerBy: string | null, openingBalance: { amountMinor: number, currency: string }, previousBalance: { amountMinor: number, currency: string }, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string }, lateFee: { from: string, amount: { amountMinor: number, currency: string }, leastPastDue: { amountMinor: number, currency: string } } | null, activity: Array<{ kind: StatementActivityKind, description: string, reason: string | null, occurredAt: string | null, amount: { amountMinor: number, currency: string } }>, comparison: { summary: string, previous: { id: string, periodStart: string, periodEnd: string }, before: { amountMinor: number, currency: string }, after: { amountMinor: number, currency: string }, difference: { amountMinor: number, currency: string }, changes: Array<{ cause: StatementChangeCause, title: string, explanation: string, since: string | null, before: { amountMinor: number, currency: string } | null, after: { amountMinor: number, currency: string } | null, difference: { amountMinor: number, currency: string } }> } | null, sections: Array<{ kind: StatementSectionKind, title: string, subtotal: { amountMinor: number, currency: string }, lines: Array<{ position: number, kind: StatementLineKind, code: string | null, description: string, title: string, explanation: string, recourse: string, serviceName: string | null, promotionEndsOn: string | null, periodStart: string | null, periodEnd: string | null, isDisputable: boolean, amount: { amountMinor: number, currency: string }, dispute: { id: string, state: DisputeState } | null }> }> };

export type StatementComparisonFieldsFragment = { summary: string, previous: { id: string, periodStart: string, periodEnd: string }, before: { amountMinor: number, currency: string }, after: { amountMinor: number, currency: string }, difference: { amountMinor: number, currency: string }, changes: Array<{ cause: StatementChangeCause, title: string, explanation: string, since: string | null, before: { amountMinor: number, currency: string } | null, after: { amountMinor: number, currency: string } | null, difference: { amountMinor: number, currency: string } }> };

export type StatementChangeFieldsFragment = { cause: StatementChangeCause, title: string, explanation: string, since: string | null, before: { amountMinor: number, currency: string } | null, after: { amountMinor: number, currency: string } | null, difference: { amountMinor: number, currency: string } };

export type StatementLineFieldsFragment = { position: number, kind: StatementLineKind, code: string | null, description: string, title: string, explanation: string, recourse: string, serviceName: string | null, promotionEndsOn: string | null, periodStart: string | null, periodEnd: string | null, isDisputable: boolean, amount: { amountMinor: number, currency: string }, dispute: { id: string, state: DisputeState } | null };

export type ViewStatementsQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  year?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type ViewStatementsQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, billingYears: { first: number, last: number } | null, statements: { nodes: Array<{ id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type WithdrawDisputeMutationVariables = Exact<{
  input: WithdrawDisputeInput;
}>;


export type WithdrawDisputeMutation = { withdrawDispute:
    | { __typename: 'DisputeClosedError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'WithdrawDisputeSuccess', dispute: { id: string } }
   };

export type ViewDashboardQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewDashboardQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, status: AccountStatus, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, disputed: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, statements: { nodes: Array<{ id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string } }> }, payments: { nodes: Array<{ id: string, state: PaymentState, returned: PaymentReturned | null, createdAt: string, amount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } | null }> }, plannedPayments: Array<{ id: string, kind: PlannedPaymentKind, state: PlannedPaymentState, nextTryOn: string | null, amount: { amountMinor: number, currency: string }, paymentMethod: { label: string | null, name: string } }>, subscriptions: Array<{ id: string, status: SubscriptionStatus, offering: { kind: OfferingKind, name: string }, currentPrice: { amountMinor: number, currency: string }, monthlyPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string } | null, pendingOrder: { effectiveOn: string, offering: { name: string } } | null }>, usage: Array<{ cycleStart: string, cycleEnd: string, usedBytes: number, allowanceBytes: number | null, asOf: string | null, subscription: { id: string, offering: { name: string } } }>, tickets: { nodes: Array<{ id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string }> } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { changeMemberRole:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ChangeMemberRoleSuccess' }
    | { __typename: 'LastOwnerError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'InviteMemberSuccess' }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'TooManyInvitationsError', code: string, message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'LastOwnerError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RemoveMemberSuccess' }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RevokeInvitationSuccess' }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type ViewHouseholdQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewHouseholdQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, isFrozen: boolean, members: Array<{ id: string, username: string, role: MemberRole, joinedAt: string, isViewer: boolean }>, invitations: Array<{ id: string, email: string, role: MemberRole, sentAt: string, expiresAt: string }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'AcceptInvitationSuccess', accountId: string }
    | { __typename: 'AlreadyMemberError', code: string, message: string }
    | { __typename: 'InvalidLinkError', code: string, message: string }
   };

export type RegisterByInvitationMutationVariables = Exact<{
  input: RegisterByInvitationInput;
}>;


export type RegisterByInvitationMutation = { registerByInvitation:
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'InvalidLinkError', code: string, message: string }
    | { __typename: 'RegisterByInvitationSuccess', username: string }
    | { __typename: 'TooBusyError', code: string, message: string }
    | { __typename: 'UsernameTakenError', code: string, message: string }
    | { __typename: 'WeakPasswordError', code: string, message: string }
   };

export type ViewInvitationQueryVariables = Exact<{
  token: string;
}>;


export type ViewInvitationQuery = { invitationNotice: { invitedBy: string, role: MemberRole, email: string, expiresAt: string, timeZone: string } | null };

export type ViewMessagesQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewMessagesQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, messages: { nodes: Array<{ id: string, subject: string, text: string, state: MessageState, queuedAt: string, sentAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type SayNotMeMutationVariables = Exact<{
  input: SayNotMeInput;
}>;


export type SayNotMeMutation = { sayNotMe:
    | { __typename: 'InvalidLinkError', code: string, message: string }
    | { __typename: 'SayNotMeSuccess', ticketReferences: Array<string> }
   };

export type ViewNotMeQueryVariables = Exact<{
  token: string;
}>;


export type ViewNotMeQuery = { notMeNotice: { what: string, at: string, deviceName: string | null, place: string | null, timeZone: string | null } | null };

export type StartPasskeyUseMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyUseMutation = { startPasskeyUse:
    | { __typename: 'PasskeyUse', challengeId: string, optionsJson: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey:
    | { __typename: 'PasskeyRefusedError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string, idleSeconds: number, isShared: boolean, deviceToken: string | null }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type VerifyPasskeyMutationVariables = Exact<{
  input: VerifyPasskeyInput;
}>;


export type VerifyPasskeyMutation = { verifyPasskey:
    | { __typename: 'PasskeyRefusedError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string, idleSeconds: number, isShared: boolean, deviceToken: string | null }
   };

export type StartPasskeyEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyEnrolmentMutation = { startPasskeyEnrolment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'PasskeyRefusedError', code: string, message: string }
    | { __typename: 'StartPasskeyEnrolmentSuccess', challengeId: string, optionsJson: string }
   };

export type FinishPasskeyEnrolmentMutationVariables = Exact<{
  input: FinishPasskeyEnrolmentInput;
}>;


export type FinishPasskeyEnrolmentMutation = { finishPasskeyEnrolment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ChangedElsewhereError', code: string, message: string }
    | { __typename: 'FinishPasskeyEnrolmentSuccess', recoveryCodes: Array<string> | null, sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'PasskeyRefusedError', code: string, message: string }
   };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RenamePasskeySuccess', passkey: { id: string, name: string } }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RemovePasskeySuccess', viewer: { hasTotp: boolean } }
   };

export type PasskeyRowFragment = { id: string, name: string, isBackedUp: boolean, createdAt: string, lastUsedAt: string | null };

export type CreatePayLinkMutationVariables = Exact<{
  input: CreatePayLinkInput;
}>;


export type CreatePayLinkMutation = { createPayLink:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'CreatePayLinkSuccess', token: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'TooManyPayLinksError', code: string, message: string }
   };

export type PayByLinkMutationVariables = Exact<{
  input: PayByLinkInput;
}>;


export type PayByLinkMutation = { payByLink:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NothingToPayError', code: string, message: string }
    | { __typename: 'PayByLinkActionRequiredError', clientSecret: string, code: string, message: string }
    | { __typename: 'PayByLinkDeclinedError', code: string, message: string }
    | { __typename: 'PayByLinkSuccess', receipt: { confirmationNumber: string, state: PaymentState, createdAt: string, amount: { amountMinor: number, currency: string } } }
    | { __typename: 'PayLinkUnavailableError', code: string, message: string }
    | { __typename: 'PaymentMethodRefusedError', code: string, message: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type RevokePayLinkMutationVariables = Exact<{
  input: RevokePayLinkInput;
}>;


export type RevokePayLinkMutation = { revokePayLink:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RevokePayLinkSuccess' }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type StartPayLinkSetupMutationVariables = Exact<{
  input: StartPayLinkSetupInput;
}>;


export type StartPayLinkSetupMutation = { startPayLinkSetup:
    | { __typename: 'PayLinkUnavailableError', code: string, message: string }
    | { __typename: 'PaymentMethodRefusedError', code: string, message: string }
    | { __typename: 'StartPayLinkSetupSuccess', setupId: string, clientSecret: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type ViewPayLinkQueryVariables = Exact<{
  token: string;
}>;


export type ViewPayLinkQuery = { payLinkNotice: { accountLastFour: string, dueOn: string | null, payable: { amountMinor: number, currency: string } } | null };

export type ViewPayLinksQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewPayLinksQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, payLinks: Array<{ id: string, cause: PayLinkCause, createdAt: string, expiresAt: string }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ChangePasswordSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'ChangedElsewhereError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'SignInLockedError', code: string, message: string }
    | { __typename: 'TooBusyError', code: string, message: string }
    | { __typename: 'WeakPasswordError', code: string, message: string }
    | { __typename: 'WrongPasswordError', code: string, message: string }
   };

export type ChangeUsernameMutationVariables = Exact<{
  input: ChangeUsernameInput;
}>;


export type ChangeUsernameMutation = { changeUsername:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ChangeUsernameSuccess', username: string, sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'ChangedElsewhereError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'SignInLockedError', code: string, message: string }
    | { __typename: 'TooBusyError', code: string, message: string }
    | { __typename: 'UsernameTakenError', code: string, message: string }
    | { __typename: 'WrongPasswordError', code: string, message: string }
   };

export type ConfirmContactChangeMutationVariables = Exact<{
  input: ConfirmContactChangeInput;
}>;


export type ConfirmContactChangeMutation = { confirmContactChange:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ConfirmContactChangeSuccess', contacts: Array<{ id: string }> }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type ContactRowFragment = { id: string, channel: ContactChannel, value: string, isPrimary: boolean, verifiedAt: string | null };

export type MakeContactPrimaryMutationVariables = Exact<{
  input: MakeContactPrimaryInput;
}>;


export type MakeContactPrimaryMutation = { makeContactPrimary:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'MakeContactPrimarySuccess', contacts: Array<{ id: string }> }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type RemoveContactMutationVariables = Exact<{
  input: RemoveContactInput;
}>;


export type RemoveContactMutation = { removeContact:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'LastContactError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RemoveContactSuccess', contacts: Array<{ id: string }> }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type StartContactChangeMutationVariables = Exact<{
  input: StartContactChangeInput;
}>;


export type StartContactChangeMutation = { startContactChange:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'StartContactChangeSuccess', changeId: string, value: string, expiresAt: string }
    | { __typename: 'TooManyAttemptsError', code: string, message: string }
   };

export type UndoContactChangeMutationVariables = Exact<{
  input: UndoContactChangeInput;
}>;


export type UndoContactChangeMutation = { undoContactChange:
    | { __typename: 'UndoContactChangeSuccess', undone: boolean }
    | { __typename: 'UndoEndedError', code: string, message: string }
   };

export type ViewProfileQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewProfileQuery = { viewer: { username: string, givenName: string, account: { id: string, accountNumber: string, timeZone: string, holderName: string, viewerRole: MemberRole | null, serviceAddress: { line1: string, line2: string | null, city: string, region: string, postcode: string } | null, contacts: Array<{ id: string, channel: ContactChannel, value: string, isPrimary: boolean, verifiedAt: string | null }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type CompletePasswordResetMutationVariables = Exact<{
  input: CompletePasswordResetInput;
}>;


export type CompletePasswordResetMutation = { completePasswordReset:
    | { __typename: 'CompletePasswordResetSuccess', mustSignIn: boolean }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'RecoveryEndedError', code: string, message: string }
    | { __typename: 'SignInLockedError', code: string, message: string }
    | { __typename: 'TooBusyError', code: string, message: string }
    | { __typename: 'WeakPasswordError', code: string, message: string }
   };

export type ProveRecoveryMutationVariables = Exact<{
  input: ProveRecoveryInput;
}>;


export type ProveRecoveryMutation = { proveRecovery:
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'RecoveryProved', resetToken: string, needsSecondFactor: boolean, expiresAt: string }
    | { __typename: 'SignInUnlocked', unlocked: boolean }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type StartRecoveryMutationVariables = Exact<{
  input: StartRecoveryInput;
}>;


export type StartRecoveryMutation = { startRecovery:
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'StartRecoverySuccess', recoveryId: string, expiresAt: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type CompleteRegistrationMutationVariables = Exact<{
  input: CompleteRegistrationInput;
}>;


export type CompleteRegistrationMutation = { completeRegistration:
    | { __typename: 'CompleteRegistrationSuccess', username: string }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'TooBusyError', code: string, message: string }
    | { __typename: 'UsernameTakenError', code: string, message: string }
    | { __typename: 'WeakPasswordError', code: string, message: string }
   };

export type StartRegistrationMutationVariables = Exact<{
  input: StartRegistrationInput;
}>;


export type StartRegistrationMutation = { startRegistration:
    | { __typename: 'AccountNotMatchedError', code: string, message: string }
    | { __typename: 'AlreadyRegisteredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, field: string }
    | { __typename: 'StartRegistrationSuccess', registrationId: string, sentTo: string, expiresAt: string }
    | { __typename: 'TooBusyError', code: string, message: string }
    | { __typename: 'TooManyAttemptsError', code: string, message: string }
   };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  input: ConfirmTotpEnrolmentInput;
}>;


export type ConfirmTotpEnrolmentMutation = { confirmTotpEnrolment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'ConfirmTotpEnrolmentSuccess', recoveryCodes: Array<string>, sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'TotpAlreadyEnrolledError', code: string, message: string }
   };

export type TurnOffTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type TurnOffTotpMutation = { turnOffTotp:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NoSecondFactorError', code: string, message: string }
    | { __typename: 'TurnOffTotpSuccess', viewer: { hasTotp: boolean } }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NoSecondFactorError', code: string, message: string }
    | { __typename: 'RenewRecoveryCodesSuccess', recoveryCodes: Array<string> }
   };

export type ForgetDeviceMutationVariables = Exact<{
  input: ForgetDeviceInput;
}>;


export type ForgetDeviceMutation = { forgetDevice:
    | { __typename: 'ForgetDeviceSuccess' }
    | { __typename: 'NotFoundError', code: string, message: string }
   };

export type ReportCompromiseMutationVariables = Exact<{ [key: string]: never; }>;


export type ReportCompromiseMutation = { reportCompromise: { __typename: 'ReportCompromiseSuccess', ticketReferences: Array<string> } };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions: { __typename: 'RevokeOtherSessionsSuccess', ended: number } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RevokeSessionSuccess' }
   };

export type StartTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpEnrolmentMutation = { startTotpEnrolment:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'StartTotpEnrolmentSuccess', secret: string, uri: string }
    | { __typename: 'TotpAlreadyEnrolledError', code: string, message: string }
   };

export type ViewReportCompromiseQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewReportCompromiseQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewSecurityActivityQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewSecurityActivityQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, staffActions: Array<{ what: string, at: string, reason: string }> } | null, sessions: Array<{ id: string, deviceName: string | null, place: string | null, startedAt: string, isShared: boolean, isCurrent: boolean }>, devices: Array<{ id: string, name: string, lastPlace: string | null, lastSeenAt: string, rememberedUntil: string | null, isCurrent: boolean }>, securityEvents: { nodes: Array<{ id: string, what: string, at: string, deviceName: string | null, place: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewSecurityQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewSecurityQuery = { viewer: { username: string, hasTotp: boolean, secondFactors: Array<SecondFactor>, recoveryCodesLeft: number, givenName: string, passkeys: Array<{ id: string, name: string, isBackedUp: boolean, createdAt: string, lastUsedAt: string | null }>, account: { id: string, accountNumber: string, timeZone: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type CancelProductOrderMutationVariables = Exact<{
  input: CancelProductOrderInput;
}>;


export type CancelProductOrderMutation = { cancelProductOrder:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'CancelProductOrderSuccess', order: { id: string } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OrderClosedError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type OrderPlanChangeMutationVariables = Exact<{
  input: OrderPlanChangeInput;
}>;


export type OrderPlanChangeMutation = { orderPlanChange:
    | { __typename: 'AccountFrozenError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OfferNotAvailableError', code: string, message: string }
    | { __typename: 'OrderPendingError', code: string, message: string }
    | { __typename: 'OrderPlanChangeSuccess', order: { id: string } }
    | { __typename: 'PriceChangedError', code: string, message: string, offering: { monthlyPrice: { amountMinor: number, currency: string } } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type ViewPlanChangeQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewPlanChangeQuery = { productOfferings: Array<{ id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }>, viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, usage: Array<{ cycleEnd: string }>, subscriptions: Array<{ id: string, status: SubscriptionStatus, startedOn: string, offering: { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }, monthlyPrice: { amountMinor: number, currency: string }, currentPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string, discount: { amountMinor: number, currency: string } } | null, equipment: Array<{ id: string, kind: EquipmentKind, model: string, serialNumber: string, installedOn: string }>, pendingOrder: { id: string, effectiveOn: string, orderedAt: string, offering: { id: string, name: string }, monthlyPrice: { amountMinor: number, currency: string } } | null }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewServicesQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewServicesQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, subscriptions: Array<{ id: string, status: SubscriptionStatus, startedOn: string, offering: { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }, monthlyPrice: { amountMinor: number, currency: string }, currentPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string, discount: { amountMinor: number, currency: string } } | null, equipment: Array<{ id: string, kind: EquipmentKind, model: string, serialNumber: string, installedOn: string }>, pendingOrder: { id: string, effectiveOn: string, orderedAt: string, offering: { id: string, name: string }, monthlyPrice: { amountMinor: number, currency: string } } | null }>, serviceAddress: { line1: string, line2: string | null, city: string, region: string, postcode: string } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type SubscriptionDetailFragment = { id: string, status: SubscriptionStatus, startedOn: string, offering: { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }, monthlyPrice: { amountMinor: number, currency: string }, currentPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string, discount: { amountMinor: number, currency: string } } | null, equipment: Array<{ id: string, kind: EquipmentKind, model: string, serialNumber: string, installedOn: string }>, pendingOrder: { id: string, effectiveOn: string, orderedAt: string, offering: { id: string, name: string }, monthlyPrice: { amountMinor: number, currency: string } } | null };

export type OfferingFieldsFragment = { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInLockedError', retryAt: string | null, code: string, message: string }
    | { __typename: 'SignInRefusedError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string, idleSeconds: number, isShared: boolean, deviceToken: string | null }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type VerifyRecoveryCodeMutationVariables = Exact<{
  input: VerifyRecoveryCodeInput;
}>;


export type VerifyRecoveryCodeMutation = { verifyRecoveryCode:
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'SignInLockedError', code: string, message: string }
    | { __typename: 'VerifyRecoveryCodeSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string, deviceToken: string | null, recoveryCodesLeft: number }
   };

export type ViewSecondFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewSecondFactorsQuery = { viewer: { assurance: SessionAssurance, secondFactors: Array<SecondFactor>, signInCodeSentTo: string | null } | null };

export type VerifySignInCodeMutationVariables = Exact<{
  input: VerifySignInCodeInput;
}>;


export type VerifySignInCodeMutation = { verifySignInCode:
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'SignInLockedError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string, idleSeconds: number, isShared: boolean, deviceToken: string | null }
   };

export type VerifyTotpMutationVariables = Exact<{
  input: VerifyTotpInput;
}>;


export type VerifyTotpMutation = { verifyTotp:
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'SignInLockedError', retryAt: string | null, code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string, idleSeconds: number, isShared: boolean, deviceToken: string | null }
   };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp:
    | { __typename: 'SignInLockedError', code: string, message: string }
    | { __typename: 'StepUpRefusedError', code: string, message: string }
    | { __typename: 'StepUpSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { openTicket:
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OpenTicketSuccess', ticket: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type ReplyToTicketMutationVariables = Exact<{
  input: ReplyToTicketInput;
}>;


export type ReplyToTicketMutation = { replyToTicket:
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'ReplyToTicketSuccess', ticket: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
    | { __typename: 'TicketClosedError', code: string, message: string }
   };

export type TicketRowFragment = { id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string };

export type ViewNewTicketQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewNewTicketQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewSupportQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewSupportQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, tickets: { nodes: Array<{ id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewTicketQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  ticketId: string | number;
}>;


export type ViewTicketQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, ticket: { answerDueAt: string, id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string, messages: Array<{ id: string, author: TicketAuthor, body: string, sentAt: string }> } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type ViewUsageQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewUsageQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, usage: Array<{ cycleStart: string, cycleEnd: string, usedBytes: number, allowanceBytes: number | null, asOf: string | null, subscription: { id: string, offering: { name: string } }, days: Array<{ day: string, bytesDown: number, bytesUp: number }> }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string, viewerRole: MemberRole | null, isFrozen: boolean }> } | null };

export type CycleUsageDetailFragment = { cycleStart: string, cycleEnd: string, usedBytes: number, allowanceBytes: number | null, asOf: string | null, subscription: { id: string, offering: { name: string } }, days: Array<{ day: string, bytesDown: number, bytesUp: number }> };

export type DailyUsageFieldsFragment = { day: string, bytesDown: number, bytesUp: number };

export type ViewAssuranceQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewAssuranceQuery = { viewer: { assurance: SessionAssurance } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PortalViewerFragmentDoc = new TypedDocumentString(`
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
    viewerRole
    isFrozen
  }
}
    `, {"fragmentName":"PortalViewer"}) as unknown as TypedDocumentString<PortalViewerFragment, unknown>;
export const MoneyFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoneyFields on Money {
  amountMinor
  currency
}
    `, {"fragmentName":"MoneyFields"}) as unknown as TypedDocumentString<MoneyFieldsFragment, unknown>;
export const AccountBalanceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccountBalanceFields on AccountBalance {
  current {
    ...MoneyFields
  }
  pastDue {
    ...MoneyFields
  }
  pending {
    ...MoneyFields
  }
  disputed {
    ...MoneyFields
  }
  payable {
    ...MoneyFields
  }
  dueOn
  asOf
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"AccountBalanceFields"}) as unknown as TypedDocumentString<AccountBalanceFieldsFragment, unknown>;
export const CreditRowFragmentDoc = new TypedDocumentString(`
    fragment CreditRow on Credit {
  id
  reason
  grantedAt
  amount {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"CreditRow"}) as unknown as TypedDocumentString<CreditRowFragment, unknown>;
export const DisputeRowFragmentDoc = new TypedDocumentString(`
    fragment DisputeRow on Dispute {
  id
  reference
  state
  answerBy
  openedAt
  amount {
    ...MoneyFields
  }
  line {
    description
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"DisputeRow"}) as unknown as TypedDocumentString<DisputeRowFragment, unknown>;
export const MethodFieldsFragmentDoc = new TypedDocumentString(`
    fragment MethodFields on PaymentMethod {
  id
  kind
  name
  label
  expiryMonth
  expiryYear
  expiry
  isDefault
  isOneTime
}
    `, {"fragmentName":"MethodFields"}) as unknown as TypedDocumentString<MethodFieldsFragment, unknown>;
export const PaymentReturnsFragmentDoc = new TypedDocumentString(`
    fragment PaymentReturns on Payment {
  refunds {
    id
    state
    reason
    createdAt
    settledAt
    failureMessage
    amount {
      ...MoneyFields
    }
  }
  chargebacks {
    id
    state
    reason
    openedAt
    closedAt
    amount {
      ...MoneyFields
    }
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"PaymentReturns"}) as unknown as TypedDocumentString<PaymentReturnsFragment, unknown>;
export const PaymentRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentRow on Payment {
  id
  state
  returned
  createdAt
  amount {
    ...MoneyFields
  }
  paymentMethod {
    label
    name
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const PlannedPaymentFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlannedPaymentFields on PlannedPayment {
  id
  kind
  state
  chargeOn
  nextTryOn
  amount {
    ...MoneyFields
  }
  mostAmount {
    ...MoneyFields
  }
  paymentMethod {
    label
    name
  }
  tryCount
  explanation
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"PlannedPaymentFields"}) as unknown as TypedDocumentString<PlannedPaymentFieldsFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Statement {
  id
  number
  periodStart
  periodEnd
  issuedAt
  dueOn
  newCharges {
    ...MoneyFields
  }
  totalDue {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const AutopayFieldsFragmentDoc = new TypedDocumentString(`
    fragment AutopayFields on Autopay {
  paymentMethod {
    id
    label
    name
  }
  daysBeforeDue
  limit {
    ...MoneyFields
  }
  isPaused
  nextBillOn
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"AutopayFields"}) as unknown as TypedDocumentString<AutopayFieldsFragment, unknown>;
export const StatementChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatementChangeFields on StatementChange {
  cause
  title
  explanation
  since
  before {
    ...MoneyFields
  }
  after {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"StatementChangeFields"}) as unknown as TypedDocumentString<StatementChangeFieldsFragment, unknown>;
export const StatementComparisonFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatementComparisonFields on StatementComparison {
  summary
  previous {
    id
    periodStart
    periodEnd
  }
  before {
    ...MoneyFields
  }
  after {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
  changes {
    ...StatementChangeFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment StatementChangeFields on StatementChange {
  cause
  title
  explanation
  since
  before {
    ...MoneyFields
  }
  after {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
}`, {"fragmentName":"StatementComparisonFields"}) as unknown as TypedDocumentString<StatementComparisonFieldsFragment, unknown>;
export const LineDisputeFieldsFragmentDoc = new TypedDocumentString(`
    fragment LineDisputeFields on StatementLine {
  isDisputable
  dispute {
    id
    state
  }
}
    `, {"fragmentName":"LineDisputeFields"}) as unknown as TypedDocumentString<LineDisputeFieldsFragment, unknown>;
export const StatementLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatementLineFields on StatementLine {
  position
  kind
  code
  description
  title
  explanation
  recourse
  serviceName
  promotionEndsOn
  periodStart
  periodEnd
  amount {
    ...MoneyFields
  }
  ...LineDisputeFields
}
    fragment LineDisputeFields on StatementLine {
  isDisputable
  dispute {
    id
    state
  }
}
fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"StatementLineFields"}) as unknown as TypedDocumentString<StatementLineFieldsFragment, unknown>;
export const StatementDetailFragmentDoc = new TypedDocumentString(`
    fragment StatementDetail on Statement {
  id
  number
  periodStart
  periodEnd
  issuedAt
  dueOn
  disputeAnswerBy
  openingBalance {
    ...MoneyFields
  }
  previousBalance {
    ...MoneyFields
  }
  newCharges {
    ...MoneyFields
  }
  totalDue {
    ...MoneyFields
  }
  lateFee {
    amount {
      ...MoneyFields
    }
    leastPastDue {
      ...MoneyFields
    }
    from
  }
  activity {
    kind
    description
    reason
    occurredAt
    amount {
      ...MoneyFields
    }
  }
  comparison {
    ...StatementComparisonFields
  }
  sections {
    kind
    title
    subtotal {
      ...MoneyFields
    }
    lines {
      ...StatementLineFields
    }
  }
}
    fragment LineDisputeFields on StatementLine {
  isDisputable
  dispute {
    id
    state
  }
}
fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment StatementComparisonFields on StatementComparison {
  summary
  previous {
    id
    periodStart
    periodEnd
  }
  before {
    ...MoneyFields
  }
  after {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
  changes {
    ...StatementChangeFields
  }
}
fragment StatementChangeFields on StatementChange {
  cause
  title
  explanation
  since
  before {
    ...MoneyFields
  }
  after {
    ...MoneyFields
  }
  difference {
    ...MoneyFields
  }
}
fragment StatementLineFields on StatementLine {
  position
  kind
  code
  description
  title
  explanation
  recourse
  serviceName
  promotionEndsOn
  periodStart
  periodEnd
  amount {
    ...MoneyFields
  }
  ...LineDisputeFields
}`, {"fragmentName":"StatementDetail"}) as unknown as TypedDocumentString<StatementDetailFragment, unknown>;
export const PasskeyRowFragmentDoc = new TypedDocumentString(`
    fragment PasskeyRow on Passkey {
  id
  name
  isBackedUp
  createdAt
  lastUsedAt
}
    `, {"fragmentName":"PasskeyRow"}) as unknown as TypedDocumentString<PasskeyRowFragment, unknown>;
export const ContactRowFragmentDoc = new TypedDocumentString(`
    fragment ContactRow on Contact {
  id
  channel
  value
  isPrimary
  verifiedAt
}
    `, {"fragmentName":"ContactRow"}) as unknown as TypedDocumentString<ContactRowFragment, unknown>;
export const OfferingFieldsFragmentDoc = new TypedDocumentString(`
    fragment OfferingFields on ProductOffering {
  id
  kind
  name
  description
  downMbps
  upMbps
  allowanceBytes
  monthlyPrice {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"OfferingFields"}) as unknown as TypedDocumentString<OfferingFieldsFragment, unknown>;
export const SubscriptionDetailFragmentDoc = new TypedDocumentString(`
    fragment SubscriptionDetail on ServiceSubscription {
  id
  status
  startedOn
  offering {
    ...OfferingFields
  }
  monthlyPrice {
    ...MoneyFields
  }
  currentPrice {
    ...MoneyFields
  }
  promotion {
    name
    endsOn
    discount {
      ...MoneyFields
    }
  }
  equipment {
    id
    kind
    model
    serialNumber
    installedOn
  }
  pendingOrder {
    id
    effectiveOn
    orderedAt
    offering {
      id
      name
    }
    monthlyPrice {
      ...MoneyFields
    }
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment OfferingFields on ProductOffering {
  id
  kind
  name
  description
  downMbps
  upMbps
  allowanceBytes
  monthlyPrice {
    ...MoneyFields
  }
}`, {"fragmentName":"SubscriptionDetail"}) as unknown as TypedDocumentString<SubscriptionDetailFragment, unknown>;
export const TicketRowFragmentDoc = new TypedDocumentString(`
    fragment TicketRow on Ticket {
  id
  reference
  category
  subject
  state
  openedAt
  updatedAt
}
    `, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const DailyUsageFieldsFragmentDoc = new TypedDocumentString(`
    fragment DailyUsageFields on DailyUsage {
  day
  bytesDown
  bytesUp
}
    `, {"fragmentName":"DailyUsageFields"}) as unknown as TypedDocumentString<DailyUsageFieldsFragment, unknown>;
export const CycleUsageDetailFragmentDoc = new TypedDocumentString(`
    fragment CycleUsageDetail on CycleUsage {
  subscription {
    id
    offering {
      name
    }
  }
  cycleStart
  cycleEnd
  usedBytes
  allowanceBytes
  asOf
  days {
    ...DailyUsageFields
  }
}
    fragment DailyUsageFields on DailyUsage {
  day
  bytesDown
  bytesUp
}`, {"fragmentName":"CycleUsageDetail"}) as unknown as TypedDocumentString<CycleUsageDetailFragment, unknown>;
export const AddPaymentMethodDocument = {"__meta__":{"documentId":"sha256:2bcb2be85920f89068ee794f8ac239844c9d4f837e86c40d86e66f2ed11cf052"}} as unknown as TypedDocumentString<AddPaymentMethodMutation, AddPaymentMethodMutationVariables>;
export const CancelPlannedPaymentDocument = {"__meta__":{"documentId":"sha256:4733b8d3bc2b45587095538c5f2c761a39b546395709ad2e5c5106e01fbf79e5"}} as unknown as TypedDocumentString<CancelPlannedPaymentMutation, CancelPlannedPaymentMutationVariables>;
export const ChangeDueDayDocument = {"__meta__":{"documentId":"sha256:d7fd2b494f0e7bf38bb060c573a42264625e359fe80bd09408ec7926c70cb52a"}} as unknown as TypedDocumentString<ChangeDueDayMutation, ChangeDueDayMutationVariables>;
export const ChooseBillDeliveryDocument = {"__meta__":{"documentId":"sha256:259b75f36ce1c991060cdc9353e3f5069a4753e39011039536844aef35678ad7"}} as unknown as TypedDocumentString<ChooseBillDeliveryMutation, ChooseBillDeliveryMutationVariables>;
export const DisputeChargeDocument = {"__meta__":{"documentId":"sha256:bdae61e760abe9f753cfa264ee07acbf3f12cd4e7a719bf49600f888bbb66171"}} as unknown as TypedDocumentString<DisputeChargeMutation, DisputeChargeMutationVariables>;
export const MakeArrangementDocument = {"__meta__":{"documentId":"sha256:311748c3fc7338c63a7370b3424c17e4948981c8464fb6d3b63670b2e1e72c76"}} as unknown as TypedDocumentString<MakeArrangementMutation, MakeArrangementMutationVariables>;
export const MakePaymentMethodDefaultDocument = {"__meta__":{"documentId":"sha256:57221a00ce1bb3e1dbe6975b30eada2b0a27234799d094a295e989f58a63e0f3"}} as unknown as TypedDocumentString<MakePaymentMethodDefaultMutation, MakePaymentMethodDefaultMutationVariables>;
export const PayBillDocument = {"__meta__":{"documentId":"sha256:f42b68baa8732833ce647e46d8b3e61d1aa5da2d5a5e2c94cb990f6fa01ba613"}} as unknown as TypedDocumentString<PayBillMutation, PayBillMutationVariables>;
export const RemovePaymentMethodDocument = {"__meta__":{"documentId":"sha256:42e69fb53eb5a26fbc9cf2b041e29615c9e25a3e12401727991b12f78ddde810"}} as unknown as TypedDocumentString<RemovePaymentMethodMutation, RemovePaymentMethodMutationVariables>;
export const RenamePaymentMethodDocument = {"__meta__":{"documentId":"sha256:2dfd181e7be458a31f799e5c7c3cd9d5784f9f235f57f123a5ea9999700a0092"}} as unknown as TypedDocumentString<RenamePaymentMethodMutation, RenamePaymentMethodMutationVariables>;
export const RestorePlannedPaymentDocument = {"__meta__":{"documentId":"sha256:108dcbda89f9e5d244d5b74713353b2f74d18e171d33e18a655798f19ae7abb3"}} as unknown as TypedDocumentString<RestorePlannedPaymentMutation, RestorePlannedPaymentMutationVariables>;
export const SchedulePaymentDocument = {"__meta__":{"documentId":"sha256:67ac691f3f995445fbf84b9b9fbc901ba641330a84b19029d691f12ce7790b3c"}} as unknown as TypedDocumentString<SchedulePaymentMutation, SchedulePaymentMutationVariables>;
export const SetAutopayDocument = {"__meta__":{"documentId":"sha256:d963383acb0399327c012402b716ca355b0b4d3add605cd50dbce87126d40c3f"}} as unknown as TypedDocumentString<SetAutopayMutation, SetAutopayMutationVariables>;
export const StartPaymentMethodSetupDocument = {"__meta__":{"documentId":"sha256:70054d6db96675d56b76e34786920f59de2338acbdc84e68d1d1a0f6ccae43e5"}} as unknown as TypedDocumentString<StartPaymentMethodSetupMutation, StartPaymentMethodSetupMutationVariables>;
export const TurnOffAutopayDocument = {"__meta__":{"documentId":"sha256:32b28e8ef5499e8459731b093be4d0698df388677eced90f9ab3a601a366159e"}} as unknown as TypedDocumentString<TurnOffAutopayMutation, TurnOffAutopayMutationVariables>;
export const UndoArrangementDocument = {"__meta__":{"documentId":"sha256:c7de6458db1ba7264d4e50fe4061ad721b2e4464ab504a6a9c55653fc777f29f"}} as unknown as TypedDocumentString<UndoArrangementMutation, UndoArrangementMutationVariables>;
export const UndoPaymentDocument = {"__meta__":{"documentId":"sha256:c63bed9553065f4365353fd84a0781aec7afa27b4a19736a5ebc4a73ad9474ec"}} as unknown as TypedDocumentString<UndoPaymentMutation, UndoPaymentMutationVariables>;
export const ViewAddMethodDocument = {"__meta__":{"documentId":"sha256:250735830e691f15997a41deda1261e4d605d16f82099a3a8c5e27008463910b"}} as unknown as TypedDocumentString<ViewAddMethodQuery, ViewAddMethodQueryVariables>;
export const ViewArrangementDocument = {"__meta__":{"documentId":"sha256:a510de7ad8eb0cc20b742a4f53c7eb10f8c0a03635900fd3f6898ddbd9347efc"}} as unknown as TypedDocumentString<ViewArrangementQuery, ViewArrangementQueryVariables>;
export const ViewAutopayDocument = {"__meta__":{"documentId":"sha256:1ebef58ea7c1d76eea53e4d23d8ec98df47b54a26a49ea0198b49a86179100e7"}} as unknown as TypedDocumentString<ViewAutopayQuery, ViewAutopayQueryVariables>;
export const ViewBillPreferencesDocument = {"__meta__":{"documentId":"sha256:b3db2973eec3f36a9b8407ab3912ce865df8295b8f3612c21eeb6b00f192f1d5"}} as unknown as TypedDocumentString<ViewBillPreferencesQuery, ViewBillPreferencesQueryVariables>;
export const ViewBillingDocument = {"__meta__":{"documentId":"sha256:7f54354f9d01c02076c03f46cf2185ce2014effe1363c8a2473958e662c1aa94"}} as unknown as TypedDocumentString<ViewBillingQuery, ViewBillingQueryVariables>;
export const ViewDisputeChargeDocument = {"__meta__":{"documentId":"sha256:bb81e96cee0c200e5ce18c004ccf78da06b5cf8cb9db9a3be3fbd29c6274f9c9"}} as unknown as TypedDocumentString<ViewDisputeChargeQuery, ViewDisputeChargeQueryVariables>;
export const ViewDisputeDocument = {"__meta__":{"documentId":"sha256:57ccc45411c477727733389ac6efe330402f3cad7d984aa93b4f43e08d890c7a"}} as unknown as TypedDocumentString<ViewDisputeQuery, ViewDisputeQueryVariables>;
export const ViewMethodsDocument = {"__meta__":{"documentId":"sha256:6addbe3664ff042c877014d659aa1d64e489040868132df2c74459f57dda8575"}} as unknown as TypedDocumentString<ViewMethodsQuery, ViewMethodsQueryVariables>;
export const ViewNextBillDocument = {"__meta__":{"documentId":"sha256:e4006d22b0fe8c6b417a42cfcaad75231c9e24bcf7e46bba620b033288e599ad"}} as unknown as TypedDocumentString<ViewNextBillQuery, ViewNextBillQueryVariables>;
export const ViewPayBillDocument = {"__meta__":{"documentId":"sha256:7886498704224e82143f4a1c3bba4353588eca8c24b50829591a1e8af28f81af"}} as unknown as TypedDocumentString<ViewPayBillQuery, ViewPayBillQueryVariables>;
export const ViewPaymentDocument = {"__meta__":{"documentId":"sha256:46c9eea66a50ea194ca87574d587f0b709c3d32a3418eaa63857b669c5b5426e"}} as unknown as TypedDocumentString<ViewPaymentQuery, ViewPaymentQueryVariables>;
export const ViewPaymentsDocument = {"__meta__":{"documentId":"sha256:33fcd494dba613802459fe9ddfaeda32521daa42ff1f8d2b75feff411d24161f"}} as unknown as TypedDocumentString<ViewPaymentsQuery, ViewPaymentsQueryVariables>;
export const ViewPlannedDocument = {"__meta__":{"documentId":"sha256:5dca6ae7543b1cf658ad442fd60b8c94ba5ba0beacc6241131dd71d610125ddb"}} as unknown as TypedDocumentString<ViewPlannedQuery, ViewPlannedQueryVariables>;
export const ViewStatementDocument = {"__meta__":{"documentId":"sha256:4ca981615dd129573ec336c966f46eb1462afc6e904a7581f2cb735922831d20"}} as unknown as TypedDocumentString<ViewStatementQuery, ViewStatementQueryVariables>;
export const ViewStatementsDocument = {"__meta__":{"documentId":"sha256:4347c1c54011aa3a4b8fc6f54ce0b1d1bde31723900ee70f1fb4ba14f8d6737b"}} as unknown as TypedDocumentString<ViewStatementsQuery, ViewStatementsQueryVariables>;
export const WithdrawDisputeDocument = {"__meta__":{"documentId":"sha256:dee83beabf10b88e28cab513eb5d90416bad06adad138306124e6737318f1d4d"}} as unknown as TypedDocumentString<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>;
export const ViewDashboardDocument = {"__meta__":{"documentId":"sha256:97260dc5b735ef247fc1c57b4804d30a931840c7a14726f9dc2708b8ece4a58b"}} as unknown as TypedDocumentString<ViewDashboardQuery, ViewDashboardQueryVariables>;
export const ChangeMemberRoleDocument = {"__meta__":{"documentId":"sha256:482da2cd0031351f409bc047bdb7b041ea5876fcdaf29852b98057355ea6461c"}} as unknown as TypedDocumentString<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const InviteMemberDocument = {"__meta__":{"documentId":"sha256:0a3b555d25ff4f4696f450fc6197b4ef6619ea1c6d8bbd8c845ffd86c552517c"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"documentId":"sha256:15572ad4a35d7526d8b59ad43191239846047f91aae35c6f2805be197f7249dd"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"documentId":"sha256:8f9b97828d07cd6993dcd0c2c67c5849d8f43b80c1240c2c3a90628e558f6f3b"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ViewHouseholdDocument = {"__meta__":{"documentId":"sha256:30d2afb2c5028b74e78cc56d88004dce14636a897fdb966d9960d7c0e0801a93"}} as unknown as TypedDocumentString<ViewHouseholdQuery, ViewHouseholdQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"documentId":"sha256:474017f3bb665cfa45bb7d59b42e41e09c2f32f112ccc91472be0508a2739205"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RegisterByInvitationDocument = {"__meta__":{"documentId":"sha256:ed4731df0b3e6bb0d3c2f966508445858260a5cdd3e00290702bb3463c19157d"}} as unknown as TypedDocumentString<RegisterByInvitationMutation, RegisterByInvitationMutationVariables>;
export const ViewInvitationDocument = {"__meta__":{"documentId":"sha256:f0d581142ea26dd167a3c2769c2416786cc8ed63cc510ebda7c287c6f608a3c7"}} as unknown as TypedDocumentString<ViewInvitationQuery, ViewInvitationQueryVariables>;
export const ViewMessagesDocument = {"__meta__":{"documentId":"sha256:959bc31153dfbd3db35ec2e8be7ae2e9c31c84ec0e1702b08241bc8447de0bdf"}} as unknown as TypedDocumentString<ViewMessagesQuery, ViewMessagesQueryVariables>;
export const SayNotMeDocument = {"__meta__":{"documentId":"sha256:baf6d84e0036c8d5f8477bd349292e0f0ca914b9f47941304a46880361b31a3c"}} as unknown as TypedDocumentString<SayNotMeMutation, SayNotMeMutationVariables>;
export const ViewNotMeDocument = {"__meta__":{"documentId":"sha256:e90ca95b0d58da3186a921c0cd30167f2f8e324b7a1900e9cab2a365b0969f63"}} as unknown as TypedDocumentString<ViewNotMeQuery, ViewNotMeQueryVariables>;
export const StartPasskeyUseDocument = {"__meta__":{"documentId":"sha256:ca7a4c5a6b8603ce1b471153f2f60c3ac8064548a35de311a94241258f7c12aa"}} as unknown as TypedDocumentString<StartPasskeyUseMutation, StartPasskeyUseMutationVariables>;
export const SignInWithPasskeyDocument = {"__meta__":{"documentId":"sha256:1b9aff4254ce8c35bae62df78e8d307346e68b6cbfa7e763e659f64b5626120b"}} as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const VerifyPasskeyDocument = {"__meta__":{"documentId":"sha256:b6d35594ad251c5ede44f91673fdae51a590feafe4f32786964c4295e0c8dfba"}} as unknown as TypedDocumentString<VerifyPasskeyMutation, VerifyPasskeyMutationVariables>;
export const StartPasskeyEnrolmentDocument = {"__meta__":{"documentId":"sha256:e37dca2724b385e8bedac4cd08f9bb4a1ab54671dbd7e4114a2f5b1e430836b5"}} as unknown as TypedDocumentString<StartPasskeyEnrolmentMutation, StartPasskeyEnrolmentMutationVariables>;
export const FinishPasskeyEnrolmentDocument = {"__meta__":{"documentId":"sha256:18072fac8b4200099bef9ec0fe636303e4f5e7f6bc77d182ba06f693d8f16e0e"}} as unknown as TypedDocumentString<FinishPasskeyEnrolmentMutation, FinishPasskeyEnrolmentMutationVariables>;
export const RenamePasskeyDocument = {"__meta__":{"documentId":"sha256:46cb0fb653c8f9c757d46ac96e705e3169c0cce798a13f82c5b6639cbc1cd32e"}} as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"documentId":"sha256:f5650b938a90cb4777fbfa035722fbcf967200b5d09f05874cfd711b832eecdd"}} as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const CreatePayLinkDocument = {"__meta__":{"documentId":"sha256:0b97949d84f173684a5ea13c17c5c6792a0cd7d138d9d11c117833a3fc8fcd09"}} as unknown as TypedDocumentString<CreatePayLinkMutation, CreatePayLinkMutationVariables>;
export const PayByLinkDocument = {"__meta__":{"documentId":"sha256:92ff2cabfac577c46be919996cb296eb0ce695337af2f023ccee5ab2d6460af0"}} as unknown as TypedDocumentString<PayByLinkMutation, PayByLinkMutationVariables>;
export const RevokePayLinkDocument = {"__meta__":{"documentId":"sha256:5d030c196515564e673ebd19f17fd95a2859c73efdfd27b849a412fed60ea913"}} as unknown as TypedDocumentString<RevokePayLinkMutation, RevokePayLinkMutationVariables>;
export const StartPayLinkSetupDocument = {"__meta__":{"documentId":"sha256:aba9d3183ac0df3b0b54895ef9f8713e0dc5c12f01e5ab6dd6385038a868b145"}} as unknown as TypedDocumentString<StartPayLinkSetupMutation, StartPayLinkSetupMutationVariables>;
export const ViewPayLinkDocument = {"__meta__":{"documentId":"sha256:b544b66be8fe30c9053dfbd2ae88489aded55f665bb159ca687c70d0ea45348e"}} as unknown as TypedDocumentString<ViewPayLinkQuery, ViewPayLinkQueryVariables>;
export const ViewPayLinksDocument = {"__meta__":{"documentId":"sha256:efaf8f1b5db8eb1c0ddba414696af84a9a22247496c2c67689c1ccdbf2ae495e"}} as unknown as TypedDocumentString<ViewPayLinksQuery, ViewPayLinksQueryVariables>;
export const ChangePasswordDocument = {"__meta__":{"documentId":"sha256:2d598c0a9d1f60c6bc3303215d6f792973659840b5dda318d1f1cd380e52884b"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeUsernameDocument = {"__meta__":{"documentId":"sha256:71daedca6090e72676dc0023c49bad774c62d32147b3061e456cb9454a7151b3"}} as unknown as TypedDocumentString<ChangeUsernameMutation, ChangeUsernameMutationVariables>;
export const ConfirmContactChangeDocument = {"__meta__":{"documentId":"sha256:93bdd2d85e6fd6679c345e5124c1beae6f7acc84a69719bef93d0148d4df3513"}} as unknown as TypedDocumentString<ConfirmContactChangeMutation, ConfirmContactChangeMutationVariables>;
export const MakeContactPrimaryDocument = {"__meta__":{"documentId":"sha256:8123df9dfef6f88f89d24017961c29ef74da828bca95b16bb883f717f4f0eea6"}} as unknown as TypedDocumentString<MakeContactPrimaryMutation, MakeContactPrimaryMutationVariables>;
export const RemoveContactDocument = {"__meta__":{"documentId":"sha256:007705e078987d541d154cfc44403c4c922535512f40599fc65869d94e880653"}} as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const StartContactChangeDocument = {"__meta__":{"documentId":"sha256:01811aae7b600dab99c53ad09f11ca5b7c8329232be6e48778bb402241700845"}} as unknown as TypedDocumentString<StartContactChangeMutation, StartContactChangeMutationVariables>;
export const UndoContactChangeDocument = {"__meta__":{"documentId":"sha256:3d36ea1a65175e3487463064ee6df685995a98712310590219b82ce917a8226a"}} as unknown as TypedDocumentString<UndoContactChangeMutation, UndoContactChangeMutationVariables>;
export const ViewProfileDocument = {"__meta__":{"documentId":"sha256:96cfea952cb1a6ff21cb71e02314ba22f060f055b2b2ff5d3ba22bf84e03f7dd"}} as unknown as TypedDocumentString<ViewProfileQuery, ViewProfileQueryVariables>;
export const CompletePasswordResetDocument = {"__meta__":{"documentId":"sha256:22b7fd1e38cbcec09323c686d3cfe4c7b359687a1a93b903be49f568a56538cd"}} as unknown as TypedDocumentString<CompletePasswordResetMutation, CompletePasswordResetMutationVariables>;
export const ProveRecoveryDocument = {"__meta__":{"documentId":"sha256:0ad0f10d07da800b7fdfb0dbe3c462a906fdfed63ae1a64858bbe87a2e437e7a"}} as unknown as TypedDocumentString<ProveRecoveryMutation, ProveRecoveryMutationVariables>;
export const StartRecoveryDocument = {"__meta__":{"documentId":"sha256:7bc2530ed5338f30bf025d7bec1f1eee97070e324deb389c8668dd8296ab8c71"}} as unknown as TypedDocumentString<StartRecoveryMutation, StartRecoveryMutationVariables>;
export const CompleteRegistrationDocument = {"__meta__":{"documentId":"sha256:3640d34cc754406e026f434f73bc5dc72c0d24ec38fed3ff8a34d6367f109928"}} as unknown as TypedDocumentString<CompleteRegistrationMutation, CompleteRegistrationMutationVariables>;
export const StartRegistrationDocument = {"__meta__":{"documentId":"sha256:ce01db5a9ff3509b3f17e8d3f0724f9bc8ff0487a03a3698dbbe23256f171715"}} as unknown as TypedDocumentString<StartRegistrationMutation, StartRegistrationMutationVariables>;
export const ConfirmTotpEnrolmentDocument = {"__meta__":{"documentId":"sha256:c04bf45857fcd805c0e7e1cae6ad8c8a67326db96e5f1fb3886a4ac314652fae"}} as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const TurnOffTotpDocument = {"__meta__":{"documentId":"sha256:08c43366d78b73e3031b31c0db14a03ab06355dddd7efb2a901f73a666869bee"}} as unknown as TypedDocumentString<TurnOffTotpMutation, TurnOffTotpMutationVariables>;
export const RenewRecoveryCodesDocument = {"__meta__":{"documentId":"sha256:94f6e7770a31a3b481665244087ee90733ceba35252205d34a538765111f689d"}} as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const ForgetDeviceDocument = {"__meta__":{"documentId":"sha256:8cfc69dbe250e6d5476138d13fc411efa6df49a13797a55ceac711e87116fb80"}} as unknown as TypedDocumentString<ForgetDeviceMutation, ForgetDeviceMutationVariables>;
export const ReportCompromiseDocument = {"__meta__":{"documentId":"sha256:624c6ed8ee7a97ad9f21771612c48a67a389bc800c1ea840cc6c0780589b91f0"}} as unknown as TypedDocumentString<ReportCompromiseMutation, ReportCompromiseMutationVariables>;
export const RevokeOtherSessionsDocument = {"__meta__":{"documentId":"sha256:7333bcce9f2e8d37937e3938788bbe0a3821cfe8661e2b2dbc1d7aace27a3166"}} as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"documentId":"sha256:8ce7eb83039e4a8d17b73b60e76591cc6a75f6584b9a1c8c8b831567fecbf5df"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const StartTotpEnrolmentDocument = {"__meta__":{"documentId":"sha256:127669d3c71c71dad359a37a836ed995e5de1f6ee45051f5c6b17101654a7cd3"}} as unknown as TypedDocumentString<StartTotpEnrolmentMutation, StartTotpEnrolmentMutationVariables>;
export const ViewReportCompromiseDocument = {"__meta__":{"documentId":"sha256:17fc31c6a50c63c9eec9186f936b4f5e710f0ecc4d65f1c32c59cd7e1299b59f"}} as unknown as TypedDocumentString<ViewReportCompromiseQuery, ViewReportCompromiseQueryVariables>;
export const ViewSecurityActivityDocument = {"__meta__":{"documentId":"sha256:107d95cf2c72094507e525b8a70a07c2669310316727120518c34c3f9c42dc4c"}} as unknown as TypedDocumentString<ViewSecurityActivityQuery, ViewSecurityActivityQueryVariables>;
export const ViewSecurityDocument = {"__meta__":{"documentId":"sha256:c07d03587e772e99dd1057da2ba9f91c1b3a92003f5395b1e7fe7f472d68b1ba"}} as unknown as TypedDocumentString<ViewSecurityQuery, ViewSecurityQueryVariables>;
export const CancelProductOrderDocument = {"__meta__":{"documentId":"sha256:7bc1697a1fbb1a4841da68793f53b5d02b215eb8d68b71aa906e32c6e0d1a0e9"}} as unknown as TypedDocumentString<CancelProductOrderMutation, CancelProductOrderMutationVariables>;
export const OrderPlanChangeDocument = {"__meta__":{"documentId":"sha256:d599562c62d2a7d22ec10c28e1e9d0480b0752bd28ca66700dfb8fcb36a40568"}} as unknown as TypedDocumentString<OrderPlanChangeMutation, OrderPlanChangeMutationVariables>;
export const ViewPlanChangeDocument = {"__meta__":{"documentId":"sha256:4178819a714d7f0d6ecac88957a7fcb9311f3d56e94d15ab8ff880d7f9ac92ba"}} as unknown as TypedDocumentString<ViewPlanChangeQuery, ViewPlanChangeQueryVariables>;
export const ViewServicesDocument = {"__meta__":{"documentId":"sha256:2215381cd360edcc58a600ea7c0bf18e72f826a4a93179ff6ee2f5929f85697f"}} as unknown as TypedDocumentString<ViewServicesQuery, ViewServicesQueryVariables>;
export const SignInDocument = {"__meta__":{"documentId":"sha256:d4196d457abc473c47a01db2dbd6ea07bbaae38d18f4d262c688897a1b3e53ef"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"documentId":"sha256:ffd093bc73cd0e180b4296d8e8b21a3311efcff70fe2ca4fd0032c4654692619"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const VerifyRecoveryCodeDocument = {"__meta__":{"documentId":"sha256:9f9fd6468ff2438a38daa8fd245c0fc0192b97c01ca98c574daf69296ea00404"}} as unknown as TypedDocumentString<VerifyRecoveryCodeMutation, VerifyRecoveryCodeMutationVariables>;
export const ViewSecondFactorsDocument = {"__meta__":{"documentId":"sha256:119d93eb6b4b7b3dfa934b549245a753f9b74632fb292e807dbca49fc993fd8c"}} as unknown as TypedDocumentString<ViewSecondFactorsQuery, ViewSecondFactorsQueryVariables>;
export const VerifySignInCodeDocument = {"__meta__":{"documentId":"sha256:05dc526be6a5983553af9562fff7f486f3e42b575b6d2719ea1edc6e50095e28"}} as unknown as TypedDocumentString<VerifySignInCodeMutation, VerifySignInCodeMutationVariables>;
export const VerifyTotpDocument = {"__meta__":{"documentId":"sha256:fbe4e1df59262b04276a36e0ed652b210b50bdd3e5721ba99513453ad1c0a533"}} as unknown as TypedDocumentString<VerifyTotpMutation, VerifyTotpMutationVariables>;
export const StepUpDocument = {"__meta__":{"documentId":"sha256:0b11bce6a784ae35bde93f053b47639ec46c09de239e641c11a21798934d29c3"}} as unknown as TypedDocumentString<StepUpMutation, StepUpMutationVariables>;
export const OpenTicketDocument = {"__meta__":{"documentId":"sha256:1864db273459c5904c0bc7b440e99fd98442d2b0dcba87447410fa1fcf14f680"}} as unknown as TypedDocumentString<OpenTicketMutation, OpenTicketMutationVariables>;
export const ReplyToTicketDocument = {"__meta__":{"documentId":"sha256:d6be91900e6d64217104b6ce56aff85df369893cb988c0c4d4d8db021564840c"}} as unknown as TypedDocumentString<ReplyToTicketMutation, ReplyToTicketMutationVariables>;
export const ViewNewTicketDocument = {"__meta__":{"documentId":"sha256:aec67aff3d8f66b9f16c9f9ad307ee7f9f23d464c916fb9b4753117fb85dc53f"}} as unknown as TypedDocumentString<ViewNewTicketQuery, ViewNewTicketQueryVariables>;
export const ViewSupportDocument = {"__meta__":{"documentId":"sha256:92658ba42708aeef1d26bafef9bb756315faf1dc841cd79684f83f2756cee459"}} as unknown as TypedDocumentString<ViewSupportQuery, ViewSupportQueryVariables>;
export const ViewTicketDocument = {"__meta__":{"documentId":"sha256:967a723185d2362b4a1950e483866bfdbd8223fcf4555fed1743d6a398dfabb2"}} as unknown as TypedDocumentString<ViewTicketQuery, ViewTicketQueryVariables>;
export const ViewUsageDocument = {"__meta__":{"documentId":"sha256:2a4f313a2d28510e2a5a3454cd66faa83273e0916209473605d7c088b04e970f"}} as unknown as TypedDocumentString<ViewUsageQuery, ViewUsageQueryVariables>;
export const ViewAssuranceDocument = {"__meta__":{"documentId":"sha256:5f02c5d54883e58d47d051b4c3996c25271ad2b54c9fad3dd1b48f46c4f927ca"}} as unknown as TypedDocumentString<ViewAssuranceQuery, ViewAssuranceQueryVariables>;