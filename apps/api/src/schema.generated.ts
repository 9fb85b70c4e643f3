import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerModel } from './mappers.ts';
import type { Account as AccountModel, ServiceAddress as ServiceAddressModel, Contact as ContactModel } from '@demarc/account';
import type { AccountBalance as AccountBalanceModel, Statement as StatementModel, StatementLine as StatementLineModel, Payment as PaymentModel, PaymentMethod as PaymentMethodModel } from '@demarc/billing';
import type { ProductOffering as ProductOfferingModel, Subscription as SubscriptionModel, Equipment as EquipmentModel, ProductOrder as ProductOrderModel } from '@demarc/service';
import type { CycleUsage as CycleUsageModel } from '@demarc/usage';
import type { Ticket as TicketModel, TicketMessage as TicketMessageModel } from '@demarc/ticket';
import type { Message as MessageModel } from '@demarc/notification';
import type { ApiContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer beyond 32 bits. */
  BigInt: { input: number; output: number; }
  /** A number of bytes, as an integer beyond 32 bits. */
  ByteCount: { input: number; output: number; }
  /** An ISO 4217 currency code. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`, in the time zone of the account it belongs to. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339, in UTC. */
  DateTime: { input: Date; output: Date; }
};

/** A billing account: what is billed together and paid together. */
export type Account = Node & {
  __typename?: 'Account';
  accountNumber: Scalars['String']['output'];
  /** What is owed now, from the ledger. */
  balance: AccountBalance;
  contacts: Array<Contact>;
  holderName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What was sent to the customer, newest first. */
  messages: MessageConnection;
  payment?: Maybe<Payment>;
  paymentMethods: Array<PaymentMethod>;
  /** Newest first. */
  payments: PaymentConnection;
  serviceAddress?: Maybe<ServiceAddress>;
  statement?: Maybe<Statement>;
  /** Newest first. */
  statements: StatementConnection;
  status: AccountStatus;
  /** Services that have not ended. */
  subscriptions: Array<ServiceSubscription>;
  ticket?: Maybe<Ticket>;
  /** Newest activity first. */
  tickets: TicketConnection;
  /** IANA name; days on this account begin at midnight here. */
  timeZone: Scalars['String']['output'];
  /** Usage of the current bill cycle of each data service. */
  usage: Array<CycleUsage>;
  /** What the viewer may do here. NULL for staff. */
  viewerRole?: Maybe<MemberRole>;
};


