/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  /** What the processor's form gave (Stripe: `pm_…`). */
  processorToken: string;
};

export type CancelProductOrderInput = {
  orderId: string | number;
};

export type CompleteRegistrationInput = {
  /** The one-time code, spaces allowed. */
  code: string;
  password: string;
  registrationId: string | number;
  username: string;
};

export type ConfirmTotpEnrolmentInput = {
  code: string;
};

export type EquipmentKind =
  | 'GATEWAY'
  | 'MODEM'
  | 'PHONE_ADAPTER'
  | 'SET_TOP_BOX';

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

export type PayBillInput = {
  accountId: string | number;
  amount: MoneyInput;
  /** Chosen by the caller, 16 to 64 characters; kept for 30 days. */
  idempotencyKey: string;
  paymentMethodId: string | number;
};

export type PaymentState =
  | 'DECLINED'
  /** Sent to the processor, or about to be. */
  | 'INTENDED'
  | 'SUCCEEDED'
  /** The processor did not answer. It is asked again, and the card is never charged twice. */
  | 'UNKNOWN';

export type ReplyToTicketInput = {
  /** 1 to 5,000 characters. */
  body: string;
  ticketId: string | number;
};

export type ServiceAddressLookupInput = {
  /** Family name of the account holder. */
  familyName: string;
  /** House number and street. */
  line1: string;
  postcode: string;
};

export type SessionAssurance =
  | 'FULL'
  | 'PASSWORD';

export type SignInInput = {
  password: string;
  username: string;
};

export type StartRegistrationInput = {
  lookup: AccountLookupInput;
};

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

export type VerifyTotpInput = {
  /** Six digits, spaces allowed. */
  code: string;
};

export type PortalViewerFragment = { givenName: string, accounts: Array<{ id: string, accountNumber: string, holderName: string }> };

export type AccountBalanceFieldsFragment = { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } };

export type AddPaymentMethodMutationVariables = Exact<{
  input: AddPaymentMethodInput;
}>;