/** A billing account: what is billed together and paid together. */
export type AccountMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountStatementArgs = {
  id: Scalars['ID']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountTicketArgs = {
  id: Scalars['ID']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type AccountBalance = {
  __typename?: 'AccountBalance';
  /** The moment these figures are true for. */
  asOf: Scalars['DateTime']['output'];
  /** What is owed. Negative: in credit. */
  current: Money;
  /** When the rest is due. NULL: nothing is owed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The part of it whose due date has passed. */
  pastDue: Money;
  /** What can be paid now: what is owed less what is in progress, never below zero. */
  payable: Money;
  /** What payments in progress will take off. */
  pending: Money;
};

/** The account is frozen after a report of compromise: money and profile stand still until its owner is proved again. */
export type AccountFrozenError = Error & {
  __typename?: 'AccountFrozenError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Exactly one way to find the account. */
export type AccountLookupInput =
  { byAccountNumber: AccountNumberLookupInput; byServiceAddress?: never; }
  |  { byAccountNumber?: never; byServiceAddress: ServiceAddressLookupInput; };

/** No account matches all that was given. It is not said which part is wrong. */
export type AccountNotMatchedError = Error & {
  __typename?: 'AccountNotMatchedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type AccountNumberLookupInput = {
  accountNumber: Scalars['String']['input'];
  /** Postcode of the service address. */
  postcode: Scalars['String']['input'];
};

export type AccountStatus =
  | 'active'
  | 'closed'
  /** Services are switched off until the balance is paid. */
  | 'suspended';

export type AddPaymentMethodInput = {
  accountId: Scalars['ID']['input'];
  /** What the processor's form gave (Stripe: `pm_…`). */
  processorToken: Scalars['String']['input'];
};

export type AddPaymentMethodResult = AccountFrozenError | AddPaymentMethodSuccess | CardRefusedError | NotFoundError | RoleNotAllowedError;

export type AddPaymentMethodSuccess = {
  __typename?: 'AddPaymentMethodSuccess';
  paymentMethod: PaymentMethod;
};

/** The account has a sign-in already. */
export type AlreadyRegisteredError = Error & {
  __typename?: 'AlreadyRegisteredError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Audience =
  /** A customer with everything shown that their sign-in asks for. */
  | 'customer'
  /** A partner's app acting with its own credential. */
  | 'partner'
  /** A sign-in whose password was right and whose second factor is still owed. */
  | 'password_only'
  /** Anyone, signed in or not. */
  | 'public'
  /** The operator's people and internal tools. */
  | 'staff';

export type CancelProductOrderInput = {
  orderId: Scalars['ID']['input'];
};

export type CancelProductOrderResult = AccountFrozenError | CancelProductOrderSuccess | NotFoundError | OrderClosedError | RoleNotAllowedError;

export type CancelProductOrderSuccess = {
  __typename?: 'CancelProductOrderSuccess';
  order: ProductOrder;
};

/** The processor does not take this card. */
export type CardRefusedError = Error & {
  __typename?: 'CardRefusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type CompletePasswordResetInput = {
  newPassword: Scalars['String']['input'];
  recoveryId: Scalars['ID']['input'];
  resetToken: Scalars['String']['input'];
  /** Of the authenticator app, or a recovery code. Left out by who has neither. */
  secondFactorCode?: InputMaybe<Scalars['String']['input']>;
};

export type CompletePasswordResetResult = CompletePasswordResetSuccess | InvalidCodeError | RecoveryEndedError | SignInLockedError | TooBusyError | WeakPasswordError;

export type CompletePasswordResetSuccess = {
  __typename?: 'CompletePasswordResetSuccess';
  /** Always true: sign in with the new password. */
  mustSignIn: Scalars['Boolean']['output'];
};

export type CompleteRegistrationInput = {
  /** The one-time code, spaces allowed. */
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
  registrationId: Scalars['ID']['input'];
  username: Scalars['String']['input'];
};

export type CompleteRegistrationResult = CompleteRegistrationSuccess | InvalidCodeError | InvalidInputError | TooBusyError | UsernameTakenError | WeakPasswordError;

export type CompleteRegistrationSuccess = {
  __typename?: 'CompleteRegistrationSuccess';
  username: Scalars['String']['output'];
};

export type ConfirmTotpEnrolmentInput = {
  code: Scalars['String']['input'];
};

export type ConfirmTotpEnrolmentResult = ConfirmTotpEnrolmentSuccess | InvalidCodeError | TotpAlreadyEnrolledError;

export type ConfirmTotpEnrolmentSuccess = {
  __typename?: 'ConfirmTotpEnrolmentSuccess';
  viewer: Viewer;
};

export type Contact = {
  __typename?: 'Contact';
  channel: ContactChannel;
  id: Scalars['ID']['output'];
  isPrimary: Scalars['Boolean']['output'];
  value: Scalars['String']['output'];
  /** NULL: taken over from the operator's records, not proved yet. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContactChannel =
  | 'email'
  | 'sms';

/** Data used on one service in the current bill cycle. */
export type CycleUsage = {
  __typename?: 'CycleUsage';
  /** NULL: unlimited. */
  allowanceBytes?: Maybe<Scalars['ByteCount']['output']>;
  /** When the newest record came in. NULL: none in this cycle. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  cycleEnd: Scalars['Date']['output'];
  /** First and last day of the cycle, both inside it. */
  cycleStart: Scalars['Date']['output'];
  /** One for each day of the cycle up to today, days without use included. */
  days: Array<DailyUsage>;
  subscription: ServiceSubscription;
  usedBytes: Scalars['ByteCount']['output'];
};

export type DailyUsage = {
  __typename?: 'DailyUsage';
  bytesDown: Scalars['ByteCount']['output'];
  bytesUp: Scalars['ByteCount']['output'];
  day: Scalars['Date']['output'];
};

export type EmailLookupInput = {
  /** As it is on record. */
  email: Scalars['String']['input'];
};

export type Equipment = {
  __typename?: 'Equipment';
  id: Scalars['ID']['output'];
  installedOn: Scalars['Date']['output'];
  kind: EquipmentKind;
  model: Scalars['String']['output'];
  serialNumber: Scalars['String']['output'];
};

export type EquipmentKind =
  | 'gateway'
  | 'modem'
  | 'phone_adapter'
  | 'set_top_box';

/** An expected failure: part of an answer, with words that can be shown to the customer. */
export type Error = {
  /** Stable, for programs. */
  code: Scalars['String']['output'];
  /** What happened and what to do now, for people. */
  message: Scalars['String']['output'];
};

/** The key was used before, for a payment of another amount or card. */
export type IdempotencyKeyReusedError = Error & {
  __typename?: 'IdempotencyKeyReusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type IngestUsageInput = {
  /** At most 1,000, in at most 100 kB: about 500 of usual length. */
  records: Array<UsageRecordInput>;
  /** Which collector sends, such as `radius`. */
  source: Scalars['String']['input'];
};

export type IngestUsageResult = IngestUsageSuccess | InvalidInputError;

export type IngestUsageSuccess = {
  __typename?: 'IngestUsageSuccess';
  /** Known already; nothing changed. */
  duplicates: Scalars['Int']['output'];
  stored: Scalars['Int']['output'];
  /** Records of services that do not exist, by the collector's key. */
  unknownServices: Array<Scalars['String']['output']>;
};

/** The code is wrong, used or too old. */
export type InvalidCodeError = Error & {
  __typename?: 'InvalidCodeError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What was typed cannot be used. `field` names the input's field. */
export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  code: Scalars['String']['output'];
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type MemberRole =
  | 'manager'
  | 'owner'
  | 'viewer';

/** A message to the customer, as it was sent; one-time codes are left out. */
export type Message = {
  __typename?: 'Message';
  id: Scalars['ID']['output'];
  queuedAt: Scalars['DateTime']['output'];
  /** NULL: not sent yet. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: MessageState;
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type MessageConnection = {
  __typename?: 'MessageConnection';
  edges: Array<MessageEdge>;
  nodes: Array<Message>;
  pageInfo: PageInfo;
};

export type MessageEdge = {
  __typename?: 'MessageEdge';
  cursor: Scalars['String']['output'];
  node: Message;
};

export type MessageState =
  | 'failed'
  | 'queued'
  | 'sent';

/** An amount of money, as an integer in the currency's minor unit: 12.34 USD is 1234. */
export type Money = {
  __typename?: 'Money';
  amountMinor: Scalars['BigInt']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type MoneyInput = {
  amountMinor: Scalars['BigInt']['input'];
  currency: Scalars['CurrencyCode']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Stores a card that the processor's own form has turned into a token. */
  addPaymentMethod: AddPaymentMethodResult;
  /** Takes back an ordered change that has not begun. */
  cancelProductOrder: CancelProductOrderResult;
  /** Chooses a new password after the code was shown. Every session ends; the way on is to sign in. */
  completePasswordReset: CompletePasswordResetResult;
  /** Second step: proves the code and makes the sign-in. */
  completeRegistration: CompleteRegistrationResult;
  /** Finishes enrolment by a first code; from then on sign-in asks for one. */
  confirmTotpEnrolment: ConfirmTotpEnrolmentResult;
  /** Stores usage records from the network. Sending a record again changes nothing. */
  ingestUsage: IngestUsageResult;
  /** Opens a ticket. */
  openTicket: OpenTicketResult;
  /** Orders another plan for a service, from the start of the next bill cycle. */
  orderPlanChange: OrderPlanChangeResult;
  /** Pays towards an account's balance. The same idempotency key again is the same payment. */
  payBill: PayBillResult;
  /** Shows the code of a recovery. It works once. */
  proveRecovery: ProveRecoveryResult;
  /** Adds the customer's message to a ticket; a resolved ticket is taken up again. */
  replyToTicket: ReplyToTicketResult;
  /**
   * Checks username and password and begins a session. Sent by the id of a trusted document, as the portal sends it, it
   * begins one that runs trusted documents only: any other text in that session is refused with the code
   * `TRUSTED_DOCUMENT_REQUIRED`. Sent as a text of one's own, it begins one that runs any operation within the limits.
   */
  signIn: SignInResult;
  /** Ends the session that asks. */
  signOut: SignOutResult;
  /**
   * Begins the way back into a sign-in: a code, or the username, goes to a contact on record. A known and an unknown
   * person get the same answer.
   */
  startRecovery: StartRecoveryResult;
  /** First step of registration: finds the account and sends a one-time code to a contact on record. */
  startRegistration: StartRegistrationResult;
  /** Begins enrolment of an authenticator app: gives the secret to scan. */
  startTotpEnrolment: StartTotpEnrolmentResult;
  /**
   * Shows a factor again, for what asks for a recent one. A login with a second factor shows that one. The session goes on
   * under another token; the one that asked ends.
   */
  stepUp: StepUpResult;
  /** Shows the second factor; the session token is replaced, and the new session runs what the old one did. */
  verifyTotp: VerifyTotpResult;
};


export type MutationAddPaymentMethodArgs = {
  input: AddPaymentMethodInput;
};


export type MutationCancelProductOrderArgs = {
  input: CancelProductOrderInput;
};


export type MutationCompletePasswordResetArgs = {
  input: CompletePasswordResetInput;
};


export type MutationCompleteRegistrationArgs = {
  input: CompleteRegistrationInput;
};


export type MutationConfirmTotpEnrolmentArgs = {
  input: ConfirmTotpEnrolmentInput;
};


export type MutationIngestUsageArgs = {
  input: IngestUsageInput;
};


export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};


export type MutationOrderPlanChangeArgs = {
  input: OrderPlanChangeInput;
};


export type MutationPayBillArgs = {
  input: PayBillInput;
};


export type MutationProveRecoveryArgs = {
  input: ProveRecoveryInput;
};


export type MutationReplyToTicketArgs = {
  input: ReplyToTicketInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartRecoveryArgs = {
  input: StartRecoveryInput;
};


export type MutationStartRegistrationArgs = {
  input: StartRegistrationInput;
};


export type MutationStepUpArgs = {
  input: StepUpInput;
};


export type MutationVerifyTotpArgs = {
  input: VerifyTotpInput;
};

/** Something that can be fetched again by its id. */
export type Node = {
  /** Opaque. Its prefix tells people, not programs, what it is. */
  id: Scalars['ID']['output'];
};

/** There is no such thing, or it is not yours: the two look alike. */
export type NotFoundError = Error & {
  __typename?: 'NotFoundError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The amount is more than is owed, payments in progress counted. */
export type NothingToPayError = Error & {
  __typename?: 'NothingToPayError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type OfferNotAvailableError = Error & {
  __typename?: 'OfferNotAvailableError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type OfferingKind =
  | 'addon'
  | 'internet'
  | 'mobile'
  | 'tv'
  | 'voice';

export type OpenTicketInput = {
  accountId: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  body: Scalars['String']['input'];
  category: TicketCategory;
  /** 3 to 120 characters. */
  subject: Scalars['String']['input'];
};

export type OpenTicketResult = InvalidInputError | NotFoundError | OpenTicketSuccess | RoleNotAllowedError;

export type OpenTicketSuccess = {
  __typename?: 'OpenTicketSuccess';
  ticket: Ticket;
};

/** The order is completed or cancelled already. */
export type OrderClosedError = Error & {
  __typename?: 'OrderClosedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Another change of this service is waiting; cancel that first. */
export type OrderPendingError = Error & {
  __typename?: 'OrderPendingError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type OrderPlanChangeInput = {
  /** The price the customer saw; a different price by now is refused instead of charged. */
  expectedMonthlyPrice: MoneyInput;
  offeringId: Scalars['ID']['input'];
  subscriptionId: Scalars['ID']['input'];
};

export type OrderPlanChangeResult = AccountFrozenError | NotFoundError | OfferNotAvailableError | OrderPendingError | OrderPlanChangeSuccess | PriceChangedError | RoleNotAllowedError;

export type OrderPlanChangeSuccess = {
  __typename?: 'OrderPlanChangeSuccess';
  order: ProductOrder;
  subscription: ServiceSubscription;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PayBillInput = {
  accountId: Scalars['ID']['input'];
  amount: MoneyInput;
  /** Chosen by the caller, 16 to 64 characters; kept for 30 days. */
  idempotencyKey: Scalars['String']['input'];
  paymentMethodId: Scalars['ID']['input'];
};

export type PayBillResult = AccountFrozenError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | NothingToPayError | PayBillSuccess | PaymentDeclinedError | RoleNotAllowedError;

/** The payment succeeded, or its outcome is not known yet: `payment.state` says which. */
export type PayBillSuccess = {
  __typename?: 'PayBillSuccess';
  account: Account;
  payment: Payment;
};

export type Payment = Node & {
  __typename?: 'Payment';
  amount: Money;
  confirmationNumber: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Why it was declined and what to do. NULL unless declined. */
  declineMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  paymentMethod: PaymentMethod;
  /** NULL until it succeeded or was declined. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  state: PaymentState;
};

export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  edges: Array<PaymentEdge>;
  nodes: Array<Payment>;
  pageInfo: PageInfo;
};

export type PaymentDeclinedError = Error & {
  __typename?: 'PaymentDeclinedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  payment: Payment;
};

export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  cursor: Scalars['String']['output'];
  node: Payment;
};

/** A card stored at the payment processor; its number never reaches the operator. */
export type PaymentMethod = Node & {
  __typename?: 'PaymentMethod';
  brand: Scalars['String']['output'];
  expiryMonth: Scalars['Int']['output'];
  expiryYear: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isDefault: Scalars['Boolean']['output'];
  lastFour: Scalars['String']['output'];
};

export type PaymentState =
  | 'declined'
  /** Sent to the processor, or about to be. */
  | 'intended'
  | 'succeeded'
  /** The processor did not answer. It is asked again, and the card is never charged twice. */
  | 'unknown';

export type PriceChangedError = Error & {
  __typename?: 'PriceChangedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  offering: ProductOffering;
};

/** What can be bought. */
export type ProductOffering = {
  __typename?: 'ProductOffering';
  /** Data included in a cycle. NULL: unlimited, or not a data service. */
  allowanceBytes?: Maybe<Scalars['ByteCount']['output']>;
  description: Scalars['String']['output'];
  /** Typical speed in Mbit/s. NULL for what has none. */
  downMbps?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OfferingKind;
  monthlyPrice: Money;
  name: Scalars['String']['output'];
  upMbps?: Maybe<Scalars['Int']['output']>;
};

export type ProductOrder = Node & {
  __typename?: 'ProductOrder';
  effectiveOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  monthlyPrice: Money;
  offering: ProductOffering;
  orderedAt: Scalars['DateTime']['output'];
  state: ProductOrderState;
};

export type ProductOrderState =
  | 'acknowledged'
  | 'cancelled'
  | 'completed';

export type Promotion = {
  __typename?: 'Promotion';
  /** Taken off each month, as a positive amount. */
  discount: Money;
  /** Its last day. */
  endsOn: Scalars['Date']['output'];
  name: Scalars['String']['output'];
};

export type ProveRecoveryInput = {
  /** Eight digits, spaces allowed. */
  code: Scalars['String']['input'];
  recoveryId: Scalars['ID']['input'];
};

export type ProveRecoveryResult = InvalidCodeError | RecoveryProved | SignInUnlocked;

export type Query = {
  __typename?: 'Query';
  /** One account: one of the viewer's, or any for staff with a reason in the `x-reason` header. */
  account?: Maybe<Account>;
  /** Looks an account up by its number; recorded with the reason given in the `x-reason` header. */
  accountByNumber?: Maybe<Account>;
  /** Anything with an id, if it is yours. Staff begin at an account, so that their look is recorded with its reason. */
  node?: Maybe<Node>;
  /** The catalogue as it is sold today. */
  productOfferings: Array<ProductOffering>;
  /** Who is asking. NULL without a session. */
  viewer?: Maybe<Viewer>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountByNumberArgs = {
  accountNumber: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** The recovery is over: too old, used, or replaced by a newer one. Nothing has changed. */
export type RecoveryEndedError = Error & {
  __typename?: 'RecoveryEndedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Exactly one way to say who it is. */
export type RecoveryLookupInput =
  { byAccountNumber: AccountNumberLookupInput; byEmail?: never; byUsername?: never; }
  |  { byAccountNumber?: never; byEmail: EmailLookupInput; byUsername?: never; }
  |  { byAccountNumber?: never; byEmail?: never; byUsername: UsernameLookupInput; };

/** The code was right; a new password may be chosen. */
export type RecoveryProved = {
  __typename?: 'RecoveryProved';
  /** By then the password has to be chosen. */
  expiresAt: Scalars['DateTime']['output'];
  /** True: choosing the password asks for the second factor too. */
  needsSecondFactor: Scalars['Boolean']['output'];
  /** Takes the code's place. Shown once. */
  resetToken: Scalars['String']['output'];
};

/** What was lost. */
export type RecoveryPurpose =
  | 'password'
  /** Nothing: the sign-in is locked after wrong passwords or codes. */
  | 'unlock'
  | 'username';

export type ReplyToTicketInput = {
  /** 1 to 5,000 characters. */
  body: Scalars['String']['input'];
  ticketId: Scalars['ID']['input'];
};

export type ReplyToTicketResult = InvalidInputError | NotFoundError | ReplyToTicketSuccess | RoleNotAllowedError | TicketClosedError;

export type ReplyToTicketSuccess = {
  __typename?: 'ReplyToTicketSuccess';
  ticket: Ticket;
};

/** Your role on this account does not allow it; an owner can. */
export type RoleNotAllowedError = Error & {
  __typename?: 'RoleNotAllowedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ServiceAddress = {
  __typename?: 'ServiceAddress';
  city: Scalars['String']['output'];
  country: Scalars['String']['output'];
  line1: Scalars['String']['output'];
  line2?: Maybe<Scalars['String']['output']>;
  postcode: Scalars['String']['output'];
  region: Scalars['String']['output'];
};

export type ServiceAddressLookupInput = {
  /** Family name of the account holder. */
  familyName: Scalars['String']['input'];
  /** House number and street. */
  line1: Scalars['String']['input'];
  /** Apartment or unit. Where several households share a building, none is found without it. */
  line2?: InputMaybe<Scalars['String']['input']>;
  postcode: Scalars['String']['input'];
};

/** A service the account has. (A type called just `Subscription` would be the root of GraphQL subscriptions.) */
export type ServiceSubscription = Node & {
  __typename?: 'ServiceSubscription';
  /** What is billed a month while the promotion lasts. */
  currentPrice: Money;
  equipment: Array<Equipment>;
  id: Scalars['ID']['output'];
  /** The agreed price before promotion. */
  monthlyPrice: Money;
  offering: ProductOffering;
  /** A change that is ordered and has not begun. */
  pendingOrder?: Maybe<ProductOrder>;
  promotion?: Maybe<Promotion>;
  startedOn: Scalars['Date']['output'];
  status: SubscriptionStatus;
};

export type SessionAssurance =
  | 'full'
  | 'password';

export type SignInInput = {
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

/** Too many wrong secrets in a row; nothing typed was looked at. A username nobody has is locked in the same way. */
export type SignInLockedError = Error & {
  __typename?: 'SignInLockedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** When secrets are looked at again. NULL: waiting does not help; a code by message or a call does. */
  retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Username or password is wrong: which, is not said. */
export type SignInRefusedError = Error & {
  __typename?: 'SignInRefusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type SignInResult = SignInLockedError | SignInRefusedError | SignInSuccess | TooBusyError;

export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  assurance: SessionAssurance;
  /** Absolute end of the session. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque; sent as `Authorization: Bearer`. Shown once. */
  sessionToken: Scalars['String']['output'];
};

/** The code was right, and the sign-in takes passwords again. */
export type SignInUnlocked = {
  __typename?: 'SignInUnlocked';
  unlocked: Scalars['Boolean']['output'];
};

export type SignOutResult = {
  __typename?: 'SignOutResult';
  signedOut: Scalars['Boolean']['output'];
};

export type StartRecoveryInput = {
  by: RecoveryLookupInput;
  /** How the code, or the username, is sent. */
  channel: ContactChannel;
  purpose: RecoveryPurpose;
};

export type StartRecoveryResult = InvalidInputError | StartRecoverySuccess;

/** The same whether or not anything was sent: who asks does not learn whether there is such a sign-in. */
export type StartRecoverySuccess = {
  __typename?: 'StartRecoverySuccess';
  /** Of the code: 24 hours by e-mail, 10 minutes by SMS. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opens nothing without the code. */
  recoveryId: Scalars['ID']['output'];
};

export type StartRegistrationInput = {
  lookup: AccountLookupInput;
};

export type StartRegistrationResult = AccountNotMatchedError | AlreadyRegisteredError | InvalidInputError | StartRegistrationSuccess | TooManyAttemptsError;

export type StartRegistrationSuccess = {
  __typename?: 'StartRegistrationSuccess';
  expiresAt: Scalars['DateTime']['output'];
  registrationId: Scalars['ID']['output'];
  /** Where the code went, mostly hidden: `d••••@example.com`. */
  sentTo: Scalars['String']['output'];
};

export type StartTotpEnrolmentResult = StartTotpEnrolmentSuccess | TotpAlreadyEnrolledError;

export type StartTotpEnrolmentSuccess = {
  __typename?: 'StartTotpEnrolmentSuccess';
  /** Base32, for typing by hand. */
  secret: Scalars['String']['output'];
  /** `otpauth://` URI, for the QR code. */
  uri: Scalars['String']['output'];
};

/** A bill as it was sent. It never changes after. */
export type Statement = Node & {
  __typename?: 'Statement';
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  lines: Array<StatementLine>;
  /** The sum of the lines. */
  newCharges: Money;
  number: Scalars['String']['output'];
  /** The total of the statement before. */
  openingBalance: Money;
  /** Payments and credits since the statement before, as a positive amount. */
  paymentsReceived: Money;
  periodEnd: Scalars['Date']['output'];
  /** First and last day of the cycle, both inside it. */
  periodStart: Scalars['Date']['output'];
  /** opening balance − payments received. */
  previousBalance: Money;
  /** previous balance + new charges. */
  totalDue: Money;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  edges: Array<StatementEdge>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

export type StatementLine = {
  __typename?: 'StatementLine';
  /** Negative: a credit. */
  amount: Money;
  description: Scalars['String']['output'];
  /** Plain words: what this kind of charge is and why it is there. */
  explanation: Scalars['String']['output'];
  kind: StatementLineKind;
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** NULL: not for a period. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  position: Scalars['Int']['output'];
};

export type StatementLineKind =
  | 'credit'
  | 'fee'
  | 'late_fee'
  | 'one_time'
  | 'overage'
  | 'promotion'
  | 'prorated'
  | 'recurring'
  | 'tax';

/** How a factor is shown again: exactly one way. */
export type StepUpInput =
  /** Only for a login without a second factor. */
  { password: Scalars['String']['input']; recoveryCode?: never; totpCode?: never; }
  |  /** One of the codes kept for when the app is gone; it is used up. */
  { password?: never; recoveryCode: Scalars['String']['input']; totpCode?: never; }
  |  /** Six digits of the authenticator app, spaces allowed. */
  { password?: never; recoveryCode?: never; totpCode: Scalars['String']['input']; };

/** What was shown is wrong, used up, or not the way this login confirms. */
export type StepUpRefusedError = Error & {
  __typename?: 'StepUpRefusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type StepUpResult = SignInLockedError | StepUpRefusedError | StepUpSuccess | TooBusyError;

export type StepUpSuccess = {
  __typename?: 'StepUpSuccess';
  assurance: SessionAssurance;
  /** Absolute end of the session, as before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque; takes the place of the token that asked, which has ended. Shown once. */
  sessionToken: Scalars['String']['output'];
};

export type SubscriptionStatus =
  | 'active'
  | 'ended'
  | 'pending'
  | 'suspended';

export type Ticket = Node & {
  __typename?: 'Ticket';
  /** The operator answers by then. */
  answerDueAt: Scalars['DateTime']['output'];
  category: TicketCategory;
  id: Scalars['ID']['output'];
  /** Oldest first. */
  messages: Array<TicketMessage>;
  openedAt: Scalars['DateTime']['output'];
  /** What the customer quotes. */
  reference: Scalars['String']['output'];
  state: TicketState;
  subject: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type TicketAuthor =
  | 'customer'
  | 'staff';

export type TicketCategory =
  | 'account'
  | 'billing'
  | 'internet'
  | 'other'
  | 'tv'
  | 'voice';

/** The ticket is closed for good; a new one can be opened. */
export type TicketClosedError = Error & {
  __typename?: 'TicketClosedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type TicketConnection = {
  __typename?: 'TicketConnection';
  edges: Array<TicketEdge>;
  nodes: Array<Ticket>;
  pageInfo: PageInfo;
};

export type TicketEdge = {
  __typename?: 'TicketEdge';
  cursor: Scalars['String']['output'];
  node: Ticket;
};

export type TicketMessage = {
  __typename?: 'TicketMessage';
  author: TicketAuthor;
  /** Plain text. */
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sentAt: Scalars['DateTime']['output'];
};

export type TicketState =
  | 'acknowledged'
  | 'cancelled'
  | 'closed'
  | 'held'
  | 'in_progress'
  /** The operator waits for the customer. */
  | 'pending'
  | 'rejected'
  | 'resolved';

/** More sign-ins at once than can be checked. */
export type TooBusyError = Error & {
  __typename?: 'TooBusyError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

/** Too many tries; `retryAt` says when it goes on. */
export type TooManyAttemptsError = Error & {
  __typename?: 'TooManyAttemptsError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  retryAt: Scalars['DateTime']['output'];
};

export type TotpAlreadyEnrolledError = Error & {
  __typename?: 'TotpAlreadyEnrolledError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type UsageRecordInput = {
  bytesDown: Scalars['ByteCount']['input'];
  bytesUp: Scalars['ByteCount']['input'];
  /** The collector's own key. */
  sourceRecordId: Scalars['String']['input'];
  startedAt: Scalars['DateTime']['input'];
  subscriptionId: Scalars['ID']['input'];
};

export type UsernameLookupInput = {
  username: Scalars['String']['input'];
};

export type UsernameTakenError = Error & {
  __typename?: 'UsernameTakenError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type VerifyTotpInput = {
  /** Six digits, spaces allowed. */
  code: Scalars['String']['input'];
};

export type VerifyTotpResult = InvalidCodeError | SignInLockedError | SignInSuccess;

/** The person signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The one of `accounts` with this id, else the first of them: what a page about one account asks for. NULL: there is none. */
  account?: Maybe<Account>;
  accounts: Array<Account>;
  /** `PASSWORD` while the second factor is owed: nothing else can be read. */
  assurance: SessionAssurance;
  givenName: Scalars['String']['output'];
  /** True when sign-in asks for a code from an authenticator app. */
  hasTotp: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  username: Scalars['String']['output'];
};


/** The person signed in. */
export type ViewerAccountArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type WeakPasswordError = Error & {
  __typename?: 'WeakPasswordError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddPaymentMethodResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<AddPaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: _RefType['PaymentMethod'] } & { __typename: 'AddPaymentMethodSuccess' } )
    | ( CardRefusedError & { __typename: 'CardRefusedError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  CancelProductOrderResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<CancelProductOrderSuccess, 'order'> & { order: _RefType['ProductOrder'] } & { __typename: 'CancelProductOrderSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OrderClosedError & { __typename: 'OrderClosedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  CompletePasswordResetResult:
    | ( CompletePasswordResetSuccess & { __typename: 'CompletePasswordResetSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( RecoveryEndedError & { __typename: 'RecoveryEndedError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
    | ( WeakPasswordError & { __typename: 'WeakPasswordError' } )
  ;
  CompleteRegistrationResult:
    | ( CompleteRegistrationSuccess & { __typename: 'CompleteRegistrationSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
    | ( UsernameTakenError & { __typename: 'UsernameTakenError' } )
    | ( WeakPasswordError & { __typename: 'WeakPasswordError' } )
  ;
  ConfirmTotpEnrolmentResult:
    | ( Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'ConfirmTotpEnrolmentSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( TotpAlreadyEnrolledError & { __typename: 'TotpAlreadyEnrolledError' } )
  ;
  IngestUsageResult:
    | ( IngestUsageSuccess & { __typename: 'IngestUsageSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  OpenTicketResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<OpenTicketSuccess, 'ticket'> & { ticket: _RefType['Ticket'] } & { __typename: 'OpenTicketSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  OrderPlanChangeResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OfferNotAvailableError & { __typename: 'OfferNotAvailableError' } )
    | ( OrderPendingError & { __typename: 'OrderPendingError' } )
    | ( Omit<OrderPlanChangeSuccess, 'order' | 'subscription'> & { order: _RefType['ProductOrder'], subscription: _RefType['ServiceSubscription'] } & { __typename: 'OrderPlanChangeSuccess' } )
    | ( Omit<PriceChangedError, 'offering'> & { offering: _RefType['ProductOffering'] } & { __typename: 'PriceChangedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  PayBillResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NothingToPayError & { __typename: 'NothingToPayError' } )
    | ( Omit<PayBillSuccess, 'account' | 'payment'> & { account: _RefType['Account'], payment: _RefType['Payment'] } & { __typename: 'PayBillSuccess' } )
    | ( Omit<PaymentDeclinedError, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentDeclinedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ProveRecoveryResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( RecoveryProved & { __typename: 'RecoveryProved' } )
    | ( SignInUnlocked & { __typename: 'SignInUnlocked' } )
  ;
  ReplyToTicketResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ReplyToTicketSuccess, 'ticket'> & { ticket: _RefType['Ticket'] } & { __typename: 'ReplyToTicketSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( TicketClosedError & { __typename: 'TicketClosedError' } )
  ;
  SignInResult:
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( SignInRefusedError & { __typename: 'SignInRefusedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  StartRecoveryResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( StartRecoverySuccess & { __typename: 'StartRecoverySuccess' } )
  ;
  StartRegistrationResult:
    | ( AccountNotMatchedError & { __typename: 'AccountNotMatchedError' } )
    | ( AlreadyRegisteredError & { __typename: 'AlreadyRegisteredError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( StartRegistrationSuccess & { __typename: 'StartRegistrationSuccess' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
  StartTotpEnrolmentResult:
    | ( StartTotpEnrolmentSuccess & { __typename: 'StartTotpEnrolmentSuccess' } )
    | ( TotpAlreadyEnrolledError & { __typename: 'TotpAlreadyEnrolledError' } )
  ;
  StepUpResult:
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( StepUpRefusedError & { __typename: 'StepUpRefusedError' } )
    | ( StepUpSuccess & { __typename: 'StepUpSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  VerifyTotpResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( AccountFrozenError )
    | ( AccountNotMatchedError )
    | ( AlreadyRegisteredError )
    | ( CardRefusedError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidCodeError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( NothingToPayError )
    | ( OfferNotAvailableError )
    | ( OrderClosedError )
    | ( OrderPendingError )
    | ( Omit<PaymentDeclinedError, 'payment'> & { payment: _RefType['Payment'] } )
    | ( Omit<PriceChangedError, 'offering'> & { offering: _RefType['ProductOffering'] } )
    | ( RecoveryEndedError )
    | ( RoleNotAllowedError )
    | ( SignInLockedError )
    | ( SignInRefusedError )
    | ( StepUpRefusedError )
    | ( TicketClosedError )
    | ( TooBusyError )
    | ( TooManyAttemptsError )
    | ( TotpAlreadyEnrolledError )
    | ( UsernameTakenError )
    | ( WeakPasswordError )
  ;
  Node:
    | ( AccountModel )
    | ( PaymentModel )
    | ( PaymentMethodModel )
    | ( ProductOrderModel )
    | ( SubscriptionModel )
    | ( StatementModel )
    | ( TicketModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountModel>;
  AccountBalance: ResolverTypeWrapper<AccountBalanceModel>;
  AccountFrozenError: ResolverTypeWrapper<AccountFrozenError>;
  AccountLookupInput: AccountLookupInput;
  AccountNotMatchedError: ResolverTypeWrapper<AccountNotMatchedError>;
  AccountNumberLookupInput: AccountNumberLookupInput;
  AccountStatus: AccountStatus;
  AddPaymentMethodInput: AddPaymentMethodInput;
  AddPaymentMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPaymentMethodResult']>;
  AddPaymentMethodSuccess: ResolverTypeWrapper<Omit<AddPaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: ResolversTypes['PaymentMethod'] }>;
  AlreadyRegisteredError: ResolverTypeWrapper<AlreadyRegisteredError>;
  Audience: Audience;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ByteCount: ResolverTypeWrapper<Scalars['ByteCount']['output']>;
  CancelProductOrderInput: CancelProductOrderInput;
  CancelProductOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelProductOrderResult']>;
  CancelProductOrderSuccess: ResolverTypeWrapper<Omit<CancelProductOrderSuccess, 'order'> & { order: ResolversTypes['ProductOrder'] }>;
  CardRefusedError: ResolverTypeWrapper<CardRefusedError>;
  CompletePasswordResetInput: CompletePasswordResetInput;
  CompletePasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompletePasswordResetResult']>;
  CompletePasswordResetSuccess: ResolverTypeWrapper<CompletePasswordResetSuccess>;
  CompleteRegistrationInput: CompleteRegistrationInput;
  CompleteRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteRegistrationResult']>;
  CompleteRegistrationSuccess: ResolverTypeWrapper<CompleteRegistrationSuccess>;
  ConfirmTotpEnrolmentInput: ConfirmTotpEnrolmentInput;
  ConfirmTotpEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmTotpEnrolmentResult']>;
  ConfirmTotpEnrolmentSuccess: ResolverTypeWrapper<Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Contact: ResolverTypeWrapper<ContactModel>;
  ContactChannel: ContactChannel;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CycleUsage: ResolverTypeWrapper<CycleUsageModel>;
  DailyUsage: ResolverTypeWrapper<DailyUsage>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailLookupInput: EmailLookupInput;
  Equipment: ResolverTypeWrapper<EquipmentModel>;
  EquipmentKind: EquipmentKind;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  IngestUsageInput: IngestUsageInput;
  IngestUsageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestUsageResult']>;
  IngestUsageSuccess: ResolverTypeWrapper<IngestUsageSuccess>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidCodeError: ResolverTypeWrapper<InvalidCodeError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  MemberRole: MemberRole;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEdge']>, nodes: Array<ResolversTypes['Message']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageState: MessageState;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NothingToPayError: ResolverTypeWrapper<NothingToPayError>;
  OfferNotAvailableError: ResolverTypeWrapper<OfferNotAvailableError>;
  OfferingKind: OfferingKind;
  OpenTicketInput: OpenTicketInput;
  OpenTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenTicketResult']>;
  OpenTicketSuccess: ResolverTypeWrapper<Omit<OpenTicketSuccess, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  OrderClosedError: ResolverTypeWrapper<OrderClosedError>;
  OrderPendingError: ResolverTypeWrapper<OrderPendingError>;
  OrderPlanChangeInput: OrderPlanChangeInput;
  OrderPlanChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderPlanChangeResult']>;
  OrderPlanChangeSuccess: ResolverTypeWrapper<Omit<OrderPlanChangeSuccess, 'order' | 'subscription'> & { order: ResolversTypes['ProductOrder'], subscription: ResolversTypes['ServiceSubscription'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayBillInput: PayBillInput;
  PayBillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayBillResult']>;
  PayBillSuccess: ResolverTypeWrapper<Omit<PayBillSuccess, 'account' | 'payment'> & { account: ResolversTypes['Account'], payment: ResolversTypes['Payment'] }>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PaymentEdge']>, nodes: Array<ResolversTypes['Payment']> }>;
  PaymentDeclinedError: ResolverTypeWrapper<Omit<PaymentDeclinedError, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodModel>;
  PaymentState: PaymentState;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'offering'> & { offering: ResolversTypes['ProductOffering'] }>;
  ProductOffering: ResolverTypeWrapper<ProductOfferingModel>;
  ProductOrder: ResolverTypeWrapper<ProductOrderModel>;
  ProductOrderState: ProductOrderState;
  Promotion: ResolverTypeWrapper<Promotion>;
  ProveRecoveryInput: ProveRecoveryInput;
  ProveRecoveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProveRecoveryResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecoveryEndedError: ResolverTypeWrapper<RecoveryEndedError>;
  RecoveryLookupInput: RecoveryLookupInput;
  RecoveryProved: ResolverTypeWrapper<RecoveryProved>;
  RecoveryPurpose: RecoveryPurpose;
  ReplyToTicketInput: ReplyToTicketInput;
  ReplyToTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplyToTicketResult']>;
  ReplyToTicketSuccess: ResolverTypeWrapper<Omit<ReplyToTicketSuccess, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  RoleNotAllowedError: ResolverTypeWrapper<RoleNotAllowedError>;
  ServiceAddress: ResolverTypeWrapper<ServiceAddressModel>;
  ServiceAddressLookupInput: ServiceAddressLookupInput;
  ServiceSubscription: ResolverTypeWrapper<SubscriptionModel>;
  SessionAssurance: SessionAssurance;
  SignInInput: SignInInput;
  SignInLockedError: ResolverTypeWrapper<SignInLockedError>;
  SignInRefusedError: ResolverTypeWrapper<SignInRefusedError>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<SignInSuccess>;
  SignInUnlocked: ResolverTypeWrapper<SignInUnlocked>;
  SignOutResult: ResolverTypeWrapper<SignOutResult>;
  StartRecoveryInput: StartRecoveryInput;
  StartRecoveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRecoveryResult']>;
  StartRecoverySuccess: ResolverTypeWrapper<StartRecoverySuccess>;
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRegistrationResult']>;
  StartRegistrationSuccess: ResolverTypeWrapper<StartRegistrationSuccess>;
  StartTotpEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTotpEnrolmentResult']>;
  StartTotpEnrolmentSuccess: ResolverTypeWrapper<StartTotpEnrolmentSuccess>;
  Statement: ResolverTypeWrapper<StatementModel>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  StatementLineKind: StatementLineKind;
  StepUpInput: StepUpInput;
  StepUpRefusedError: ResolverTypeWrapper<StepUpRefusedError>;
  StepUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepUpResult']>;
  StepUpSuccess: ResolverTypeWrapper<StepUpSuccess>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubscriptionStatus: SubscriptionStatus;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketAuthor: TicketAuthor;
  TicketCategory: TicketCategory;
  TicketClosedError: ResolverTypeWrapper<TicketClosedError>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TicketEdge']>, nodes: Array<ResolversTypes['Ticket']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketMessage: ResolverTypeWrapper<TicketMessageModel>;
  TicketState: TicketState;
  TooBusyError: ResolverTypeWrapper<TooBusyError>;
  TooManyAttemptsError: ResolverTypeWrapper<TooManyAttemptsError>;
  TotpAlreadyEnrolledError: ResolverTypeWrapper<TotpAlreadyEnrolledError>;
  UsageRecordInput: UsageRecordInput;
  UsernameLookupInput: UsernameLookupInput;
  UsernameTakenError: ResolverTypeWrapper<UsernameTakenError>;
  VerifyTotpInput: VerifyTotpInput;
  VerifyTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyTotpResult']>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  WeakPasswordError: ResolverTypeWrapper<WeakPasswordError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountModel;
  AccountBalance: AccountBalanceModel;
  AccountFrozenError: AccountFrozenError;
  AccountLookupInput: AccountLookupInput;
  AccountNotMatchedError: AccountNotMatchedError;
  AccountNumberLookupInput: AccountNumberLookupInput;
  AddPaymentMethodInput: AddPaymentMethodInput;
  AddPaymentMethodResult: ResolversUnionTypes<ResolversParentTypes>['AddPaymentMethodResult'];
  AddPaymentMethodSuccess: Omit<AddPaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: ResolversParentTypes['PaymentMethod'] };
  AlreadyRegisteredError: AlreadyRegisteredError;
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  ByteCount: Scalars['ByteCount']['output'];
  CancelProductOrderInput: CancelProductOrderInput;
  CancelProductOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelProductOrderResult'];
  CancelProductOrderSuccess: Omit<CancelProductOrderSuccess, 'order'> & { order: ResolversParentTypes['ProductOrder'] };
  CardRefusedError: CardRefusedError;
  CompletePasswordResetInput: CompletePasswordResetInput;
  CompletePasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['CompletePasswordResetResult'];
  CompletePasswordResetSuccess: CompletePasswordResetSuccess;
  CompleteRegistrationInput: CompleteRegistrationInput;
  CompleteRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['CompleteRegistrationResult'];
  CompleteRegistrationSuccess: CompleteRegistrationSuccess;
  ConfirmTotpEnrolmentInput: ConfirmTotpEnrolmentInput;
  ConfirmTotpEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmTotpEnrolmentResult'];
  ConfirmTotpEnrolmentSuccess: Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Contact: ContactModel;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CycleUsage: CycleUsageModel;
  DailyUsage: DailyUsage;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailLookupInput: EmailLookupInput;
  Equipment: EquipmentModel;
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  ID: Scalars['ID']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  IngestUsageInput: IngestUsageInput;
  IngestUsageResult: ResolversUnionTypes<ResolversParentTypes>['IngestUsageResult'];
  IngestUsageSuccess: IngestUsageSuccess;
  Int: Scalars['Int']['output'];
  InvalidCodeError: InvalidCodeError;
  InvalidInputError: InvalidInputError;
  Message: MessageModel;
  MessageConnection: Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEdge']>, nodes: Array<ResolversParentTypes['Message']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  NothingToPayError: NothingToPayError;
  OfferNotAvailableError: OfferNotAvailableError;
  OpenTicketInput: OpenTicketInput;
  OpenTicketResult: ResolversUnionTypes<ResolversParentTypes>['OpenTicketResult'];
  OpenTicketSuccess: Omit<OpenTicketSuccess, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  OrderClosedError: OrderClosedError;
  OrderPendingError: OrderPendingError;
  OrderPlanChangeInput: OrderPlanChangeInput;
  OrderPlanChangeResult: ResolversUnionTypes<ResolversParentTypes>['OrderPlanChangeResult'];
  OrderPlanChangeSuccess: Omit<OrderPlanChangeSuccess, 'order' | 'subscription'> & { order: ResolversParentTypes['ProductOrder'], subscription: ResolversParentTypes['ServiceSubscription'] };
  PageInfo: PageInfo;
  PayBillInput: PayBillInput;
  PayBillResult: ResolversUnionTypes<ResolversParentTypes>['PayBillResult'];
  PayBillSuccess: Omit<PayBillSuccess, 'account' | 'payment'> & { account: ResolversParentTypes['Account'], payment: ResolversParentTypes['Payment'] };
  Payment: PaymentModel;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PaymentEdge']>, nodes: Array<ResolversParentTypes['Payment']> };
  PaymentDeclinedError: Omit<PaymentDeclinedError, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentMethod: PaymentMethodModel;
  PriceChangedError: Omit<PriceChangedError, 'offering'> & { offering: ResolversParentTypes['ProductOffering'] };
  ProductOffering: ProductOfferingModel;
  ProductOrder: ProductOrderModel;
  Promotion: Promotion;
  ProveRecoveryInput: ProveRecoveryInput;
  ProveRecoveryResult: ResolversUnionTypes<ResolversParentTypes>['ProveRecoveryResult'];
  Query: Record<PropertyKey, never>;
  RecoveryEndedError: RecoveryEndedError;
  RecoveryLookupInput: RecoveryLookupInput;
  RecoveryProved: RecoveryProved;
  ReplyToTicketInput: ReplyToTicketInput;
  ReplyToTicketResult: ResolversUnionTypes<ResolversParentTypes>['ReplyToTicketResult'];
  ReplyToTicketSuccess: Omit<ReplyToTicketSuccess, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  RoleNotAllowedError: RoleNotAllowedError;
  ServiceAddress: ServiceAddressModel;
  ServiceAddressLookupInput: ServiceAddressLookupInput;
  ServiceSubscription: SubscriptionModel;
  SignInInput: SignInInput;
  SignInLockedError: SignInLockedError;
  SignInRefusedError: SignInRefusedError;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: SignInSuccess;
  SignInUnlocked: SignInUnlocked;
  SignOutResult: SignOutResult;
  StartRecoveryInput: StartRecoveryInput;
  StartRecoveryResult: ResolversUnionTypes<ResolversParentTypes>['StartRecoveryResult'];
  StartRecoverySuccess: StartRecoverySuccess;
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['StartRegistrationResult'];
  StartRegistrationSuccess: StartRegistrationSuccess;
  StartTotpEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['StartTotpEnrolmentResult'];
  StartTotpEnrolmentSuccess: StartTotpEnrolmentSuccess;
  Statement: StatementModel;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementLine: StatementLineModel;
  StepUpInput: StepUpInput;
  StepUpRefusedError: StepUpRefusedError;
  StepUpResult: ResolversUnionTypes<ResolversParentTypes>['StepUpResult'];
  StepUpSuccess: StepUpSuccess;
  String: Scalars['String']['output'];
  Ticket: TicketModel;
  TicketClosedError: TicketClosedError;
  TicketConnection: Omit<TicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TicketEdge']>, nodes: Array<ResolversParentTypes['Ticket']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketMessage: TicketMessageModel;
  TooBusyError: TooBusyError;
  TooManyAttemptsError: TooManyAttemptsError;
  TotpAlreadyEnrolledError: TotpAlreadyEnrolledError;
  UsageRecordInput: UsageRecordInput;
  UsernameLookupInput: UsernameLookupInput;
  UsernameTakenError: UsernameTakenError;
  VerifyTotpInput: VerifyTotpInput;
  VerifyTotpResult: ResolversUnionTypes<ResolversParentTypes>['VerifyTotpResult'];
  Viewer: ViewerModel;
  WeakPasswordError: WeakPasswordError;
};

export type AccessDirectiveArgs = {
  to: Array<Audience>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StepUpDirectiveArgs = {
  maxAgeSeconds?: Scalars['Int']['input'];
};

export type StepUpDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = StepUpDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['AccountBalance'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<AccountMessagesArgs, 'first'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<AccountPaymentArgs, 'id'>>;
  paymentMethods?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<AccountPaymentsArgs, 'first'>>;
  serviceAddress?: Resolver<Maybe<ResolversTypes['ServiceAddress']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<AccountStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AccountStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['AccountStatus'], ParentType, ContextType>;
  subscriptions?: Resolver<Array<ResolversTypes['ServiceSubscription']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<AccountTicketArgs, 'id'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<AccountTicketsArgs, 'first'>>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['CycleUsage']>, ParentType, ContextType>;
  viewerRole?: Resolver<Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBalanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pastDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AccountFrozenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountFrozenError'] = ResolversParentTypes['AccountFrozenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNotMatchedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountNotMatchedError'] = ResolversParentTypes['AccountNotMatchedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPaymentMethodResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddPaymentMethodResult'] = ResolversParentTypes['AddPaymentMethodResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'AddPaymentMethodSuccess' | 'CardRefusedError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type AddPaymentMethodSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddPaymentMethodSuccess'] = ResolversParentTypes['AddPaymentMethodSuccess']> = {
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRegisteredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyRegisteredError'] = ResolversParentTypes['AlreadyRegisteredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface ByteCountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ByteCount'], any> {
  name: 'ByteCount';
}

export type CancelProductOrderResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelProductOrderResult'] = ResolversParentTypes['CancelProductOrderResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'CancelProductOrderSuccess' | 'NotFoundError' | 'OrderClosedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type CancelProductOrderSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelProductOrderSuccess'] = ResolversParentTypes['CancelProductOrderSuccess']> = {
  order?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardRefusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CardRefusedError'] = ResolversParentTypes['CardRefusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletePasswordResetResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompletePasswordResetResult'] = ResolversParentTypes['CompletePasswordResetResult']> = {
  __resolveType?: TypeResolveFn<'CompletePasswordResetSuccess' | 'InvalidCodeError' | 'RecoveryEndedError' | 'SignInLockedError' | 'TooBusyError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type CompletePasswordResetSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompletePasswordResetSuccess'] = ResolversParentTypes['CompletePasswordResetSuccess']> = {
  mustSignIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteRegistrationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompleteRegistrationResult'] = ResolversParentTypes['CompleteRegistrationResult']> = {
  __resolveType?: TypeResolveFn<'CompleteRegistrationSuccess' | 'InvalidCodeError' | 'InvalidInputError' | 'TooBusyError' | 'UsernameTakenError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type CompleteRegistrationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompleteRegistrationSuccess'] = ResolversParentTypes['CompleteRegistrationSuccess']> = {
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmTotpEnrolmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConfirmTotpEnrolmentResult'] = ResolversParentTypes['ConfirmTotpEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmTotpEnrolmentSuccess' | 'InvalidCodeError' | 'TotpAlreadyEnrolledError', ParentType, ContextType>;
};

export type ConfirmTotpEnrolmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConfirmTotpEnrolmentSuccess'] = ResolversParentTypes['ConfirmTotpEnrolmentSuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CycleUsageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CycleUsage'] = ResolversParentTypes['CycleUsage']> = {
  allowanceBytes?: Resolver<Maybe<ResolversTypes['ByteCount']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cycleEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cycleStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['DailyUsage']>, ParentType, ContextType>;
  subscription?: Resolver<ResolversTypes['ServiceSubscription'], ParentType, ContextType>;
  usedBytes?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
};

export type DailyUsageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DailyUsage'] = ResolversParentTypes['DailyUsage']> = {
  bytesDown?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  bytesUp?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EquipmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Equipment'] = ResolversParentTypes['Equipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquipmentKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'AccountNotMatchedError' | 'AlreadyRegisteredError' | 'CardRefusedError' | 'IdempotencyKeyReusedError' | 'InvalidCodeError' | 'InvalidInputError' | 'NotFoundError' | 'NothingToPayError' | 'OfferNotAvailableError' | 'OrderClosedError' | 'OrderPendingError' | 'PaymentDeclinedError' | 'PriceChangedError' | 'RecoveryEndedError' | 'RoleNotAllowedError' | 'SignInLockedError' | 'SignInRefusedError' | 'StepUpRefusedError' | 'TicketClosedError' | 'TooBusyError' | 'TooManyAttemptsError' | 'TotpAlreadyEnrolledError' | 'UsernameTakenError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestUsageResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestUsageResult'] = ResolversParentTypes['IngestUsageResult']> = {
  __resolveType?: TypeResolveFn<'IngestUsageSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type IngestUsageSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestUsageSuccess'] = ResolversParentTypes['IngestUsageSuccess']> = {
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownServices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidCodeError'] = ResolversParentTypes['InvalidCodeError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPaymentMethod?: Resolver<ResolversTypes['AddPaymentMethodResult'], ParentType, ContextType, RequireFields<MutationAddPaymentMethodArgs, 'input'>>;
  cancelProductOrder?: Resolver<ResolversTypes['CancelProductOrderResult'], ParentType, ContextType, RequireFields<MutationCancelProductOrderArgs, 'input'>>;
  completePasswordReset?: Resolver<ResolversTypes['CompletePasswordResetResult'], ParentType, ContextType, RequireFields<MutationCompletePasswordResetArgs, 'input'>>;
  completeRegistration?: Resolver<ResolversTypes['CompleteRegistrationResult'], ParentType, ContextType, RequireFields<MutationCompleteRegistrationArgs, 'input'>>;
  confirmTotpEnrolment?: Resolver<ResolversTypes['ConfirmTotpEnrolmentResult'], ParentType, ContextType, RequireFields<MutationConfirmTotpEnrolmentArgs, 'input'>>;
  ingestUsage?: Resolver<ResolversTypes['IngestUsageResult'], ParentType, ContextType, RequireFields<MutationIngestUsageArgs, 'input'>>;
  openTicket?: Resolver<ResolversTypes['OpenTicketResult'], ParentType, ContextType, RequireFields<MutationOpenTicketArgs, 'input'>>;
  orderPlanChange?: Resolver<ResolversTypes['OrderPlanChangeResult'], ParentType, ContextType, RequireFields<MutationOrderPlanChangeArgs, 'input'>>;
  payBill?: Resolver<ResolversTypes['PayBillResult'], ParentType, ContextType, RequireFields<MutationPayBillArgs, 'input'>>;
  proveRecovery?: Resolver<ResolversTypes['ProveRecoveryResult'], ParentType, ContextType, RequireFields<MutationProveRecoveryArgs, 'input'>>;
  replyToTicket?: Resolver<ResolversTypes['ReplyToTicketResult'], ParentType, ContextType, RequireFields<MutationReplyToTicketArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
  startRecovery?: Resolver<ResolversTypes['StartRecoveryResult'], ParentType, ContextType, RequireFields<MutationStartRecoveryArgs, 'input'>>;
  startRegistration?: Resolver<ResolversTypes['StartRegistrationResult'], ParentType, ContextType, RequireFields<MutationStartRegistrationArgs, 'input'>>;
  startTotpEnrolment?: Resolver<ResolversTypes['StartTotpEnrolmentResult'], ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['StepUpResult'], ParentType, ContextType, RequireFields<MutationStepUpArgs, 'input'>>;
  verifyTotp?: Resolver<ResolversTypes['VerifyTotpResult'], ParentType, ContextType, RequireFields<MutationVerifyTotpArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Account' | 'Payment' | 'PaymentMethod' | 'ProductOrder' | 'ServiceSubscription' | 'Statement' | 'Ticket', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPayErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NothingToPayError'] = ResolversParentTypes['NothingToPayError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferNotAvailableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfferNotAvailableError'] = ResolversParentTypes['OfferNotAvailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenTicketResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpenTicketResult'] = ResolversParentTypes['OpenTicketResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'OpenTicketSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type OpenTicketSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpenTicketSuccess'] = ResolversParentTypes['OpenTicketSuccess']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderClosedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrderClosedError'] = ResolversParentTypes['OrderClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPendingErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrderPendingError'] = ResolversParentTypes['OrderPendingError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPlanChangeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrderPlanChangeResult'] = ResolversParentTypes['OrderPlanChangeResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'OfferNotAvailableError' | 'OrderPendingError' | 'OrderPlanChangeSuccess' | 'PriceChangedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type OrderPlanChangeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrderPlanChangeSuccess'] = ResolversParentTypes['OrderPlanChangeSuccess']> = {
  order?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  subscription?: Resolver<ResolversTypes['ServiceSubscription'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayBillResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayBillResult'] = ResolversParentTypes['PayBillResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'NothingToPayError' | 'PayBillSuccess' | 'PaymentDeclinedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type PayBillSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayBillSuccess'] = ResolversParentTypes['PayBillSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  confirmationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentDeclinedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentDeclinedError'] = ResolversParentTypes['PaymentDeclinedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOfferingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering']> = {
  allowanceBytes?: Resolver<Maybe<ResolversTypes['ByteCount']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downMbps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfferingKind'], ParentType, ContextType>;
  monthlyPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upMbps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductOrderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProductOrder'] = ResolversParentTypes['ProductOrder']> = {
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProveRecoveryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProveRecoveryResult'] = ResolversParentTypes['ProveRecoveryResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'RecoveryProved' | 'SignInUnlocked', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accountByNumber?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountByNumberArgs, 'accountNumber'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  productOfferings?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecoveryEndedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecoveryEndedError'] = ResolversParentTypes['RecoveryEndedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryProvedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecoveryProved'] = ResolversParentTypes['RecoveryProved']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  needsSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resetToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyToTicketResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReplyToTicketResult'] = ResolversParentTypes['ReplyToTicketResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ReplyToTicketSuccess' | 'RoleNotAllowedError' | 'TicketClosedError', ParentType, ContextType>;
};

export type ReplyToTicketSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReplyToTicketSuccess'] = ResolversParentTypes['ReplyToTicketSuccess']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleNotAllowedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleNotAllowedError'] = ResolversParentTypes['RoleNotAllowedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAddressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceAddress'] = ResolversParentTypes['ServiceAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceSubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceSubscription'] = ResolversParentTypes['ServiceSubscription']> = {
  currentPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['Equipment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  pendingOrder?: Resolver<Maybe<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInLockedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInLockedError'] = ResolversParentTypes['SignInLockedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRefusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInRefusedError'] = ResolversParentTypes['SignInRefusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType?: TypeResolveFn<'SignInLockedError' | 'SignInRefusedError' | 'SignInSuccess' | 'TooBusyError', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInUnlockedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInUnlocked'] = ResolversParentTypes['SignInUnlocked']> = {
  unlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StartRecoveryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRecoveryResult'] = ResolversParentTypes['StartRecoveryResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'StartRecoverySuccess', ParentType, ContextType>;
};

export type StartRecoverySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRecoverySuccess'] = ResolversParentTypes['StartRecoverySuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRegistrationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRegistrationResult'] = ResolversParentTypes['StartRegistrationResult']> = {
  __resolveType?: TypeResolveFn<'AccountNotMatchedError' | 'AlreadyRegisteredError' | 'InvalidInputError' | 'StartRegistrationSuccess' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type StartRegistrationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRegistrationSuccess'] = ResolversParentTypes['StartRegistrationSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartTotpEnrolmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartTotpEnrolmentResult'] = ResolversParentTypes['StartTotpEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'StartTotpEnrolmentSuccess' | 'TotpAlreadyEnrolledError', ParentType, ContextType>;
};

export type StartTotpEnrolmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartTotpEnrolmentSuccess'] = ResolversParentTypes['StartTotpEnrolmentSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  newCharges?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentsReceived?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  previousBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementLineKind'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepUpRefusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StepUpRefusedError'] = ResolversParentTypes['StepUpRefusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StepUpResult'] = ResolversParentTypes['StepUpResult']> = {
  __resolveType?: TypeResolveFn<'SignInLockedError' | 'StepUpRefusedError' | 'StepUpSuccess' | 'TooBusyError', ParentType, ContextType>;
};

export type StepUpSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StepUpSuccess'] = ResolversParentTypes['StepUpSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['TicketCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['TicketMessage']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketClosedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TicketClosedError'] = ResolversParentTypes['TicketClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketMessageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TicketMessage'] = ResolversParentTypes['TicketMessage']> = {
  author?: Resolver<ResolversTypes['TicketAuthor'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TooBusyErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooBusyError'] = ResolversParentTypes['TooBusyError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyAttemptsError'] = ResolversParentTypes['TooManyAttemptsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotpAlreadyEnrolledErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TotpAlreadyEnrolledError'] = ResolversParentTypes['TotpAlreadyEnrolledError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsernameTakenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UsernameTakenError'] = ResolversParentTypes['UsernameTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyTotpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyTotpResult'] = ResolversParentTypes['VerifyTotpResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'SignInLockedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, Partial<ViewerAccountArgs>>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasTotp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeakPasswordErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WeakPasswordError'] = ResolversParentTypes['WeakPasswordError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  AccountFrozenError?: AccountFrozenErrorResolvers<ContextType>;
  AccountNotMatchedError?: AccountNotMatchedErrorResolvers<ContextType>;
  AddPaymentMethodResult?: AddPaymentMethodResultResolvers<ContextType>;
  AddPaymentMethodSuccess?: AddPaymentMethodSuccessResolvers<ContextType>;
  AlreadyRegisteredError?: AlreadyRegisteredErrorResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ByteCount?: GraphQLScalarType;
  CancelProductOrderResult?: CancelProductOrderResultResolvers<ContextType>;
  CancelProductOrderSuccess?: CancelProductOrderSuccessResolvers<ContextType>;
  CardRefusedError?: CardRefusedErrorResolvers<ContextType>;
  CompletePasswordResetResult?: CompletePasswordResetResultResolvers<ContextType>;
  CompletePasswordResetSuccess?: CompletePasswordResetSuccessResolvers<ContextType>;
  CompleteRegistrationResult?: CompleteRegistrationResultResolvers<ContextType>;
  CompleteRegistrationSuccess?: CompleteRegistrationSuccessResolvers<ContextType>;
  ConfirmTotpEnrolmentResult?: ConfirmTotpEnrolmentResultResolvers<ContextType>;
  ConfirmTotpEnrolmentSuccess?: ConfirmTotpEnrolmentSuccessResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CycleUsage?: CycleUsageResolvers<ContextType>;
  DailyUsage?: DailyUsageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Equipment?: EquipmentResolvers<ContextType>;
  Error?: ErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  IngestUsageResult?: IngestUsageResultResolvers<ContextType>;
  IngestUsageSuccess?: IngestUsageSuccessResolvers<ContextType>;
  InvalidCodeError?: InvalidCodeErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NothingToPayError?: NothingToPayErrorResolvers<ContextType>;
  OfferNotAvailableError?: OfferNotAvailableErrorResolvers<ContextType>;
  OpenTicketResult?: OpenTicketResultResolvers<ContextType>;
  OpenTicketSuccess?: OpenTicketSuccessResolvers<ContextType>;
  OrderClosedError?: OrderClosedErrorResolvers<ContextType>;
  OrderPendingError?: OrderPendingErrorResolvers<ContextType>;
  OrderPlanChangeResult?: OrderPlanChangeResultResolvers<ContextType>;
  OrderPlanChangeSuccess?: OrderPlanChangeSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayBillResult?: PayBillResultResolvers<ContextType>;
  PayBillSuccess?: PayBillSuccessResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOrder?: ProductOrderResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  ProveRecoveryResult?: ProveRecoveryResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecoveryEndedError?: RecoveryEndedErrorResolvers<ContextType>;
  RecoveryProved?: RecoveryProvedResolvers<ContextType>;
  ReplyToTicketResult?: ReplyToTicketResultResolvers<ContextType>;
  ReplyToTicketSuccess?: ReplyToTicketSuccessResolvers<ContextType>;
  RoleNotAllowedError?: RoleNotAllowedErrorResolvers<ContextType>;
  ServiceAddress?: ServiceAddressResolvers<ContextType>;
  ServiceSubscription?: ServiceSubscriptionResolvers<ContextType>;
  SignInLockedError?: SignInLockedErrorResolvers<ContextType>;
  SignInRefusedError?: SignInRefusedErrorResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignInUnlocked?: SignInUnlockedResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  StartRecoveryResult?: StartRecoveryResultResolvers<ContextType>;
  StartRecoverySuccess?: StartRecoverySuccessResolvers<ContextType>;
  StartRegistrationResult?: StartRegistrationResultResolvers<ContextType>;
  StartRegistrationSuccess?: StartRegistrationSuccessResolvers<ContextType>;
  StartTotpEnrolmentResult?: StartTotpEnrolmentResultResolvers<ContextType>;
  StartTotpEnrolmentSuccess?: StartTotpEnrolmentSuccessResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StepUpRefusedError?: StepUpRefusedErrorResolvers<ContextType>;
  StepUpResult?: StepUpResultResolvers<ContextType>;
  StepUpSuccess?: StepUpSuccessResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketClosedError?: TicketClosedErrorResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketMessage?: TicketMessageResolvers<ContextType>;
  TooBusyError?: TooBusyErrorResolvers<ContextType>;
  TooManyAttemptsError?: TooManyAttemptsErrorResolvers<ContextType>;
  TotpAlreadyEnrolledError?: TotpAlreadyEnrolledErrorResolvers<ContextType>;
  UsernameTakenError?: UsernameTakenErrorResolvers<ContextType>;
  VerifyTotpResult?: VerifyTotpResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeakPasswordError?: WeakPasswordErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  stepUp?: StepUpDirectiveResolver<any, any, ContextType>;
};