export type AddPaymentMethodMutation = { addPaymentMethod:
    | { __typename: 'AddPaymentMethodSuccess', paymentMethod: { id: string } }
    | { __typename: 'CardRefusedError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type CardFieldsFragment = { id: string, brand: string, lastFour: string, expiryMonth: number, expiryYear: number, isDefault: boolean };

export type MoneyFieldsFragment = { amountMinor: number, currency: string };

export type PayBillMutationVariables = Exact<{
  input: PayBillInput;
}>;


export type PayBillMutation = { payBill:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', field: string, code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NothingToPayError', code: string, message: string }
    | { __typename: 'PayBillSuccess', payment: { id: string, state: PaymentState } }
    | { __typename: 'PaymentDeclinedError', code: string, message: string, payment: { id: string } }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type PaymentRowFragment = { id: string, state: PaymentState, createdAt: string, amount: { amountMinor: number, currency: string }, paymentMethod: { brand: string, lastFour: string } };

export type StatementRowFragment = { id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, totalDue: { amountMinor: number, currency: string } };

export type ViewAddCardQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewAddCardQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewBillingQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  statementsAfter?: string | null | undefined;
  paymentsAfter?: string | null | undefined;
}>;


export type ViewBillingQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, statements: { nodes: Array<{ id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, totalDue: { amountMinor: number, currency: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, payments: { nodes: Array<{ id: string, state: PaymentState, createdAt: string, amount: { amountMinor: number, currency: string }, paymentMethod: { brand: string, lastFour: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, paymentMethods: Array<{ id: string, brand: string, lastFour: string, expiryMonth: number, expiryYear: number, isDefault: boolean }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewPayBillQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewPayBillQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, paymentMethods: Array<{ id: string, brand: string, lastFour: string, expiryMonth: number, expiryYear: number, isDefault: boolean }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewPaymentQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  paymentId: string | number;
}>;


export type ViewPaymentQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, holderName: string, timeZone: string, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, payment: { id: string, confirmationNumber: string, state: PaymentState, createdAt: string, settledAt: string | null, declineMessage: string | null, amount: { amountMinor: number, currency: string }, paymentMethod: { brand: string, lastFour: string } } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewStatementQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  statementId: string | number;
}>;


export type ViewStatementQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, holderName: string, timeZone: string, viewerRole: MemberRole | null, serviceAddress: { line1: string, line2: string | null, city: string, region: string, postcode: string } | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, statement: { id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, openingBalance: { amountMinor: number, currency: string }, paymentsReceived: { amountMinor: number, currency: string }, previousBalance: { amountMinor: number, currency: string }, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string }, lines: Array<{ position: number, kind: StatementLineKind, description: string, explanation: string, periodStart: string | null, periodEnd: string | null, amount: { amountMinor: number, currency: string } }> } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type StatementDetailFragment = { id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, openingBalance: { amountMinor: number, currency: string }, paymentsReceived: { amountMinor: number, currency: string }, previousBalance: { amountMinor: number, currency: string }, newCharges: { amountMinor: number, currency: string }, totalDue: { amountMinor: number, currency: string }, lines: Array<{ position: number, kind: StatementLineKind, description: string, explanation: string, periodStart: string | null, periodEnd: string | null, amount: { amountMinor: number, currency: string } }> };

export type StatementLineFieldsFragment = { position: number, kind: StatementLineKind, description: string, explanation: string, periodStart: string | null, periodEnd: string | null, amount: { amountMinor: number, currency: string } };

export type ViewDashboardQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewDashboardQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, status: AccountStatus, timeZone: string, viewerRole: MemberRole | null, balance: { dueOn: string | null, asOf: string, current: { amountMinor: number, currency: string }, pastDue: { amountMinor: number, currency: string }, pending: { amountMinor: number, currency: string }, payable: { amountMinor: number, currency: string } }, statements: { nodes: Array<{ id: string, number: string, periodStart: string, periodEnd: string, issuedAt: string, dueOn: string, totalDue: { amountMinor: number, currency: string } }> }, payments: { nodes: Array<{ id: string, state: PaymentState, createdAt: string, amount: { amountMinor: number, currency: string }, paymentMethod: { brand: string, lastFour: string } }> }, subscriptions: Array<{ id: string, status: SubscriptionStatus, offering: { kind: OfferingKind, name: string }, currentPrice: { amountMinor: number, currency: string }, monthlyPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string } | null, pendingOrder: { effectiveOn: string, offering: { name: string } } | null }>, usage: Array<{ cycleStart: string, cycleEnd: string, usedBytes: number, allowanceBytes: number | null, asOf: string | null, subscription: { id: string, offering: { name: string } } }>, tickets: { nodes: Array<{ id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string }> } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewMessagesQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewMessagesQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, messages: { nodes: Array<{ id: string, subject: string, text: string, state: MessageState, queuedAt: string, sentAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

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
    | { __typename: 'TooManyAttemptsError', code: string, message: string }
   };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  input: ConfirmTotpEnrolmentInput;
}>;


export type ConfirmTotpEnrolmentMutation = { confirmTotpEnrolment:
    | { __typename: 'ConfirmTotpEnrolmentSuccess', viewer: { hasTotp: boolean } }
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'TotpAlreadyEnrolledError', code: string, message: string }
   };

export type StartTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpEnrolmentMutation = { startTotpEnrolment:
    | { __typename: 'StartTotpEnrolmentSuccess', secret: string, uri: string }
    | { __typename: 'TotpAlreadyEnrolledError', code: string, message: string }
   };

export type ViewSecurityQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewSecurityQuery = { viewer: { username: string, hasTotp: boolean, givenName: string, account: { id: string, accountNumber: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type CancelProductOrderMutationVariables = Exact<{
  input: CancelProductOrderInput;
}>;


export type CancelProductOrderMutation = { cancelProductOrder:
    | { __typename: 'CancelProductOrderSuccess', order: { id: string } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OrderClosedError', code: string, message: string }
    | { __typename: 'RoleNotAllowedError', code: string, message: string }
   };

export type OrderPlanChangeMutationVariables = Exact<{
  input: OrderPlanChangeInput;
}>;


export type OrderPlanChangeMutation = { orderPlanChange:
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


export type ViewPlanChangeQuery = { productOfferings: Array<{ id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }>, viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, usage: Array<{ cycleEnd: string }>, subscriptions: Array<{ id: string, status: SubscriptionStatus, startedOn: string, offering: { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }, monthlyPrice: { amountMinor: number, currency: string }, currentPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string, discount: { amountMinor: number, currency: string } } | null, equipment: Array<{ id: string, kind: EquipmentKind, model: string, serialNumber: string, installedOn: string }>, pendingOrder: { id: string, effectiveOn: string, orderedAt: string, offering: { id: string, name: string }, monthlyPrice: { amountMinor: number, currency: string } } | null }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewServicesQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewServicesQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, subscriptions: Array<{ id: string, status: SubscriptionStatus, startedOn: string, offering: { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }, monthlyPrice: { amountMinor: number, currency: string }, currentPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string, discount: { amountMinor: number, currency: string } } | null, equipment: Array<{ id: string, kind: EquipmentKind, model: string, serialNumber: string, installedOn: string }>, pendingOrder: { id: string, effectiveOn: string, orderedAt: string, offering: { id: string, name: string }, monthlyPrice: { amountMinor: number, currency: string } } | null }>, serviceAddress: { line1: string, line2: string | null, city: string, region: string, postcode: string } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type SubscriptionDetailFragment = { id: string, status: SubscriptionStatus, startedOn: string, offering: { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } }, monthlyPrice: { amountMinor: number, currency: string }, currentPrice: { amountMinor: number, currency: string }, promotion: { name: string, endsOn: string, discount: { amountMinor: number, currency: string } } | null, equipment: Array<{ id: string, kind: EquipmentKind, model: string, serialNumber: string, installedOn: string }>, pendingOrder: { id: string, effectiveOn: string, orderedAt: string, offering: { id: string, name: string }, monthlyPrice: { amountMinor: number, currency: string } } | null };

export type OfferingFieldsFragment = { id: string, kind: OfferingKind, name: string, description: string, downMbps: number | null, upMbps: number | null, allowanceBytes: number | null, monthlyPrice: { amountMinor: number, currency: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefusedError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string }
    | { __typename: 'TooBusyError', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type VerifyTotpMutationVariables = Exact<{
  input: VerifyTotpInput;
}>;


export type VerifyTotpMutation = { verifyTotp:
    | { __typename: 'InvalidCodeError', code: string, message: string }
    | { __typename: 'SignInSuccess', sessionToken: string, assurance: SessionAssurance, expiresAt: string }
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


export type ViewNewTicketQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewSupportQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewSupportQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, tickets: { nodes: Array<{ id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewTicketQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  ticketId: string | number;
}>;


export type ViewTicketQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, ticket: { answerDueAt: string, id: string, reference: string, category: TicketCategory, subject: string, state: TicketState, openedAt: string, updatedAt: string, messages: Array<{ id: string, author: TicketAuthor, body: string, sentAt: string }> } | null } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

export type ViewUsageQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type ViewUsageQuery = { viewer: { givenName: string, account: { id: string, accountNumber: string, timeZone: string, usage: Array<{ cycleStart: string, cycleEnd: string, usedBytes: number, allowanceBytes: number | null, asOf: string | null, subscription: { id: string, offering: { name: string } }, days: Array<{ day: string, bytesDown: number, bytesUp: number }> }> } | null, accounts: Array<{ id: string, accountNumber: string, holderName: string }> } | null };

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
export const CardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardFields on PaymentMethod {
  id
  brand
  lastFour
  expiryMonth
  expiryYear
  isDefault
}
    `, {"fragmentName":"CardFields"}) as unknown as TypedDocumentString<CardFieldsFragment, unknown>;
export const PaymentRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentRow on Payment {
  id
  state
  createdAt
  amount {
    ...MoneyFields
  }
  paymentMethod {
    brand
    lastFour
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Statement {
  id
  number
  periodStart
  periodEnd
  issuedAt
  dueOn
  totalDue {
    ...MoneyFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const StatementLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatementLineFields on StatementLine {
  position
  kind
  description
  explanation
  periodStart
  periodEnd
  amount {
    ...MoneyFields
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
  openingBalance {
    ...MoneyFields
  }
  paymentsReceived {
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
  lines {
    ...StatementLineFields
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment StatementLineFields on StatementLine {
  position
  kind
  description
  explanation
  periodStart
  periodEnd
  amount {
    ...MoneyFields
  }
}`, {"fragmentName":"StatementDetail"}) as unknown as TypedDocumentString<StatementDetailFragment, unknown>;
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
export const AddPaymentMethodDocument = new TypedDocumentString(`
    mutation AddPaymentMethod($input: AddPaymentMethodInput!) {
  addPaymentMethod(input: $input) {
    __typename
    ... on AddPaymentMethodSuccess {
      paymentMethod {
        id
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddPaymentMethodMutation, AddPaymentMethodMutationVariables>;
export const PayBillDocument = new TypedDocumentString(`
    mutation PayBill($input: PayBillInput!) {
  payBill(input: $input) {
    __typename
    ... on PayBillSuccess {
      payment {
        id
        state
      }
    }
    ... on PaymentDeclinedError {
      payment {
        id
      }
    }
    ... on InvalidInputError {
      field
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PayBillMutation, PayBillMutationVariables>;
export const ViewAddCardDocument = new TypedDocumentString(`
    query ViewAddCard($accountId: ID) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}`) as unknown as TypedDocumentString<ViewAddCardQuery, ViewAddCardQueryVariables>;
export const ViewBillingDocument = new TypedDocumentString(`
    query ViewBilling($accountId: ID, $statementsAfter: String, $paymentsAfter: String) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      viewerRole
      balance {
        ...AccountBalanceFields
      }
      statements(first: 12, after: $statementsAfter) {
        nodes {
          ...StatementRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      payments(first: 12, after: $paymentsAfter) {
        nodes {
          ...PaymentRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      paymentMethods {
        ...CardFields
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
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
  payable {
    ...MoneyFields
  }
  dueOn
  asOf
}
fragment CardFields on PaymentMethod {
  id
  brand
  lastFour
  expiryMonth
  expiryYear
  isDefault
}
fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment PaymentRow on Payment {
  id
  state
  createdAt
  amount {
    ...MoneyFields
  }
  paymentMethod {
    brand
    lastFour
  }
}
fragment StatementRow on Statement {
  id
  number
  periodStart
  periodEnd
  issuedAt
  dueOn
  totalDue {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<ViewBillingQuery, ViewBillingQueryVariables>;
export const ViewPayBillDocument = new TypedDocumentString(`
    query ViewPayBill($accountId: ID) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      viewerRole
      balance {
        ...AccountBalanceFields
      }
      paymentMethods {
        ...CardFields
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
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
  payable {
    ...MoneyFields
  }
  dueOn
  asOf
}
fragment CardFields on PaymentMethod {
  id
  brand
  lastFour
  expiryMonth
  expiryYear
  isDefault
}
fragment MoneyFields on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<ViewPayBillQuery, ViewPayBillQueryVariables>;
export const ViewPaymentDocument = new TypedDocumentString(`
    query ViewPayment($accountId: ID, $paymentId: ID!) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      holderName
      timeZone
      balance {
        ...AccountBalanceFields
      }
      payment(id: $paymentId) {
        id
        confirmationNumber
        state
        createdAt
        settledAt
        declineMessage
        amount {
          ...MoneyFields
        }
        paymentMethod {
          brand
          lastFour
        }
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
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
  payable {
    ...MoneyFields
  }
  dueOn
  asOf
}
fragment MoneyFields on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<ViewPaymentQuery, ViewPaymentQueryVariables>;
export const ViewStatementDocument = new TypedDocumentString(`
    query ViewStatement($accountId: ID, $statementId: ID!) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      holderName
      timeZone
      viewerRole
      serviceAddress {
        line1
        line2
        city
        region
        postcode
      }
      balance {
        ...AccountBalanceFields
      }
      statement(id: $statementId) {
        ...StatementDetail
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
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
  payable {
    ...MoneyFields
  }
  dueOn
  asOf
}
fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment StatementDetail on Statement {
  id
  number
  periodStart
  periodEnd
  issuedAt
  dueOn
  openingBalance {
    ...MoneyFields
  }
  paymentsReceived {
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
  lines {
    ...StatementLineFields
  }
}
fragment StatementLineFields on StatementLine {
  position
  kind
  description
  explanation
  periodStart
  periodEnd
  amount {
    ...MoneyFields
  }
}`) as unknown as TypedDocumentString<ViewStatementQuery, ViewStatementQueryVariables>;
export const ViewDashboardDocument = new TypedDocumentString(`
    query ViewDashboard($accountId: ID) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      status
      timeZone
      viewerRole
      balance {
        ...AccountBalanceFields
      }
      statements(first: 1) {
        nodes {
          ...StatementRow
        }
      }
      payments(first: 3) {
        nodes {
          ...PaymentRow
        }
      }
      subscriptions {
        id
        status
        offering {
          kind
          name
        }
        currentPrice {
          ...MoneyFields
        }
        monthlyPrice {
          ...MoneyFields
        }
        promotion {
          name
          endsOn
        }
        pendingOrder {
          effectiveOn
          offering {
            name
          }
        }
      }
      usage {
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
      }
      tickets(first: 10) {
        nodes {
          ...TicketRow
        }
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
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
  payable {
    ...MoneyFields
  }
  dueOn
  asOf
}
fragment MoneyFields on Money {
  amountMinor
  currency
}
fragment PaymentRow on Payment {
  id
  state
  createdAt
  amount {
    ...MoneyFields
  }
  paymentMethod {
    brand
    lastFour
  }
}
fragment StatementRow on Statement {
  id
  number
  periodStart
  periodEnd
  issuedAt
  dueOn
  totalDue {
    ...MoneyFields
  }
}
fragment TicketRow on Ticket {
  id
  reference
  category
  subject
  state
  openedAt
  updatedAt
}`) as unknown as TypedDocumentString<ViewDashboardQuery, ViewDashboardQueryVariables>;
export const ViewMessagesDocument = new TypedDocumentString(`
    query ViewMessages($accountId: ID, $after: String) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      messages(first: 20, after: $after) {
        nodes {
          id
          subject
          text
          state
          queuedAt
          sentAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}`) as unknown as TypedDocumentString<ViewMessagesQuery, ViewMessagesQueryVariables>;
export const CompleteRegistrationDocument = new TypedDocumentString(`
    mutation CompleteRegistration($input: CompleteRegistrationInput!) {
  completeRegistration(input: $input) {
    __typename
    ... on CompleteRegistrationSuccess {
      username
    }
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteRegistrationMutation, CompleteRegistrationMutationVariables>;
export const StartRegistrationDocument = new TypedDocumentString(`
    mutation StartRegistration($input: StartRegistrationInput!) {
  startRegistration(input: $input) {
    __typename
    ... on StartRegistrationSuccess {
      registrationId
      sentTo
      expiresAt
    }
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StartRegistrationMutation, StartRegistrationMutationVariables>;
export const ConfirmTotpEnrolmentDocument = new TypedDocumentString(`
    mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {
  confirmTotpEnrolment(input: $input) {
    __typename
    ... on ConfirmTotpEnrolmentSuccess {
      viewer {
        hasTotp
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const StartTotpEnrolmentDocument = new TypedDocumentString(`
    mutation StartTotpEnrolment {
  startTotpEnrolment {
    __typename
    ... on StartTotpEnrolmentSuccess {
      secret
      uri
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartTotpEnrolmentMutation, StartTotpEnrolmentMutationVariables>;
export const ViewSecurityDocument = new TypedDocumentString(`
    query ViewSecurity($accountId: ID) {
  viewer {
    ...PortalViewer
    username
    hasTotp
    account(id: $accountId) {
      id
      accountNumber
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}`) as unknown as TypedDocumentString<ViewSecurityQuery, ViewSecurityQueryVariables>;
export const CancelProductOrderDocument = new TypedDocumentString(`
    mutation CancelProductOrder($input: CancelProductOrderInput!) {
  cancelProductOrder(input: $input) {
    __typename
    ... on CancelProductOrderSuccess {
      order {
        id
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelProductOrderMutation, CancelProductOrderMutationVariables>;
export const OrderPlanChangeDocument = new TypedDocumentString(`
    mutation OrderPlanChange($input: OrderPlanChangeInput!) {
  orderPlanChange(input: $input) {
    __typename
    ... on OrderPlanChangeSuccess {
      order {
        id
      }
    }
    ... on PriceChangedError {
      offering {
        monthlyPrice {
          ...MoneyFields
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    fragment MoneyFields on Money {
  amountMinor
  currency
}`) as unknown as TypedDocumentString<OrderPlanChangeMutation, OrderPlanChangeMutationVariables>;
export const ViewPlanChangeDocument = new TypedDocumentString(`
    query ViewPlanChange($accountId: ID) {
  productOfferings {
    ...OfferingFields
  }
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      usage {
        cycleEnd
      }
      subscriptions {
        ...SubscriptionDetail
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
fragment MoneyFields on Money {
  amountMinor
  currency
}
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
}`) as unknown as TypedDocumentString<ViewPlanChangeQuery, ViewPlanChangeQueryVariables>;
export const ViewServicesDocument = new TypedDocumentString(`
    query ViewServices($accountId: ID) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      subscriptions {
        ...SubscriptionDetail
      }
      serviceAddress {
        line1
        line2
        city
        region
        postcode
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
fragment MoneyFields on Money {
  amountMinor
  currency
}
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
}`) as unknown as TypedDocumentString<ViewServicesQuery, ViewServicesQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      sessionToken
      assurance
      expiresAt
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const VerifyTotpDocument = new TypedDocumentString(`
    mutation VerifyTotp($input: VerifyTotpInput!) {
  verifyTotp(input: $input) {
    __typename
    ... on SignInSuccess {
      sessionToken
      assurance
      expiresAt
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyTotpMutation, VerifyTotpMutationVariables>;
export const OpenTicketDocument = new TypedDocumentString(`
    mutation OpenTicket($input: OpenTicketInput!) {
  openTicket(input: $input) {
    __typename
    ... on OpenTicketSuccess {
      ticket {
        id
      }
    }
    ... on InvalidInputError {
      field
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenTicketMutation, OpenTicketMutationVariables>;
export const ReplyToTicketDocument = new TypedDocumentString(`
    mutation ReplyToTicket($input: ReplyToTicketInput!) {
  replyToTicket(input: $input) {
    __typename
    ... on ReplyToTicketSuccess {
      ticket {
        id
      }
    }
    ... on InvalidInputError {
      field
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToTicketMutation, ReplyToTicketMutationVariables>;
export const ViewNewTicketDocument = new TypedDocumentString(`
    query ViewNewTicket($accountId: ID) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}`) as unknown as TypedDocumentString<ViewNewTicketQuery, ViewNewTicketQueryVariables>;
export const ViewSupportDocument = new TypedDocumentString(`
    query ViewSupport($accountId: ID, $after: String) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      tickets(first: 12, after: $after) {
        nodes {
          ...TicketRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
fragment TicketRow on Ticket {
  id
  reference
  category
  subject
  state
  openedAt
  updatedAt
}`) as unknown as TypedDocumentString<ViewSupportQuery, ViewSupportQueryVariables>;
export const ViewTicketDocument = new TypedDocumentString(`
    query ViewTicket($accountId: ID, $ticketId: ID!) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      ticket(id: $ticketId) {
        ...TicketRow
        answerDueAt
        messages {
          id
          author
          body
          sentAt
        }
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
fragment TicketRow on Ticket {
  id
  reference
  category
  subject
  state
  openedAt
  updatedAt
}`) as unknown as TypedDocumentString<ViewTicketQuery, ViewTicketQueryVariables>;
export const ViewUsageDocument = new TypedDocumentString(`
    query ViewUsage($accountId: ID) {
  viewer {
    ...PortalViewer
    account(id: $accountId) {
      id
      accountNumber
      timeZone
      usage {
        ...CycleUsageDetail
      }
    }
  }
}
    fragment PortalViewer on Viewer {
  givenName
  accounts {
    id
    accountNumber
    holderName
  }
}
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
}`) as unknown as TypedDocumentString<ViewUsageQuery, ViewUsageQueryVariables>;
export const ViewAssuranceDocument = new TypedDocumentString(`
    query ViewAssurance {
  viewer {
    assurance
  }
}
    `) as unknown as TypedDocumentString<ViewAssuranceQuery, ViewAssuranceQueryVariables>;