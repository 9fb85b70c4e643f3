import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerModel, AutopayModel, PaymentArrangementModel } from './mappers.ts';
import type { Passkey as PasskeyModel, SecurityEventView as SecurityEventModel, SessionView as SessionModel, DeviceView as DeviceModel, Member as HouseholdMemberModel, Invitation as InvitationModel } from '@demarc/identity';
import type { Account as AccountModel, ServiceAddress as ServiceAddressModel, Contact as ContactModel } from '@demarc/account';
import type { AccountBalance as AccountBalanceModel, Statement as StatementModel, StatementLine as StatementLineModel, BillForecast as BillForecastModel, ForecastLine as ForecastLineModel, UsageForecast as UsageForecastModel, BillRunProgress as BillRunModel, OpenFailure as OpenFailureModel, PostedOneTimeCharge as OneTimeChargeModel, PayLink as PayLinkModel, PayLinkNotice as PayLinkNoticeModel, Payment as PaymentModel, AccountCredit as CreditModel, ReportServiceProblemSuccess as ReportServiceProblemSuccessModel, Dispute as DisputeModel, LateFeeTerms as LateFeeTermsModel, StatementSection as StatementSectionModel, StatementActivity as StatementActivityModel, StatementComparison as StatementComparisonModel, StatementChange as StatementChangeModel, ReconciliationReport as ReconciliationReportModel, Difference as ReconciliationDifferenceModel, Refund as RefundModel, Chargeback as ChargebackModel, PaymentMethod as PaymentMethodModel, PlannedPaymentView as PlannedPaymentModel, ArrangementPreview as ArrangementPreviewModel } from '@demarc/billing';
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

export type AcceptInvitationInput = {
  /** From the link. */
  token: Scalars['String']['input'];
};

export type AcceptInvitationResult = AcceptInvitationSuccess | AlreadyMemberError | InvalidLinkError;

export type AcceptInvitationSuccess = {
  __typename?: 'AcceptInvitationSuccess';
  /** Seen from the next request on. */
  accountId: Scalars['ID']['output'];
};

/** A billing account: what is billed together and paid together. */
export type Account = Node & {
  __typename?: 'Account';
  accountNumber: Scalars['String']['output'];
  /** What an arrangement on these terms would charge, to the cent and the day. */
  arrangementPreview: ArrangementPreviewResult;
  /** NULL: bills are not paid by themselves. */
  autopay?: Maybe<Autopay>;
  /** What is owed now, from the ledger. */
  balance: AccountBalance;
  billDelivery: BillDelivery;
  /** From when to when there is a statement or a payment. NULL: there is neither. */
  billingYears?: Maybe<BillingYears>;
  /** When mail of bills came back and paper took its place. NULL: it did not, or the customer chose anew since. */
  billsBouncedAt?: Maybe<Scalars['DateTime']['output']>;
  contacts: Array<Contact>;
  /** Newest first: what was credited beside bills, with the reason. */
  credits: CreditConnection;
  dispute?: Maybe<Dispute>;
  /** Newest first. */
  disputes: DisputeConnection;
  /** Day of the month bills are due on, as the customer chose it. NULL: 22 days after they are issued. */
  dueDay?: Maybe<Scalars['Int']['output']>;
  /** The first day on which the due day can be changed again. NULL: it can be now. */
  dueDayChangeableFrom?: Maybe<Scalars['Date']['output']>;
  /** Which bill would be the first with a due day chosen now. NULL: no month has it. */
  dueDayPreview?: Maybe<DueDayPreview>;
  holderName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Those not answered yet, newest first. Empty for who is not an owner. */
  invitations: Array<Invitation>;
  /** True: money and profile stand still after a report of compromise. */
  isFrozen: Scalars['Boolean']['output'];
  /** Who may see this account, in the order they came. */
  members: Array<HouseholdMember>;
  /** What was sent to the customer, newest first. */
  messages: MessageConnection;
  /** The bill of the cycle that runs, as far as it is known now. */
  nextBill: BillForecast;
  /** Links to pay without signing in that are in use and were made to share, newest first. */
  payLinks: Array<PayLink>;
  payment?: Maybe<Payment>;
  /** The newest one that was not taken back. */
  paymentArrangement?: Maybe<PaymentArrangement>;
  /** One in use, also one for a single payment. */
  paymentMethod?: Maybe<PaymentMethod>;
  /** Kept ones, the default first. */
  paymentMethods: Array<PaymentMethod>;
  /** Newest first. `year`: that they were made in, in the account's time zone. */
  payments: PaymentConnection;
  /** Everything that will be charged on a day to come, or is being charged just now, by date. */
  plannedPayments: Array<PlannedPayment>;
  serviceAddress?: Maybe<ServiceAddress>;
  /** What the operator's people did on this account and why, newest first; at most 50. */
  staffActions: Array<StaffAction>;
  statement?: Maybe<Statement>;
  /**
   * Newest first. `year`: that their cycle ends in. `search`: a part of the number, or the total or the charges to the
   * cent.
   */
  statements: StatementConnection;
  status: AccountStatus;
  /** Services that have not ended. */
  subscriptions: Array<ServiceSubscription>;
  ticket?: Maybe<Ticket>;
  /** Newest activity first. */
  tickets: TicketConnection;
  /** IANA name; days on this account begin at midnight here. */
  timeZone: Scalars['String']['output'];
  /** What was planned in the last 30 days and not made: given up or left out, newest first. */
  unmadePayments: Array<PlannedPayment>;
  /** Usage of the current bill cycle of each data service. */
  usage: Array<CycleUsage>;
  /** What the viewer may do here. NULL for staff. */
  viewerRole?: Maybe<MemberRole>;
};


/** A billing account: what is billed together and paid together. */
export type AccountArrangementPreviewArgs = {
  count: Scalars['Int']['input'];
  firstOn: Scalars['Date']['input'];
  frequency: ArrangementFrequency;
};


/** A billing account: what is billed together and paid together. */
export type AccountCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountDisputeArgs = {
  id: Scalars['ID']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountDueDayPreviewArgs = {
  dueDay: Scalars['Int']['input'];
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
export type AccountPaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<PaymentState>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A billing account: what is billed together and paid together. */
export type AccountStatementArgs = {
  id: Scalars['ID']['input'];
};


/** A billing account: what is billed together and paid together. */
export type AccountStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
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
  /** Charges in open disputes: not past due, and not collected by itself, until they are answered. */
  disputed: Money;
  /** When the rest is due. NULL: nothing is owed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The part of it whose due date has passed, less what of that is in open disputes. */
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
  /** False: for one payment; it is not listed, and given up at the processor after it. */
  keep: Scalars['Boolean']['input'];
  /** The customer's own name for it, up to 40 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Of startPaymentMethodSetup, confirmed in the processor's form since. */
  setupId: Scalars['String']['input'];
};

export type AddPaymentMethodResult = AccountFrozenError | AddPaymentMethodSuccess | InvalidInputError | NotFoundError | PaymentMethodRefusedError | RoleNotAllowedError;

export type AddPaymentMethodSuccess = {
  __typename?: 'AddPaymentMethodSuccess';
  paymentMethod: PaymentMethod;
};

/** The charge is disputed, or was and is answered. */
export type AlreadyDisputedError = Error & {
  __typename?: 'AlreadyDisputedError';
  code: Scalars['String']['output'];
  dispute: Dispute;
  message: Scalars['String']['output'];
};

/** This sign-in belongs to the account already; the invitation stays open. */
export type AlreadyMemberError = Error & {
  __typename?: 'AlreadyMemberError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The account has a sign-in already. */
export type AlreadyRegisteredError = Error & {
  __typename?: 'AlreadyRegisteredError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type AnswerDisputeInput = {
  /** For the customer's eyes, 10 to 2,000 characters. */
  answer: Scalars['String']['input'];
  /** Of the charge, up to what is disputed; taxes come on top. Left out when upheld: all of it. Must be left out when rejected. */
  credited?: InputMaybe<MoneyInput>;
  disputeId: Scalars['ID']['input'];
  outcome: DisputeOutcome;
};

export type AnswerDisputeResult = AnswerDisputeSuccess | DisputeClosedError | InvalidInputError | NotFoundError | RoleNotAllowedError;

export type AnswerDisputeSuccess = {
  __typename?: 'AnswerDisputeSuccess';
  dispute: Dispute;
};

export type ArrangementFrequency =
  | 'fortnightly'
  | 'monthly'
  | 'weekly';

export type ArrangementInstalment = {
  __typename?: 'ArrangementInstalment';
  amount: Money;
  chargeOn: Scalars['Date']['output'];
};

/** No arrangement can be made or taken back now: `message` says why. */
export type ArrangementNotPossibleError = Error & {
  __typename?: 'ArrangementNotPossibleError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ArrangementPreview = {
  __typename?: 'ArrangementPreview';
  instalments: Array<ArrangementInstalment>;
  total: Money;
};

export type ArrangementPreviewResult = ArrangementNotPossibleError | ArrangementPreview | InvalidInputError | NotFoundError | RoleNotAllowedError;

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

/** That bills are paid by themselves, and how. */
export type Autopay = {
  __typename?: 'Autopay';
  /** 0: on the due day. */
  daysBeforeDue: Scalars['Int']['output'];
  isPaused: Scalars['Boolean']['output'];
  /** A bill above this is not paid by itself. NULL: no limit. */
  limit?: Maybe<Money>;
  /** The day the bill that comes next is charged. Bills that are there already are in `Account.plannedPayments`. */
  nextBillOn: Scalars['Date']['output'];
  paymentMethod: PaymentMethod;
  turnedOnAt: Scalars['DateTime']['output'];
};

export type BillDelivery =
  /** A letter, and the portal. */
  | 'paper'
  /** A mail says that the bill is ready. */
  | 'paperless';

/** What the next bill will be as far as it is known now, made by the same rating as the bill itself. */
export type BillForecast = {
  __typename?: 'BillForecast';
  asOf: Scalars['DateTime']['output'];
  /** Why it is expected to be more or less than the last bill, new charges beside new charges. NULL: there is none before. */
  comparison?: Maybe<StatementComparison>;
  dueOn: Scalars['Date']['output'];
  /** The cycle is not over: usage is projected, and changes to come are not in it. */
  isEstimate: Scalars['Boolean']['output'];
  /** The day after the cycle ends. */
  issuedOn: Scalars['Date']['output'];
  /** In the order of the bill. */
  lines: Array<ForecastLine>;
  /** The sum of the lines. What is owed from before is not in it. */
  newCharges: Money;
  periodEnd: Scalars['Date']['output'];
  /** First and last day of the cycle it is for. */
  periodStart: Scalars['Date']['output'];
  /** Services with an allowance. */
  usage: Array<UsageForecast>;
};

/** One day's billing: every account whose cycle began that day gets the bill of the cycle before. */
export type BillRun = {
  __typename?: 'BillRun';
  accountCount: Scalars['Int']['output'];
  batchCount: Scalars['Int']['output'];
  /** The first day of the new cycle. */
  billedOn: Scalars['Date']['output'];
  doneBatchCount: Scalars['Int']['output'];
  /** Accounts that could not be billed and still are not. They are tried again after an hour, then ever more rarely. */
  failedCount: Scalars['Int']['output'];
  /** Those accounts, the longest failing first: the first 100. */
  failures: Array<BillRunFailure>;
  /** NULL: it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  state: BillRunState;
  /** Accounts that had theirs, or have nothing to be billed, get none. */
  statementCount: Scalars['Int']['output'];
  statementsPerSecond: Scalars['Float']['output'];
};

export type BillRunConnection = {
  __typename?: 'BillRunConnection';
  edges: Array<BillRunEdge>;
  nodes: Array<BillRun>;
  pageInfo: PageInfo;
};

export type BillRunEdge = {
  __typename?: 'BillRunEdge';
  cursor: Scalars['String']['output'];
  node: BillRun;
};

/** An account that a run could not bill yet. */
export type BillRunFailure = {
  __typename?: 'BillRunFailure';
  account?: Maybe<Account>;
  /** Why, without any value of the account. */
  fault: Scalars['String']['output'];
  lastTriedAt: Scalars['DateTime']['output'];
  since: Scalars['DateTime']['output'];
};

export type BillRunState =
  | 'finished'
  | 'running';

/** Calendar years, both inside. */
export type BillingYears = {
  __typename?: 'BillingYears';
  first: Scalars['Int']['output'];
  last: Scalars['Int']['output'];
};

export type CancelPlannedPaymentInput = {
  plannedPaymentId: Scalars['ID']['input'];
};

export type CancelPlannedPaymentResult = AccountFrozenError | CancelPlannedPaymentSuccess | NotFoundError | PlannedPaymentClosedError | RoleNotAllowedError;

export type CancelPlannedPaymentSuccess = {
  __typename?: 'CancelPlannedPaymentSuccess';
  account: Account;
};

export type CancelProductOrderInput = {
  orderId: Scalars['ID']['input'];
};

export type CancelProductOrderResult = AccountFrozenError | CancelProductOrderSuccess | NotFoundError | OrderClosedError | RoleNotAllowedError;

export type CancelProductOrderSuccess = {
  __typename?: 'CancelProductOrderSuccess';
  order: ProductOrder;
};

export type ChangeDueDayInput = {
  accountId: Scalars['ID']['input'];
  /** 1 to 28. */
  dueDay: Scalars['Int']['input'];
};

export type ChangeDueDayResult = AccountFrozenError | ChangeDueDaySuccess | DueDayChangedRecentlyError | InvalidInputError | NotFoundError | RoleNotAllowedError;

export type ChangeDueDaySuccess = {
  __typename?: 'ChangeDueDaySuccess';
  account: Account;
  /** The first bill with the new day. */
  firstBill: DueDayPreview;
};

export type ChangeMemberRoleInput = {
  accountId: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  role: MemberRole;
};

export type ChangeMemberRoleResult = AccountFrozenError | ChangeMemberRoleSuccess | LastOwnerError | NotFoundError | RoleNotAllowedError;

export type ChangeMemberRoleSuccess = {
  __typename?: 'ChangeMemberRoleSuccess';
  member: HouseholdMember;
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

export type ChangePasswordResult = AccountFrozenError | ChangePasswordSuccess | ChangedElsewhereError | InvalidInputError | SignInLockedError | TooBusyError | WeakPasswordError | WrongPasswordError;

export type ChangePasswordSuccess = {
  __typename?: 'ChangePasswordSuccess';
  assurance: SessionAssurance;
  /** Absolute end of the session, as before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque; takes the place of the token that asked, which has ended. Shown once. */
  sessionToken: Scalars['String']['output'];
};

export type ChangeUsernameInput = {
  currentPassword: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type ChangeUsernameResult = AccountFrozenError | ChangeUsernameSuccess | ChangedElsewhereError | InvalidInputError | SignInLockedError | TooBusyError | UsernameTakenError | WrongPasswordError;

export type ChangeUsernameSuccess = {
  __typename?: 'ChangeUsernameSuccess';
  assurance: SessionAssurance;
  /** Absolute end of the session, as before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque; takes the place of the token that asked, which has ended. Shown once. */
  sessionToken: Scalars['String']['output'];
  username: Scalars['String']['output'];
};

/** The session ended, or the sign-in was changed, by another request meanwhile. This one changed nothing. */
export type ChangedElsewhereError = Error & {
  __typename?: 'ChangedElsewhereError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A payment the payer's bank took back. It is owed again. */
export type Chargeback = {
  __typename?: 'Chargeback';
  amount: Money;
  /** NULL: open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** The bank's reason, as a sentence. */
  reason: Scalars['String']['output'];
  state: ChargebackState;
};

export type ChargebackState =
  /** The bank keeps the money. */
  | 'lost'
  | 'open'
  /** The bank returned the money. */
  | 'won';

export type ChooseBillDeliveryInput = {
  accountId: Scalars['ID']['input'];
  delivery: BillDelivery;
};

export type ChooseBillDeliveryResult = AccountFrozenError | ChooseBillDeliverySuccess | InvalidInputError | NotFoundError | RoleNotAllowedError;

export type ChooseBillDeliverySuccess = {
  __typename?: 'ChooseBillDeliverySuccess';
  account: Account;
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

export type ConfirmContactChangeInput = {
  changeId: Scalars['ID']['input'];
  /** Eight digits, spaces allowed. */
  code: Scalars['String']['input'];
};

export type ConfirmContactChangeResult = AccountFrozenError | ConfirmContactChangeSuccess | InvalidCodeError | NotFoundError | RoleNotAllowedError;

export type ConfirmContactChangeSuccess = {
  __typename?: 'ConfirmContactChangeSuccess';
  contacts: Array<Contact>;
};

export type ConfirmTotpEnrolmentInput = {
  code: Scalars['String']['input'];
};

export type ConfirmTotpEnrolmentResult = AccountFrozenError | ConfirmTotpEnrolmentSuccess | InvalidCodeError | TotpAlreadyEnrolledError;

export type ConfirmTotpEnrolmentSuccess = {
  __typename?: 'ConfirmTotpEnrolmentSuccess';
  assurance: SessionAssurance;
  /** Absolute end of the session, as before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Ten codes for when the app is gone, each good once. Shown once; codes of before work no more. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** Takes the place of the token that asked, which has ended. Shown once. */
  sessionToken: Scalars['String']['output'];
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

export type CreatePayLinkInput = {
  accountId: Scalars['ID']['input'];
};

export type CreatePayLinkResult = AccountFrozenError | CreatePayLinkSuccess | NotFoundError | RoleNotAllowedError | TooManyPayLinksError;

export type CreatePayLinkSuccess = {
  __typename?: 'CreatePayLinkSuccess';
  payLink: PayLink;
  /** Told this once: only a digest is kept. */
  token: Scalars['String']['output'];
};

/** Money credited to the account, on the ledger at once. It never changes after. */
export type Credit = {
  __typename?: 'Credit';
  /** Above zero. */
  amount: Money;
  cause: CreditCause;
  grantedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What it is for, in words. */
  reason: Scalars['String']['output'];
};

export type CreditCause =
  /** Something was charged wrongly. */
  | 'correction'
  /** A dispute was upheld. */
  | 'dispute'
  | 'goodwill'
  /** A technician did not come, without the customer's asking. */
  | 'missed_visit'
  /** A service did not work: the price of the days, without the customer's asking. */
  | 'outage';

export type CreditConnection = {
  __typename?: 'CreditConnection';
  edges: Array<CreditEdge>;
  nodes: Array<Credit>;
  pageInfo: PageInfo;
};

export type CreditEdge = {
  __typename?: 'CreditEdge';
  cursor: Scalars['String']['output'];
  node: Credit;
};

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

/** A browser that is recognised when it signs in. */
export type Device = {
  __typename?: 'Device';
  firstSeenAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** True: the browser that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** Where it was last. NULL: unknown place. */
  lastPlace?: Maybe<Scalars['String']['output']>;
  lastSeenAt: Scalars['DateTime']['output'];
  /** Browser and system. */
  name: Scalars['String']['output'];
  /** Until when it is not asked for a second factor. NULL: it always is. */
  rememberedUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A charge of a bill that the customer does not agree with. */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** Whose it is: staff look at the account with a reason. */
  accountId: Scalars['ID']['output'];
  /** What of the line is disputed. Taxes are not in it; they come back with what is credited. */
  amount: Money;
  /** Our answer. NULL: none yet, or withdrawn. */
  answer?: Maybe<Scalars['String']['output']>;
  /** The promised day of the answer: ten business days. */
  answerBy: Scalars['Date']['output'];
  /** NULL: open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What of the charge was credited, without its taxes. NULL: nothing. */
  credited?: Maybe<Money>;
  /** The customer's words. */
  explanation: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  line: StatementLine;
  openedAt: Scalars['DateTime']['output'];
  reason: DisputeReason;
  /** To quote on the phone. */
  reference: Scalars['String']['output'];
  state: DisputeState;
  statement: Statement;
};

export type DisputeChargeInput = {
  /** Left out: all of the line. */
  amount?: InputMaybe<MoneyInput>;
  /** 10 to 2,000 characters. */
  explanation: Scalars['String']['input'];
  /** The line's position on the statement. */
  position: Scalars['Int']['input'];
  reason: DisputeReason;
  statementId: Scalars['ID']['input'];
};

export type DisputeChargeResult = AlreadyDisputedError | DisputeChargeSuccess | InvalidInputError | NotDisputableError | NotFoundError | RoleNotAllowedError;

export type DisputeChargeSuccess = {
  __typename?: 'DisputeChargeSuccess';
  dispute: Dispute;
};

/** It has ended otherwise meanwhile. */
export type DisputeClosedError = Error & {
  __typename?: 'DisputeClosedError';
  code: Scalars['String']['output'];
  dispute: Dispute;
  message: Scalars['String']['output'];
};

export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  edges: Array<DisputeEdge>;
  nodes: Array<Dispute>;
  pageInfo: PageInfo;
};

export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  cursor: Scalars['String']['output'];
  node: Dispute;
};

export type DisputeOutcome =
  | 'rejected'
  | 'upheld';

export type DisputeReason =
  | 'already_cancelled'
  | 'not_ordered'
  | 'other'
  | 'service_not_working'
  /** What the meter says. For extra usage alone, which is disputed as a whole. */
  | 'usage'
  | 'wrong_amount';

export type DisputeState =
  /** Looked into. Its amount is held. */
  | 'open'
  /** Answered: the charge stands. */
  | 'rejected'
  /** Answered, and credited. */
  | 'upheld'
  /** Taken back by the customer. */
  | 'withdrawn';

/** It was changed within the last 90 days. */
export type DueDayChangedRecentlyError = Error & {
  __typename?: 'DueDayChangedRecentlyError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type DueDayPreview = {
  __typename?: 'DueDayPreview';
  dueDay: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  issuedOn: Scalars['Date']['output'];
  periodEnd: Scalars['Date']['output'];
  /** The days the first bill with it covers, both inside. */
  periodStart: Scalars['Date']['output'];
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

export type FinishPasskeyEnrolmentInput = {
  /** `RegistrationResponseJSON` of WebAuthn Level 3, as a text; at most 20,000 characters. */
  answerJson: Scalars['String']['input'];
  challengeId: Scalars['ID']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
};

export type FinishPasskeyEnrolmentResult = AccountFrozenError | ChangedElsewhereError | FinishPasskeyEnrolmentSuccess | InvalidInputError | PasskeyRefusedError;

export type FinishPasskeyEnrolmentSuccess = {
  __typename?: 'FinishPasskeyEnrolmentSuccess';
  assurance: SessionAssurance;
  /** Absolute end of the session, as before. */
  expiresAt: Scalars['DateTime']['output'];
  passkey: Passkey;
  /** Ten codes for when the passkey is gone. Shown once. NULL: there are some already. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** Takes the place of the token that asked, which has ended. Shown once. */
  sessionToken: Scalars['String']['output'];
};

export type ForecastLine = {
  __typename?: 'ForecastLine';
  /** Negative: a credit. */
  amount: Money;
  /** What it is in the wording catalogue, such as `plan`. */
  code: Scalars['String']['output'];
  description: Scalars['String']['output'];
  /** Plain words: what it is, why it is there and how its figure comes about. */
  explanation: Scalars['String']['output'];
  kind: StatementLineKind;
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** NULL: not for a period. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  position: Scalars['Int']['output'];
  /** A promotion's last day. */
  promotionEndsOn?: Maybe<Scalars['Date']['output']>;
  /** What kind of charge it is, in two or three words. */
  title: Scalars['String']['output'];
};

export type ForgetDeviceInput = {
  deviceId: Scalars['ID']['input'];
};

export type ForgetDeviceResult = ForgetDeviceSuccess | NotFoundError;

export type ForgetDeviceSuccess = {
  __typename?: 'ForgetDeviceSuccess';
  /** Those that are still recognised. */
  devices: Array<Device>;
};

export type GrantCreditInput = {
  accountId: Scalars['ID']['input'];
  amount: MoneyInput;
  cause: GrantedCreditCause;
  /** 8 to 64 visible characters: the case's number, for instance. A cause with this key is credited once. */
  idempotencyKey: Scalars['String']['input'];
  /** For the customer's eyes, 5 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Left out: the account as a whole. */
  subscriptionId?: InputMaybe<Scalars['ID']['input']>;
};

export type GrantCreditResult = GrantCreditSuccess | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | RoleNotAllowedError;

export type GrantCreditSuccess = {
  __typename?: 'GrantCreditSuccess';
  credit: Credit;
};

/** What staff credit for; the other causes credit by themselves. */
export type GrantedCreditCause =
  | 'correction'
  | 'goodwill';

/** A sign-in that belongs to an account. */
export type HouseholdMember = {
  __typename?: 'HouseholdMember';
  id: Scalars['ID']['output'];
  /** True: the one who asks. */
  isViewer: Scalars['Boolean']['output'];
  joinedAt: Scalars['DateTime']['output'];
  role: MemberRole;
  username: Scalars['String']['output'];
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

/** The link leads nowhere: unknown, used and too old look alike. */
export type InvalidLinkError = Error & {
  __typename?: 'InvalidLinkError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An invitation that is not answered yet. */
export type Invitation = {
  __typename?: 'Invitation';
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  role: MemberRole;
  sentAt: Scalars['DateTime']['output'];
};

/** What whoever holds an invitation reads of it. */
export type InvitationNotice = {
  __typename?: 'InvitationNotice';
  /** Where it was sent. */
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** The account holder's name. */
  invitedBy: Scalars['String']['output'];
  role: MemberRole;
  /** IANA name, for `expiresAt`. */
  timeZone: Scalars['String']['output'];
};

export type InviteMemberInput = {
  accountId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  role: MemberRole;
};

export type InviteMemberResult = AccountFrozenError | InvalidInputError | InviteMemberSuccess | NotFoundError | RoleNotAllowedError | TooManyInvitationsError;

export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  invitation: Invitation;
};

/** The only e-mail address of the account cannot be removed. */
export type LastContactError = Error & {
  __typename?: 'LastContactError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An account needs an owner. */
export type LastOwnerError = Error & {
  __typename?: 'LastOwnerError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type LateFeeTerms = {
  __typename?: 'LateFeeTerms';
  amount: Money;
  /** The day on which what is still open costs the fee: after the due day and its grace. */
  from: Scalars['Date']['output'];
  /** Less than this open costs nothing. */
  leastPastDue: Money;
};

export type LiftFreezeInput = {
  accountId: Scalars['ID']['input'];
};

export type LiftFreezeResult = LiftFreezeSuccess | NotFoundError | NotFrozenError;

export type LiftFreezeSuccess = {
  __typename?: 'LiftFreezeSuccess';
  account: Account;
};

export type MakeArrangementInput = {
  accountId: Scalars['ID']['input'];
  /** 2 to 6. */
  count: Scalars['Int']['input'];
  /** Tomorrow to 14 days ahead. */
  firstOn: Scalars['Date']['input'];
  frequency: ArrangementFrequency;
  /** Chosen by the caller, 16 to 64 characters. */
  idempotencyKey: Scalars['String']['input'];
  paymentMethodId: Scalars['ID']['input'];
  /** What the preview said the instalments come to: when it is not so any more, nothing is arranged. */
  total: MoneyInput;
};

export type MakeArrangementResult = AccountFrozenError | ArrangementNotPossibleError | IdempotencyKeyReusedError | InvalidInputError | MakeArrangementSuccess | NotFoundError | RoleNotAllowedError;

export type MakeArrangementSuccess = {
  __typename?: 'MakeArrangementSuccess';
  account: Account;
};

export type MakeContactPrimaryInput = {
  contactId: Scalars['ID']['input'];
};

export type MakeContactPrimaryResult = AccountFrozenError | MakeContactPrimarySuccess | NotFoundError | RoleNotAllowedError;

export type MakeContactPrimarySuccess = {
  __typename?: 'MakeContactPrimarySuccess';
  contacts: Array<Contact>;
};

export type MakePaymentMethodDefaultInput = {
  paymentMethodId: Scalars['ID']['input'];
};

export type MakePaymentMethodDefaultResult = AccountFrozenError | InvalidInputError | MakePaymentMethodDefaultSuccess | NotFoundError | RoleNotAllowedError;

export type MakePaymentMethodDefaultSuccess = {
  __typename?: 'MakePaymentMethodDefaultSuccess';
  account: Account;
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
  /** Joins the account an invitation is to. */
  acceptInvitation: AcceptInvitationResult;
  /** Stores what the customer confirmed in the processor's own form. The same setup again is the same method. */
  addPaymentMethod: AddPaymentMethodResult;
  /**
   * Answers a dispute, once, with the reason in the `x-reason` header. One that is upheld is credited at once, with the taxes of
   * what is credited; the customer is told either way.
   */
  answerDispute: AnswerDisputeResult;
  /** Cancels a payment of a day to come, until it is being charged. An instalment is part of an arrangement and stays. */
  cancelPlannedPayment: CancelPlannedPaymentResult;
  /** Takes back an ordered change that has not begun. */
  cancelProductOrder: CancelProductOrderResult;
  /** Has bills due on another day of the month, from the next bill that is issued; once in 90 days. */
  changeDueDay: ChangeDueDayResult;
  /** Gives a member another role. For owners; the last one stays owner. */
  changeMemberRole: ChangeMemberRoleResult;
  /** Changes the password. Every other session ends; this one goes on under another token. */
  changePassword: ChangePasswordResult;
  /** Changes the username. Every other session ends; this one goes on under another token. */
  changeUsername: ChangeUsernameResult;
  /** Has bills come by e-mail or on paper. Choosing anew also settles that mail had come back. */
  chooseBillDelivery: ChooseBillDeliveryResult;
  /** Chooses a new password after the code was shown. Every session ends; the way on is to sign in. */
  completePasswordReset: CompletePasswordResetResult;
  /** Second step: proves the code and makes the sign-in. */
  completeRegistration: CompleteRegistrationResult;
  /** Proves the new contact by its code; it is used from then on. The old ones can undo that for 72 hours. */
  confirmContactChange: ConfirmContactChangeResult;
  /** Finishes enrolment by a first code; from then on sign-in asks for one. */
  confirmTotpEnrolment: ConfirmTotpEnrolmentResult;
  /** Makes a link by which anybody who has it can pay the account's bill for 14 days, and do nothing else. */
  createPayLink: CreatePayLinkResult;
  /**
   * Disputes a charge of a bill, within 60 days of its issue. Until it is answered the amount is not past due, costs no late
   * fee and is not collected by itself. A charge is disputed once: the same input again is the same dispute.
   */
  disputeCharge: DisputeChargeResult;
  /** Stores the passkey the browser made; from then on sign-in takes it. The session token is replaced. */
  finishPasskeyEnrolment: FinishPasskeyEnrolmentResult;
  /** Makes one of the viewer's devices count as a new one, and ends its sessions. */
  forgetDevice: ForgetDeviceResult;
  /** Credits an account, on the ledger at once and told to the customer, with the reason in the `x-reason` header. */
  grantCredit: GrantCreditResult;
  /** Stores usage records from the network. Sending a record again changes nothing. */
  ingestUsage: IngestUsageResult;
  /** Invites someone to an account by a mail with a link, good for seven days, once. For owners. */
  inviteMember: InviteMemberResult;
  /** Opens a frozen account again, after its owner was proved anew; recorded with the reason in the `x-reason` header. */
  liftFreeze: LiftFreezeResult;
  /** Splits the past-due balance into instalments, exactly as `Account.arrangementPreview` says. */
  makeArrangement: MakeArrangementResult;
  /** Makes a contact the one its account is written to. */
  makeContactPrimary: MakeContactPrimaryResult;
  /** Has a way to pay offered first. */
  makePaymentMethodDefault: MakePaymentMethodDefaultResult;
  /** Opens a ticket. */
  openTicket: OpenTicketResult;
  /** Orders another plan for a service, from the start of the next bill cycle. */
  orderPlanChange: OrderPlanChangeResult;
  /** Pays towards an account's balance. The same idempotency key again is the same payment. */
  payBill: PayBillResult;
  /** Pays towards the balance of a link's account. The same idempotency key again is the same payment. */
  payByLink: PayByLinkResult;
  /**
   * Charges something once, on the account's next bill, with the reason in the `x-reason` header. The same key again is the same
   * charge.
   */
  postOneTimeCharge: PostOneTimeChargeResult;
  /** Shows the code of a recovery. It works once. */
  proveRecovery: ProveRecoveryResult;
  /**
   * Gives a payment back, or some of it, to where it came from. The reason goes in the `x-reason` header; it is recorded,
   * and the customer reads it.
   */
  refundPayment: RefundPaymentResult;
  /** Makes a sign-in for someone who is invited and has none. The mailed link stands for the code of a registration. */
  registerByInvitation: RegisterByInvitationResult;
  /** Takes a contact off the record. It and the others can undo that for 72 hours. */
  removeContact: RemoveContactResult;
  /** Takes a member off an account: for owners, and for every member themselves. The last owner stays. */
  removeMember: RemoveMemberResult;
  /** Removes a passkey: it signs nobody in any more. */
  removePasskey: RemovePasskeyResult;
  /** Takes a way to pay away, here and at the processor. Not while autopay or a planned payment uses it. */
  removePaymentMethod: RemovePaymentMethodResult;
  /** Gives a passkey another name. */
  renamePasskey: RenamePasskeyResult;
  /** Gives a way to pay the customer's own name; an empty one is none. */
  renamePaymentMethod: RenamePaymentMethodResult;
  /** Makes ten new recovery codes; those before work no more. */
  renewRecoveryCodes: RenewRecoveryCodesResult;
  /** Adds the customer's message to a ticket; a resolved ticket is taken up again. */
  replyToTicket: ReplyToTicketResult;
  /**
   * Says that this sign-in may be in other hands: ends it everywhere, this session included, freezes money and profile of
   * its accounts, opens an urgent ticket and tells every contact on record.
   */
  reportCompromise: ReportCompromiseResult;
  /** Tells that our technician did not come. The visit is credited without asking, with the reason in the `x-reason` header. */
  reportMissedAppointment: ReportMissedAppointmentResult;
  /**
   * Tells that services of an account did not work. Each day is credited without the customer's asking, once for each service
   * whatever problems touch it. The reason is in the `x-reason` header.
   */
  reportServiceProblem: ReportServiceProblemResult;
  /** Takes a cancellation back until the day it was planned for begins. */
  restorePlannedPayment: RestorePlannedPaymentResult;
  /** Takes back an open invitation. For owners. */
  revokeInvitation: RevokeInvitationResult;
  /** Ends every session of the viewer but the one that asks. */
  revokeOtherSessions: RevokeOtherSessionsResult;
  /** Makes a link useless from now on. Once more is the same. */
  revokePayLink: RevokePayLinkResult;
  /** Ends one of the viewer's sessions. */
  revokeSession: RevokeSessionResult;
  /**
   * Says “this wasn't me” to a security notice, by the link in it and without a sign-in. Does what `reportCompromise` does,
   * takes back changes of contacts, and asks for a new password.
   */
  sayNotMe: SayNotMeResult;
  /** Plans a payment for a day from tomorrow to 60 days ahead. The same idempotency key again is the same plan. */
  schedulePayment: SchedulePaymentResult;
  /** Turns autopay on, changes or pauses it. What it is still to charge moves to the new rule at once. */
  setAutopay: SetAutopayResult;
  /**
   * Checks username and password and begins a session. Sent by the id of a trusted document, as the portal sends it, it
   * begins one that runs trusted documents only: any other text in that session is refused with the code
   * `TRUSTED_DOCUMENT_REQUIRED`. Sent as a text of one's own, it begins one that runs any operation within the limits.
   */
  signIn: SignInResult;
  /** Signs in by a passkey alone. */
  signInWithPasskey: SignInWithPasskeyResult;
  /** Ends the session that asks. */
  signOut: SignOutResult;
  /** Begins to use a new contact, in another's place or beside the others: sends a code to it. Changes nothing yet. */
  startContactChange: StartContactChangeResult;
  /** Begins enrolment of a passkey: gives what the browser makes it by. */
  startPasskeyEnrolment: StartPasskeyEnrolmentResult;
  /**
   * Asks for a passkey: of a visitor to sign in, of a sign-in that owes its second factor for that, of a customer to step
   * up. The answer to one is none to another.
   */
  startPasskeyUse: StartPasskeyUseResult;
  /** Opens a setup at the processor for who pays by a link: what is typed into its form is for one payment alone. */
  startPayLinkSetup: StartPayLinkSetupResult;
  /** Opens a setup at the processor, for the customer to type a card or bank account into the processor's own form. */
  startPaymentMethodSetup: StartPaymentMethodSetupResult;
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
  /** Turns autopay off. What it was still to charge is let go. */
  turnOffAutopay: TurnOffAutopayResult;
  /** Removes the authenticator app. */
  turnOffTotp: TurnOffTotpResult;
  /** Takes an arrangement back within 24 hours, as long as no instalment was tried. */
  undoArrangement: UndoArrangementResult;
  /** Undoes a change of contacts by the link sent to the old ones, without signing in. */
  undoContactChange: UndoContactChangeResult;
  /**
   * Takes a payment back whole within 30 minutes of its success, once. For those who may pay on its account. Again is the
   * same refund.
   */
  undoPayment: UndoPaymentResult;
  /**
   * Begins a sign-in's counts of wrong tries and of messages sent anew, after its owner was proved; recorded with the reason
   * in the `x-reason` header, and its owner is told.
   */
  unlockSignIn: UnlockSignInResult;
  /** Shows a passkey as the second factor; the session token is replaced. */
  verifyPasskey: VerifyPasskeyResult;
  /** Shows a recovery code in the place of the second factor; it is used up, and the session token is replaced. */
  verifyRecoveryCode: VerifyRecoveryCodeResult;
  /** Shows the code sent because a sign-in by password alone was unusual; the session token is replaced. */
  verifySignInCode: VerifySignInCodeResult;
  /** Shows the second factor; the session token is replaced, and the new session runs what the old one did. */
  verifyTotp: VerifyTotpResult;
  /** Takes a dispute back that is not answered yet. Once more is the same. */
  withdrawDispute: WithdrawDisputeResult;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAddPaymentMethodArgs = {
  input: AddPaymentMethodInput;
};


export type MutationAnswerDisputeArgs = {
  input: AnswerDisputeInput;
};


export type MutationCancelPlannedPaymentArgs = {
  input: CancelPlannedPaymentInput;
};


export type MutationCancelProductOrderArgs = {
  input: CancelProductOrderInput;
};


export type MutationChangeDueDayArgs = {
  input: ChangeDueDayInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeUsernameArgs = {
  input: ChangeUsernameInput;
};


export type MutationChooseBillDeliveryArgs = {
  input: ChooseBillDeliveryInput;
};


export type MutationCompletePasswordResetArgs = {
  input: CompletePasswordResetInput;
};


export type MutationCompleteRegistrationArgs = {
  input: CompleteRegistrationInput;
};


export type MutationConfirmContactChangeArgs = {
  input: ConfirmContactChangeInput;
};


export type MutationConfirmTotpEnrolmentArgs = {
  input: ConfirmTotpEnrolmentInput;
};


export type MutationCreatePayLinkArgs = {
  input: CreatePayLinkInput;
};


export type MutationDisputeChargeArgs = {
  input: DisputeChargeInput;
};


export type MutationFinishPasskeyEnrolmentArgs = {
  input: FinishPasskeyEnrolmentInput;
};


export type MutationForgetDeviceArgs = {
  input: ForgetDeviceInput;
};


export type MutationGrantCreditArgs = {
  input: GrantCreditInput;
};


export type MutationIngestUsageArgs = {
  input: IngestUsageInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationLiftFreezeArgs = {
  input: LiftFreezeInput;
};


export type MutationMakeArrangementArgs = {
  input: MakeArrangementInput;
};


export type MutationMakeContactPrimaryArgs = {
  input: MakeContactPrimaryInput;
};


export type MutationMakePaymentMethodDefaultArgs = {
  input: MakePaymentMethodDefaultInput;
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


export type MutationPayByLinkArgs = {
  input: PayByLinkInput;
};


export type MutationPostOneTimeChargeArgs = {
  input: PostOneTimeChargeInput;
};


export type MutationProveRecoveryArgs = {
  input: ProveRecoveryInput;
};


export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


export type MutationRegisterByInvitationArgs = {
  input: RegisterByInvitationInput;
};


export type MutationRemoveContactArgs = {
  input: RemoveContactInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationRemovePaymentMethodArgs = {
  input: RemovePaymentMethodInput;
};


export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


export type MutationRenamePaymentMethodArgs = {
  input: RenamePaymentMethodInput;
};


export type MutationReplyToTicketArgs = {
  input: ReplyToTicketInput;
};


export type MutationReportMissedAppointmentArgs = {
  input: ReportMissedAppointmentInput;
};


export type MutationReportServiceProblemArgs = {
  input: ReportServiceProblemInput;
};


export type MutationRestorePlannedPaymentArgs = {
  input: RestorePlannedPaymentInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationRevokePayLinkArgs = {
  input: RevokePayLinkInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationSayNotMeArgs = {
  input: SayNotMeInput;
};


export type MutationSchedulePaymentArgs = {
  input: SchedulePaymentInput;
};


export type MutationSetAutopayArgs = {
  input: SetAutopayInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


export type MutationStartContactChangeArgs = {
  input: StartContactChangeInput;
};


export type MutationStartPayLinkSetupArgs = {
  input: StartPayLinkSetupInput;
};


export type MutationStartPaymentMethodSetupArgs = {
  input: StartPaymentMethodSetupInput;
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


export type MutationTurnOffAutopayArgs = {
  input: TurnOffAutopayInput;
};


export type MutationUndoArrangementArgs = {
  input: UndoArrangementInput;
};


export type MutationUndoContactChangeArgs = {
  input: UndoContactChangeInput;
};


export type MutationUndoPaymentArgs = {
  input: UndoPaymentInput;
};


export type MutationUnlockSignInArgs = {
  input: UnlockSignInInput;
};


export type MutationVerifyPasskeyArgs = {
  input: VerifyPasskeyInput;
};


export type MutationVerifyRecoveryCodeArgs = {
  input: VerifyRecoveryCodeInput;
};


export type MutationVerifySignInCodeArgs = {
  input: VerifySignInCodeInput;
};


export type MutationVerifyTotpArgs = {
  input: VerifyTotpInput;
};


export type MutationWithdrawDisputeArgs = {
  input: WithdrawDisputeInput;
};

/** The login has no second factor, or not the one this is about. */
export type NoSecondFactorError = Error & {
  __typename?: 'NoSecondFactorError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Something that can be fetched again by its id. */
export type Node = {
  /** Opaque. Its prefix tells people, not programs, what it is. */
  id: Scalars['ID']['output'];
};

/** It is no charge (`NOT_A_CHARGE`), or its bill was issued too long ago (`TOO_LATE`). */
export type NotDisputableError = Error & {
  __typename?: 'NotDisputableError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** There is no such thing, or it is not yours: the two look alike. */
export type NotFoundError = Error & {
  __typename?: 'NotFoundError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type NotFrozenError = Error & {
  __typename?: 'NotFrozenError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What a security notice was about. */
export type NotMeNotice = {
  __typename?: 'NotMeNotice';
  at: Scalars['DateTime']['output'];
  /** Browser and system. NULL: none was involved, or none that is known. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** NULL: unknown place. */
  place?: Maybe<Scalars['String']['output']>;
  /** IANA name, for `at`. NULL: not known. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** In plain words. */
  what: Scalars['String']['output'];
};

/** Nothing of the payment, or less than was asked for, is left to give back; or the processor refused. */
export type NotRefundableError = Error & {
  __typename?: 'NotRefundableError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The time to take the payment back is over, or it was never one that can be. */
export type NotUndoableError = Error & {
  __typename?: 'NotUndoableError';
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

/** A single charge that waits for the next bill, or is on one. It never changes. */
export type OneTimeCharge = {
  __typename?: 'OneTimeCharge';
  amount: Money;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  postedAt: Scalars['DateTime']['output'];
};

/** What staff charge once. */
export type OneTimeChargeKind =
  | 'correction'
  | 'equipment_not_returned'
  | 'equipment_purchase'
  | 'installation'
  | 'other_charge'
  | 'returned_payment'
  | 'technician_visit';

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

/** A passkey (WebAuthn): kept by a phone, a computer or a key, and unlocked by finger, face or PIN. */
export type Passkey = {
  __typename?: 'Passkey';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** True: a password manager keeps it, and it outlives the device. */
  isBackedUp: Scalars['Boolean']['output'];
  /** NULL: not used yet. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
};

/** A browser's answer to `startPasskeyUse`. */
export type PasskeyAnswerInput = {
  /** `AuthenticationResponseJSON` of WebAuthn Level 3, as a text; at most 20,000 characters. */
  answerJson: Scalars['String']['input'];
  challengeId: Scalars['ID']['input'];
};

/** The passkey was not accepted; which of its proofs was wrong is not said. */
export type PasskeyRefusedError = Error & {
  __typename?: 'PasskeyRefusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A passkey is asked for. */
export type PasskeyUse = {
  __typename?: 'PasskeyUse';
  /** Good once, for five minutes. */
  challengeId: Scalars['ID']['output'];
  /** `PublicKeyCredentialRequestOptionsJSON` of WebAuthn Level 3, as a text: browsers read it whole. */
  optionsJson: Scalars['String']['output'];
};

export type PayBillInput = {
  accountId: Scalars['ID']['input'];
  amount: MoneyInput;
  /** Chosen by the caller, 16 to 64 characters; kept for 30 days. */
  idempotencyKey: Scalars['String']['input'];
  paymentMethodId: Scalars['ID']['input'];
};

export type PayBillResult = AccountFrozenError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | NothingToPayError | PayBillSuccess | PaymentActionRequiredError | PaymentDeclinedError | RoleNotAllowedError;

/** The payment succeeded, or its outcome is not known yet: `payment.state` says which. */
export type PayBillSuccess = {
  __typename?: 'PayBillSuccess';
  account: Account;
  payment: Payment;
};

/** As `PaymentActionRequiredError`: have the processor's script handle it, then send the same payment again. */
export type PayByLinkActionRequiredError = Error & {
  __typename?: 'PayByLinkActionRequiredError';
  clientSecret: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type PayByLinkDeclinedError = Error & {
  __typename?: 'PayByLinkDeclinedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type PayByLinkInput = {
  amount: MoneyInput;
  /** 16 to 64 visible characters, chosen by the caller. */
  idempotencyKey: Scalars['String']['input'];
  /** Of `startPayLinkSetup`, confirmed in the processor's form since. */
  setupId: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type PayByLinkResult = IdempotencyKeyReusedError | InvalidInputError | NothingToPayError | PayByLinkActionRequiredError | PayByLinkDeclinedError | PayByLinkSuccess | PayLinkUnavailableError | PaymentMethodRefusedError | TooBusyError;

export type PayByLinkSuccess = {
  __typename?: 'PayByLinkSuccess';
  /** What the payer needs as a receipt, and no more. */
  receipt: PayLinkReceipt;
};

/** A link to pay without signing in, made to share. What stands in it was told once. */
export type PayLink = {
  __typename?: 'PayLink';
  cause: PayLinkCause;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type PayLinkCause =
  /** Sent in the mail of a bill or reminder. */
  | 'bill'
  /** Made to share. */
  | 'customer';

export type PayLinkNotice = {
  __typename?: 'PayLinkNotice';
  /** Of the account number. */
  accountLastFour: Scalars['String']['output'];
  /** NULL: nothing is owed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What can be paid now; never below zero. */
  payable: Money;
};

export type PayLinkReceipt = {
  __typename?: 'PayLinkReceipt';
  amount: Money;
  confirmationNumber: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  state: PaymentState;
};

/** The link is unknown, revoked or too old (`PAY_LINK_GONE`), or was used too often today (`PAY_LINK_TOO_MANY_TRIES`). */
export type PayLinkUnavailableError = Error & {
  __typename?: 'PayLinkUnavailableError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Payment = Node & {
  __typename?: 'Payment';
  amount: Money;
  /** What the payer's bank took back of it, oldest first. */
  chargebacks: Array<Chargeback>;
  confirmationNumber: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Why it was declined and what to do. NULL unless declined. */
  declineMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** NULL to customers when it was paid by a link: what somebody else paid with is theirs. Staff see it. */
  paymentMethod?: Maybe<PaymentMethod>;
  /** What can still be given back of it. */
  refundable: Money;
  /** What was given back of it, oldest first, also what did not work. */
  refunds: Array<Refund>;
  /** In one word what refunds and chargebacks say. NULL: nothing went back. */
  returned?: Maybe<PaymentReturned>;
  /** NULL until it succeeded or was declined. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  state: PaymentState;
  /** Until when the customer can take it back whole by `undoPayment`. NULL: not, or not any more. */
  undoUntil?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * The customer's bank wants to see who they are before it lets the payment through. Have the processor's script handle it
 * with the client secret (Stripe.js: `handleNextAction`), then send the same payment again under the same key.
 */
export type PaymentActionRequiredError = Error & {
  __typename?: 'PaymentActionRequiredError';
  clientSecret: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  payment: Payment;
};

/** A past-due balance that is paid in instalments. */
export type PaymentArrangement = {
  __typename?: 'PaymentArrangement';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  instalments: Array<PlannedPayment>;
  reference: Scalars['String']['output'];
  state: PaymentArrangementState;
  total: Money;
  /** The customer may take it back until then, as long as no instalment was tried. */
  undoUntil: Scalars['DateTime']['output'];
};

export type PaymentArrangementState =
  | 'active'
  /** An instalment failed for good. */
  | 'broken'
  | 'cancelled'
  /** All instalments are paid. */
  | 'kept';

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

/** A way to pay, stored at the payment processor; its numbers never reach the operator. */
export type PaymentMethod = Node & {
  __typename?: 'PaymentMethod';
  /** A card's network, a bank account's bank. */
  brand: Scalars['String']['output'];
  expiry: PaymentMethodExpiry;
  /** NULL: a bank account, which does not expire. */
  expiryMonth?: Maybe<Scalars['Int']['output']>;
  expiryYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  isDefault: Scalars['Boolean']['output'];
  /** For one payment alone, and not listed. */
  isOneTime: Scalars['Boolean']['output'];
  kind: PaymentMethodKind;
  /** The customer's own name for it. NULL: none. */
  label?: Maybe<Scalars['String']['output']>;
  lastFour: Scalars['String']['output'];
  /** In words, without its label: `Visa ending in 4242`. */
  name: Scalars['String']['output'];
};

export type PaymentMethodExpiry =
  | 'expired'
  /** Within 30 days. */
  | 'expires_soon'
  | 'valid';

/** Something is going to be charged to it, or is being charged. */
export type PaymentMethodInUseError = Error & {
  __typename?: 'PaymentMethodInUseError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type PaymentMethodKind =
  /** Debited; its bank takes days to say whether it pays. */
  | 'bank_account'
  | 'card'
  /** A card in a wallet, such as Apple Pay. */
  | 'wallet';

/** The processor does not take this way to pay, or could not be asked. */
export type PaymentMethodRefusedError = Error & {
  __typename?: 'PaymentMethodRefusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type PaymentReturned =
  /** The payer's bank took it back, and has not returned it. */
  | 'charged_back'
  | 'partly_refunded'
  | 'refunded';

export type PaymentState =
  | 'declined'
  /** Sent to the processor, or about to be. */
  | 'intended'
  /** The bank takes days to say. Counts as in progress. */
  | 'processing'
  | 'succeeded'
  /** The processor did not answer, or waits for the customer. It is asked again, and never charges twice. */
  | 'unknown';

/** A payment that is made on a day to come, and never before that day begins where the account is. */
export type PlannedPayment = {
  __typename?: 'PlannedPayment';
  /** What would be taken as things stand: of autopay what is left of its bill, undisputed and not planned otherwise. */
  amount: Money;
  /** The day it is, or was, planned for. */
  chargeOn: Scalars['Date']['output'];
  /** Why the newest try did not go through, or why no more are made, and what to do. NULL: nothing went wrong. */
  explanation?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: PlannedPaymentKind;
  /** The most that is taken, whatever happens until then. */
  mostAmount: Money;
  /** The day it is charged next: its day, or that of the next try. NULL: not, or not again. */
  nextTryOn?: Maybe<Scalars['Date']['output']>;
  paymentMethod: PaymentMethod;
  state: PlannedPaymentState;
  /** Tries begun. */
  tryCount: Scalars['Int']['output'];
};

/** The planned payment is past the point where it can be changed. */
export type PlannedPaymentClosedError = Error & {
  __typename?: 'PlannedPaymentClosedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What sets a payment of a day to come going. */
export type PlannedPaymentKind =
  | 'autopay'
  /** Part of a payment arrangement. */
  | 'instalment'
  /** The customer chose day and amount. */
  | 'scheduled';

export type PlannedPaymentState =
  | 'cancelled'
  /** A payment of it is being made, and its outcome is not known yet. */
  | 'charging'
  /** Given up. */
  | 'failed'
  | 'paid'
  | 'planned'
  /** Nothing was left to pay, or it was above the limit. */
  | 'skipped';

export type PostOneTimeChargeInput = {
  accountId: Scalars['ID']['input'];
  amount: MoneyInput;
  /** As it will stand on the bill, 3 to 80 characters. */
  description: Scalars['String']['input'];
  /** 8 to 64 visible characters: the work order's number, for instance. */
  idempotencyKey: Scalars['String']['input'];
  kind: OneTimeChargeKind;
  /** Left out: the account as a whole. */
  subscriptionId?: InputMaybe<Scalars['ID']['input']>;
};

export type PostOneTimeChargeResult = IdempotencyKeyReusedError | InvalidInputError | NotFoundError | PostOneTimeChargeSuccess | RoleNotAllowedError;

export type PostOneTimeChargeSuccess = {
  __typename?: 'PostOneTimeChargeSuccess';
  charge: OneTimeCharge;
};

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

export type ProveRecoveryResult = InvalidCodeError | RecoveryProved | SignInUnlocked | TooBusyError;

export type Query = {
  __typename?: 'Query';
  /** One account: one of the viewer's, or any for staff with a reason in the `x-reason` header. */
  account?: Maybe<Account>;
  /** Looks an account up by its number; recorded with the reason given in the `x-reason` header. */
  accountByNumber?: Maybe<Account>;
  /** NULL for a run that is not there. */
  billRun?: Maybe<BillRun>;
  /** Bill runs and how far they are, the newest day first. */
  billRuns: BillRunConnection;
  /** What an invitation says. Asking answers nothing. NULL for one that is unknown, answered, taken back or too old. */
  invitationNotice?: Maybe<InvitationNotice>;
  /** Anything with an id, if it is yours. Staff begin at an account, so that their look is recorded with its reason. */
  node?: Maybe<Node>;
  /**
   * What the link “this wasn't me” of a security notice is about. Asking spends nothing. NULL for a link that is unknown,
   * used or too old.
   */
  notMeNotice?: Maybe<NotMeNotice>;
  /** Open disputes of all accounts, what was promised first before the rest: the queue of those who answer. */
  openDisputes: DisputeConnection;
  /**
   * What a link to pay without signing in says: what is due, and no name, address, stored way to pay or history. NULL for a
   * link that is unknown, revoked or too old.
   */
  payLinkNotice?: Maybe<PayLinkNotice>;
  /** The catalogue as it is sold today. */
  productOfferings: Array<ProductOffering>;
  /** Each finished day compared with the payment processor, newest first. */
  reconciliationReports: ReconciliationReportConnection;
  /** Who is asking. NULL without a session. */
  viewer?: Maybe<Viewer>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountByNumberArgs = {
  accountNumber: Scalars['String']['input'];
};


export type QueryBillRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBillRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryInvitationNoticeArgs = {
  token: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotMeNoticeArgs = {
  token: Scalars['String']['input'];
};


export type QueryOpenDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPayLinkNoticeArgs = {
  token: Scalars['String']['input'];
};


export type QueryReconciliationReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ReconciliationDifference = {
  __typename?: 'ReconciliationDifference';
  /** NULL: the processor's object names none of ours. */
  accountId?: Maybe<Scalars['ID']['output']>;
  kind: ReconciliationDifferenceKind;
  /** Our payment, refund, chargeback or statement, by its row. NULL: only the processor has it. */
  ourId?: Maybe<Scalars['String']['output']>;
  ours?: Maybe<Money>;
  /** NULL: only we have it. */
  processorId?: Maybe<Scalars['String']['output']>;
  theirs?: Maybe<Money>;
};

export type ReconciliationDifferenceConnection = {
  __typename?: 'ReconciliationDifferenceConnection';
  edges: Array<ReconciliationDifferenceEdge>;
  nodes: Array<ReconciliationDifference>;
  pageInfo: PageInfo;
};

export type ReconciliationDifferenceEdge = {
  __typename?: 'ReconciliationDifferenceEdge';
  cursor: Scalars['String']['output'];
  node: ReconciliationDifference;
};

export type ReconciliationDifferenceKind =
  /** The processor moved money of which we know nothing, or charged twice. */
  | 'only_at_processor'
  /** We booked money that the processor does not know. */
  | 'only_in_ledger'
  | 'other_amount'
  /** One side says it moved, the other does not; or nobody has said for ten days. */
  | 'other_state'
  | 'statement_unlike_ledger'
  | 'statement_unlike_lines';

/** One day (UTC) compared: processor, ledger and statements. The sums are in minor units, whatever the currency. */
export type ReconciliationReport = {
  __typename?: 'ReconciliationReport';
  comparedAt: Scalars['DateTime']['output'];
  day: Scalars['Date']['output'];
  /** 0: the day is clean. The sums of a clean day may differ: what moved around midnight is on one day here, on another there. */
  differenceCount: Scalars['Int']['output'];
  /** The first 10,000 at most. */
  differences: ReconciliationDifferenceConnection;
  ledgerPaymentCount: Scalars['Int']['output'];
  ledgerPaymentMinor: Scalars['BigInt']['output'];
  ledgerRefundMinor: Scalars['BigInt']['output'];
  ledgerStatementMinor: Scalars['BigInt']['output'];
  processorPaymentCount: Scalars['Int']['output'];
  processorPaymentMinor: Scalars['BigInt']['output'];
  processorRefundMinor: Scalars['BigInt']['output'];
  statementCount: Scalars['Int']['output'];
  statementMinor: Scalars['BigInt']['output'];
};


/** One day (UTC) compared: processor, ledger and statements. The sums are in minor units, whatever the currency. */
export type ReconciliationReportDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ReconciliationReportConnection = {
  __typename?: 'ReconciliationReportConnection';
  edges: Array<ReconciliationReportEdge>;
  nodes: Array<ReconciliationReport>;
  pageInfo: PageInfo;
};

export type ReconciliationReportEdge = {
  __typename?: 'ReconciliationReportEdge';
  cursor: Scalars['String']['output'];
  node: ReconciliationReport;
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

/** Money given back to where a payment came from. It is owed again. */
export type Refund = {
  __typename?: 'Refund';
  amount: Money;
  createdAt: Scalars['DateTime']['output'];
  /** Why it failed, to stand after “because”. NULL unless failed. */
  failureMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Why, for the customer. */
  reason: Scalars['String']['output'];
  /** NULL: not final yet. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  state: RefundState;
};

export type RefundPaymentInput = {
  /** Up to `Payment.refundable`. */
  amount: MoneyInput;
  /** Chosen by the caller, 16 to 64 characters. The same key again is the same refund. */
  idempotencyKey: Scalars['String']['input'];
  paymentId: Scalars['ID']['input'];
};

export type RefundPaymentResult = IdempotencyKeyReusedError | InvalidInputError | NotFoundError | NotRefundableError | RefundPaymentSuccess;

/** The refund succeeded, or its outcome is not known yet: `refund.state` says which. */
export type RefundPaymentSuccess = {
  __typename?: 'RefundPaymentSuccess';
  payment: Payment;
  refund: Refund;
};

export type RefundState =
  /** The money stays with the operator: also when a bank refuses a refund days after it succeeded. */
  | 'failed'
  /** Sent to the processor, or about to be. */
  | 'intended'
  | 'succeeded'
  /** The processor did not answer, or the bank takes its time. It is asked again, and nothing is given back twice. */
  | 'unknown';

export type RegisterByInvitationInput = {
  password: Scalars['String']['input'];
  /** From the link. */
  token: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type RegisterByInvitationResult = InvalidInputError | InvalidLinkError | RegisterByInvitationSuccess | TooBusyError | UsernameTakenError | WeakPasswordError;

export type RegisterByInvitationSuccess = {
  __typename?: 'RegisterByInvitationSuccess';
  username: Scalars['String']['output'];
};

export type RemoveContactInput = {
  contactId: Scalars['ID']['input'];
};

export type RemoveContactResult = AccountFrozenError | LastContactError | NotFoundError | RemoveContactSuccess | RoleNotAllowedError;

export type RemoveContactSuccess = {
  __typename?: 'RemoveContactSuccess';
  contacts: Array<Contact>;
};

export type RemoveMemberInput = {
  accountId: Scalars['ID']['input'];
  /** The viewer's own: they leave. */
  memberId: Scalars['ID']['input'];
};

export type RemoveMemberResult = AccountFrozenError | LastOwnerError | NotFoundError | RemoveMemberSuccess | RoleNotAllowedError;

export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  /** Who belongs to the account no longer. */
  member: HouseholdMember;
};

export type RemovePasskeyInput = {
  passkeyId: Scalars['ID']['input'];
};

export type RemovePasskeyResult = AccountFrozenError | NotFoundError | RemovePasskeySuccess;

export type RemovePasskeySuccess = {
  __typename?: 'RemovePasskeySuccess';
  viewer: Viewer;
};

export type RemovePaymentMethodInput = {
  paymentMethodId: Scalars['ID']['input'];
};

export type RemovePaymentMethodResult = AccountFrozenError | NotFoundError | PaymentMethodInUseError | RemovePaymentMethodSuccess | RoleNotAllowedError;

export type RemovePaymentMethodSuccess = {
  __typename?: 'RemovePaymentMethodSuccess';
  account: Account;
};

export type RenamePasskeyInput = {
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  passkeyId: Scalars['ID']['input'];
};

export type RenamePasskeyResult = InvalidInputError | NotFoundError | RenamePasskeySuccess;

export type RenamePasskeySuccess = {
  __typename?: 'RenamePasskeySuccess';
  passkey: Passkey;
};

export type RenamePaymentMethodInput = {
  label?: InputMaybe<Scalars['String']['input']>;
  paymentMethodId: Scalars['ID']['input'];
};

export type RenamePaymentMethodResult = AccountFrozenError | InvalidInputError | NotFoundError | RenamePaymentMethodSuccess | RoleNotAllowedError;

export type RenamePaymentMethodSuccess = {
  __typename?: 'RenamePaymentMethodSuccess';
  paymentMethod: PaymentMethod;
};

export type RenewRecoveryCodesResult = AccountFrozenError | NoSecondFactorError | RenewRecoveryCodesSuccess;

export type RenewRecoveryCodesSuccess = {
  __typename?: 'RenewRecoveryCodesSuccess';
  /** Shown once. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

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

export type ReportCompromiseResult = ReportCompromiseSuccess;

export type ReportCompromiseSuccess = {
  __typename?: 'ReportCompromiseSuccess';
  /** Of the urgent tickets, one for each account frozen by this. */
  ticketReferences: Array<Scalars['String']['output']>;
};

export type ReportMissedAppointmentInput = {
  accountId: Scalars['ID']['input'];
  /** 8 to 64 visible characters: the appointment's number, for instance. A visit with this key is credited once. */
  idempotencyKey: Scalars['String']['input'];
  /** When our technician should have come. */
  scheduledAt: Scalars['DateTime']['input'];
};

export type ReportMissedAppointmentResult = InvalidInputError | NotFoundError | ReportMissedAppointmentSuccess | RoleNotAllowedError;

export type ReportMissedAppointmentSuccess = {
  __typename?: 'ReportMissedAppointmentSuccess';
  /** The key of the visit, which is credited within minutes, unless it was before. */
  idempotencyKey: Scalars['String']['output'];
};

export type ReportServiceProblemInput = {
  accountId: Scalars['ID']['input'];
  /** When it was over: at most 92 days later. */
  endedAt: Scalars['DateTime']['input'];
  /** 8 to 64 visible characters: the problem's number, for instance. A problem with this key is credited once for each service. */
  idempotencyKey: Scalars['String']['input'];
  startedAt: Scalars['DateTime']['input'];
  /** Left out: all services of the account. */
  subscriptionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ReportServiceProblemResult = InvalidInputError | NotFoundError | ReportServiceProblemSuccess | RoleNotAllowedError;

export type ReportServiceProblemSuccess = {
  __typename?: 'ReportServiceProblemSuccess';
  /** The services that are credited within minutes, unless they were before. */
  subscriptionIds: Array<Scalars['ID']['output']>;
};

export type RestorePlannedPaymentInput = {
  plannedPaymentId: Scalars['ID']['input'];
};

export type RestorePlannedPaymentResult = AccountFrozenError | InvalidInputError | NotFoundError | NothingToPayError | PlannedPaymentClosedError | RestorePlannedPaymentSuccess | RoleNotAllowedError;

export type RestorePlannedPaymentSuccess = {
  __typename?: 'RestorePlannedPaymentSuccess';
  account: Account;
};

export type RevokeInvitationInput = {
  accountId: Scalars['ID']['input'];
  invitationId: Scalars['ID']['input'];
};

export type RevokeInvitationResult = AccountFrozenError | NotFoundError | RevokeInvitationSuccess | RoleNotAllowedError;

export type RevokeInvitationSuccess = {
  __typename?: 'RevokeInvitationSuccess';
  /** Those that are still open. */
  invitations: Array<Invitation>;
};

export type RevokeOtherSessionsResult = RevokeOtherSessionsSuccess;

export type RevokeOtherSessionsSuccess = {
  __typename?: 'RevokeOtherSessionsSuccess';
  /** How many were ended. */
  ended: Scalars['Int']['output'];
};

export type RevokePayLinkInput = {
  accountId: Scalars['ID']['input'];
  payLinkId: Scalars['ID']['input'];
};

export type RevokePayLinkResult = AccountFrozenError | NotFoundError | RevokePayLinkSuccess | RoleNotAllowedError;

export type RevokePayLinkSuccess = {
  __typename?: 'RevokePayLinkSuccess';
  payLink: PayLink;
};

export type RevokeSessionInput = {
  sessionId: Scalars['ID']['input'];
};

export type RevokeSessionResult = NotFoundError | RevokeSessionSuccess;

export type RevokeSessionSuccess = {
  __typename?: 'RevokeSessionSuccess';
  /** Those that go on. Empty when the session that asked was ended. */
  sessions: Array<SignedInSession>;
};

/** Your role on this account does not allow it; an owner can. */
export type RoleNotAllowedError = Error & {
  __typename?: 'RoleNotAllowedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type SayNotMeInput = {
  /** From the link. */
  token: Scalars['String']['input'];
};

export type SayNotMeResult = InvalidLinkError | SayNotMeSuccess;

export type SayNotMeSuccess = {
  __typename?: 'SayNotMeSuccess';
  /** Of the urgent tickets, one for each account frozen by this. */
  ticketReferences: Array<Scalars['String']['output']>;
};

export type SchedulePaymentInput = {
  accountId: Scalars['ID']['input'];
  amount: MoneyInput;
  chargeOn: Scalars['Date']['input'];
  /** Chosen by the caller, 16 to 64 characters. */
  idempotencyKey: Scalars['String']['input'];
  paymentMethodId: Scalars['ID']['input'];
};

export type SchedulePaymentResult = AccountFrozenError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | NothingToPayError | RoleNotAllowedError | SchedulePaymentSuccess;

export type SchedulePaymentSuccess = {
  __typename?: 'SchedulePaymentSuccess';
  account: Account;
  plannedPayment: PlannedPayment;
};

export type SecondFactor =
  | 'passkey'
  /** A code of an authenticator app. */
  | 'totp';

export type SecurityEvent = {
  __typename?: 'SecurityEvent';
  at: Scalars['DateTime']['output'];
  /** Browser and system. NULL: none was involved, or none that is known. */
  deviceName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** NULL: unknown place. */
  place?: Maybe<Scalars['String']['output']>;
  /** In plain words. */
  what: Scalars['String']['output'];
};

export type SecurityEventConnection = {
  __typename?: 'SecurityEventConnection';
  edges: Array<SecurityEventEdge>;
  nodes: Array<SecurityEvent>;
  pageInfo: PageInfo;
};

export type SecurityEventEdge = {
  __typename?: 'SecurityEventEdge';
  cursor: Scalars['String']['output'];
  node: SecurityEvent;
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

export type SetAutopayInput = {
  accountId: Scalars['ID']['input'];
  /** 0 to 10; 0 is the due day. */
  daysBeforeDue: Scalars['Int']['input'];
  /** The newest bill is paid by autopay too, also where it was let go before. */
  includesPresentBill: Scalars['Boolean']['input'];
  isPaused: Scalars['Boolean']['input'];
  /** A bill above this is not paid by itself. Left out: no limit. */
  limit?: InputMaybe<MoneyInput>;
  paymentMethodId: Scalars['ID']['input'];
};

export type SetAutopayResult = AccountFrozenError | InvalidInputError | NotFoundError | RoleNotAllowedError | SetAutopaySuccess;

export type SetAutopaySuccess = {
  __typename?: 'SetAutopaySuccess';
  account: Account;
};

export type SignInInput = {
  /** True: begun on a shared computer, for a shorter session; the browser is not recognised the next time. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
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
  /**
   * To be kept, and sent with the next sign-in as the header `x-device-token`: it is recognised then, and its owner is not
   * told of a new device. Opens nothing by itself. NULL: there is nothing new to keep.
   */
  deviceToken?: Maybe<Scalars['String']['output']>;
  /** Absolute end of the session. */
  expiresAt: Scalars['DateTime']['output'];
  /** The session ends when it is not used for this long. */
  idleSeconds: Scalars['Int']['output'];
  /** True: begun on a shared computer. */
  isShared: Scalars['Boolean']['output'];
  /** Opaque; sent as `Authorization: Bearer`. Shown once. */
  sessionToken: Scalars['String']['output'];
};

/** The code was right, and the sign-in takes passwords again. */
export type SignInUnlocked = {
  __typename?: 'SignInUnlocked';
  unlocked: Scalars['Boolean']['output'];
};

export type SignInWithPasskeyInput = {
  /** As in `PasskeyAnswerInput`. */
  answerJson: Scalars['String']['input'];
  challengeId: Scalars['ID']['input'];
  /** True: begun on a shared computer, for a shorter session; the browser is not recognised the next time. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SignInWithPasskeyResult = PasskeyRefusedError | SignInSuccess | TooBusyError;

export type SignOutResult = {
  __typename?: 'SignOutResult';
  signedOut: Scalars['Boolean']['output'];
};

/** A browser that is signed in. */
export type SignedInSession = {
  __typename?: 'SignedInSession';
  /** Browser and system. NULL: not known. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** Absolute end. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** True: the session that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** True: begun on a shared computer. */
  isShared: Scalars['Boolean']['output'];
  /** NULL: unknown place. */
  place?: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
};

/** Something the operator's people did on an account. */
export type StaffAction = {
  __typename?: 'StaffAction';
  at: Scalars['DateTime']['output'];
  /** As they gave it. */
  reason: Scalars['String']['output'];
  /** In plain words. */
  what: Scalars['String']['output'];
};

export type StartContactChangeInput = {
  accountId: Scalars['ID']['input'];
  channel: ContactChannel;
  /** The contact it takes the place of. Left out: it is added. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** An e-mail address, or a phone number; one without a country is of the account's. */
  value: Scalars['String']['input'];
};

export type StartContactChangeResult = AccountFrozenError | InvalidInputError | NotFoundError | RoleNotAllowedError | StartContactChangeSuccess | TooManyAttemptsError;

export type StartContactChangeSuccess = {
  __typename?: 'StartContactChangeSuccess';
  changeId: Scalars['ID']['output'];
  /** Of the code sent to it. */
  expiresAt: Scalars['DateTime']['output'];
  /** The contact as it will be kept: a phone number in E.164. */
  value: Scalars['String']['output'];
};

export type StartPasskeyEnrolmentResult = AccountFrozenError | PasskeyRefusedError | StartPasskeyEnrolmentSuccess;

export type StartPasskeyEnrolmentSuccess = {
  __typename?: 'StartPasskeyEnrolmentSuccess';
  /** Good once, for five minutes. */
  challengeId: Scalars['ID']['output'];
  /** `PublicKeyCredentialCreationOptionsJSON` of WebAuthn Level 3, as a text: browsers read it whole. */
  optionsJson: Scalars['String']['output'];
};

export type StartPasskeyUseResult = PasskeyUse | TooBusyError;

export type StartPayLinkSetupInput = {
  token: Scalars['String']['input'];
};

export type StartPayLinkSetupResult = PayLinkUnavailableError | PaymentMethodRefusedError | StartPayLinkSetupSuccess | TooBusyError;

export type StartPayLinkSetupSuccess = {
  __typename?: 'StartPayLinkSetupSuccess';
  /** Opens this one setup in the processor's script. */
  clientSecret: Scalars['String']['output'];
  setupId: Scalars['String']['output'];
};

export type StartPaymentMethodSetupInput = {
  accountId: Scalars['ID']['input'];
};

export type StartPaymentMethodSetupResult = AccountFrozenError | NotFoundError | PaymentMethodRefusedError | RoleNotAllowedError | StartPaymentMethodSetupSuccess;

export type StartPaymentMethodSetupSuccess = {
  __typename?: 'StartPaymentMethodSetupSuccess';
  /** Opens this one setup in the processor's script, and nothing else. */
  clientSecret: Scalars['String']['output'];
  setupId: Scalars['String']['output'];
};

export type StartRecoveryInput = {
  by: RecoveryLookupInput;
  /** How the code, or the username, is sent. */
  channel: ContactChannel;
  purpose: RecoveryPurpose;
};

export type StartRecoveryResult = InvalidInputError | StartRecoverySuccess | TooBusyError;

/** The same whether or not anything was sent: who asks does not learn whether there is such a sign-in. */
export type StartRecoverySuccess = {
  __typename?: 'StartRecoverySuccess';
  /** Of the code: 24 hours by e-mail, 10 minutes by SMS. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opens nothing without the code. */
  recoveryId: Scalars['ID']['output'];
};

export type StartRegistrationInput = {
  /** How the code is sent: to the primary contact of that channel on record. Left out: by e-mail. */
  channel?: InputMaybe<ContactChannel>;
  lookup: AccountLookupInput;
};

export type StartRegistrationResult = AccountNotMatchedError | AlreadyRegisteredError | InvalidInputError | StartRegistrationSuccess | TooBusyError | TooManyAttemptsError;

export type StartRegistrationSuccess = {
  __typename?: 'StartRegistrationSuccess';
  expiresAt: Scalars['DateTime']['output'];
  registrationId: Scalars['ID']['output'];
  /** Where the code went, mostly hidden: `d••••@example.com`. */
  sentTo: Scalars['String']['output'];
};

export type StartTotpEnrolmentResult = AccountFrozenError | StartTotpEnrolmentSuccess | TotpAlreadyEnrolledError;

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
  /**
   * Payments, credits, refunds and chargebacks since the statement before, oldest first. Their amounts lead from the opening
   * balance to the previous balance.
   */
  activity: Array<StatementActivity>;
  /** Why it is more or less than the statement before. NULL: it is the first. */
  comparison?: Maybe<StatementComparison>;
  /** The last day on which its charges can be disputed: 60 days after it was issued. */
  disputableUntil: Scalars['Date']['output'];
  /** The promised day of the answer to a dispute of one of its charges opened now. NULL: it is too late to dispute one. */
  disputeAnswerBy?: Maybe<Scalars['Date']['output']>;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** What paying it late costs. NULL: no rule holds where the account is. */
  lateFee?: Maybe<LateFeeTerms>;
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
  /** The same lines: each service with its charges, then the account's, then taxes and fees. */
  sections: Array<StatementSection>;
  /** previous balance + new charges. */
  totalDue: Money;
};

export type StatementActivity = {
  __typename?: 'StatementActivity';
  /** What it does to the balance: a payment is negative. */
  amount: Money;
  description: Scalars['String']['output'];
  kind: StatementActivityKind;
  /** NULL: of several moments. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why, of a credit or refund. NULL: no reason was kept. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type StatementActivityKind =
  /** A payment that the payer's bank took back. */
  | 'chargeback'
  /** Such a payment, given back by the bank. */
  | 'chargeback_won'
  | 'credit'
  /** Booked after the last statement for a time before it. */
  | 'earlier_entry'
  | 'payment'
  | 'refund'
  /** A refund the payer's bank did not take: the money counts towards the account again. */
  | 'refund_failed';

export type StatementChange = {
  __typename?: 'StatementChange';
  /** NULL: not on this one. */
  after?: Maybe<Money>;
  /** NULL: not on the statement before. */
  before?: Maybe<Money>;
  cause: StatementChangeCause;
  difference: Money;
  /** One sentence more. */
  explanation: Scalars['String']['output'];
  /** The first day of it. NULL: of no day. */
  since?: Maybe<Scalars['Date']['output']>;
  /** What happened, in a few words. */
  title: Scalars['String']['output'];
};

export type StatementChangeCause =
  /** What was open of earlier bills. */
  | 'carried_over'
  | 'credit'
  | 'equipment'
  /** More or less use beyond the allowance. */
  | 'extra_data'
  | 'late_fee'
  /** A tax or fee that is new, gone, or of another rate. */
  | 'levy_changed'
  /** A tax or fee of the same rate on more or less. */
  | 'levy_followed'
  /** It came once: on this bill or on the one before. */
  | 'one_time_charge'
  | 'other'
  /** On one of the two bills it was had for a part of the month. */
  | 'partial_month'
  | 'plan_changed'
  | 'price_changed'
  | 'promotion_began'
  | 'promotion_changed'
  | 'promotion_ended'
  /** All of a service, with its taxes and fees. */
  | 'service_added'
  | 'service_ended';

/** Two statements side by side. The changes add up to the difference, exactly. */
export type StatementComparison = {
  __typename?: 'StatementComparison';
  /** The total due of this one; of a forecast, its new charges. */
  after: Money;
  /** The total due of the statement before; beside a forecast, its new charges. */
  before: Money;
  changes: Array<StatementChange>;
  /** after − before. */
  difference: Money;
  previous: Statement;
  /** All of it in one sentence. */
  summary: Scalars['String']['output'];
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
  /** What it is in the wording catalogue, such as `plan`. NULL: an imported line, which its kind explains. */
  code?: Maybe<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  /** The most of it that can be disputed: the charge less the promotion on it. Zero: it cannot be. */
  disputable: Money;
  /** NULL: it is not disputed, or that was withdrawn. */
  dispute?: Maybe<Dispute>;
  /** Plain words: what it is, why it is there and how its figure comes about. */
  explanation: Scalars['String']['output'];
  /** Whether it is a charge that can be disputed, within the bill's days. Taxes follow the charge they are on. */
  isDisputable: Scalars['Boolean']['output'];
  kind: StatementLineKind;
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** NULL: not for a period. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  position: Scalars['Int']['output'];
  /** A promotion's last day. */
  promotionEndsOn?: Maybe<Scalars['Date']['output']>;
  /** What to do when it looks wrong. */
  recourse: Scalars['String']['output'];
  /** The service it is for, as the bill names it. NULL: the account as a whole. */
  serviceName?: Maybe<Scalars['String']['output']>;
  /** What kind of charge it is, in two or three words. */
  title: Scalars['String']['output'];
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

export type StatementSection = {
  __typename?: 'StatementSection';
  kind: StatementSectionKind;
  lines: Array<StatementLine>;
  /** The sum of the lines. */
  subtotal: Money;
  title: Scalars['String']['output'];
};

export type StatementSectionKind =
  /** For the account as a whole. */
  | 'account'
  /** Taxes and fees of all services. */
  | 'levies'
  | 'service';

/** How a factor is shown again: exactly one way. */
export type StepUpInput =
  /** Asked for by `startPasskeyUse`. */
  { passkey: PasskeyAnswerInput; password?: never; recoveryCode?: never; totpCode?: never; }
  |  /** Only for a login without a second factor. */
  { passkey?: never; password: Scalars['String']['input']; recoveryCode?: never; totpCode?: never; }
  |  /** One of the codes kept for when the app is gone; it is used up. */
  { passkey?: never; password?: never; recoveryCode: Scalars['String']['input']; totpCode?: never; }
  |  /** Six digits of the authenticator app, spaces allowed. */
  { passkey?: never; password?: never; recoveryCode?: never; totpCode: Scalars['String']['input']; };

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

/** The account sent as many invitations as it may in a day. */
export type TooManyInvitationsError = Error & {
  __typename?: 'TooManyInvitationsError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Five are in use, which is the most. */
export type TooManyPayLinksError = Error & {
  __typename?: 'TooManyPayLinksError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type TotpAlreadyEnrolledError = Error & {
  __typename?: 'TotpAlreadyEnrolledError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type TurnOffAutopayInput = {
  accountId: Scalars['ID']['input'];
};

export type TurnOffAutopayResult = AccountFrozenError | NotFoundError | RoleNotAllowedError | TurnOffAutopaySuccess;

export type TurnOffAutopaySuccess = {
  __typename?: 'TurnOffAutopaySuccess';
  account: Account;
};

export type TurnOffTotpResult = AccountFrozenError | NoSecondFactorError | TurnOffTotpSuccess;

export type TurnOffTotpSuccess = {
  __typename?: 'TurnOffTotpSuccess';
  viewer: Viewer;
};

export type UndoArrangementInput = {
  arrangementId: Scalars['ID']['input'];
};

export type UndoArrangementResult = AccountFrozenError | ArrangementNotPossibleError | NotFoundError | RoleNotAllowedError | UndoArrangementSuccess;

export type UndoArrangementSuccess = {
  __typename?: 'UndoArrangementSuccess';
  account: Account;
};

export type UndoContactChangeInput = {
  /** From the link. */
  token: Scalars['String']['input'];
};

export type UndoContactChangeResult = UndoContactChangeSuccess | UndoEndedError;

export type UndoContactChangeSuccess = {
  __typename?: 'UndoContactChangeSuccess';
  undone: Scalars['Boolean']['output'];
};

/** The link is used, more than 72 hours old, or none of ours. */
export type UndoEndedError = Error & {
  __typename?: 'UndoEndedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type UndoPaymentInput = {
  paymentId: Scalars['ID']['input'];
};

export type UndoPaymentResult = AccountFrozenError | NotFoundError | NotUndoableError | RoleNotAllowedError | UndoPaymentSuccess;

/** The money is on its way back, or about to be: `refund.state` says which. */
export type UndoPaymentSuccess = {
  __typename?: 'UndoPaymentSuccess';
  payment: Payment;
  refund: Refund;
};

export type UnlockSignInInput = {
  /** In whatever case. */
  username: Scalars['String']['input'];
};

export type UnlockSignInResult = NotFoundError | UnlockSignInSuccess;

export type UnlockSignInSuccess = {
  __typename?: 'UnlockSignInSuccess';
  /** As its owner writes it. */
  username: Scalars['String']['output'];
};

/** The meter of a service with an allowance, and where it will be at the end of the cycle if it goes on like this. */
export type UsageForecast = {
  __typename?: 'UsageForecast';
  allowanceBytes: Scalars['ByteCount']['output'];
  /** When the newest record counted had come in. NULL: none had. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  projectedBytes: Scalars['ByteCount']['output'];
  subscriptionId: Scalars['ID']['output'];
  /** So far in this cycle, down and up. */
  usedBytes: Scalars['ByteCount']['output'];
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

export type VerifyPasskeyInput = {
  /** As in `PasskeyAnswerInput`. */
  answerJson: Scalars['String']['input'];
  challengeId: Scalars['ID']['input'];
  /** This browser is not asked for the second factor for thirty days. Has no effect on a shared computer. */
  rememberDevice?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VerifyPasskeyResult = PasskeyRefusedError | SignInSuccess;

export type VerifyRecoveryCodeInput = {
  /** As it is printed, or without the dash, in either case. */
  code: Scalars['String']['input'];
};

export type VerifyRecoveryCodeResult = InvalidCodeError | SignInLockedError | VerifyRecoveryCodeSuccess;

export type VerifyRecoveryCodeSuccess = {
  __typename?: 'VerifyRecoveryCodeSuccess';
  assurance: SessionAssurance;
  /** As in `SignInSuccess`. */
  deviceToken?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  /** How many can still be used. */
  recoveryCodesLeft: Scalars['Int']['output'];
  sessionToken: Scalars['String']['output'];
};

export type VerifySignInCodeInput = {
  /** Eight digits; blanks between them do no harm. */
  code: Scalars['String']['input'];
};

export type VerifySignInCodeResult = InvalidCodeError | SignInLockedError | SignInSuccess;

export type VerifyTotpInput = {
  /** Six digits, spaces allowed. */
  code: Scalars['String']['input'];
  /** This browser is not asked for the second factor for thirty days. Has no effect on a shared computer. */
  rememberDevice?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** The browsers that are recognised, last used first; at most 100. */
  devices: Array<Device>;
  /** What to call them: the given name of the holder of an account they own, else their username. */
  givenName: Scalars['String']['output'];
  /** True when sign-in asks for a code from an authenticator app. */
  hasTotp: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Oldest first. */
  passkeys: Array<Passkey>;
  /** How many recovery codes can still be used. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** What can be shown beside the password. Empty: sign-in asks for the password alone. */
  secondFactors: Array<SecondFactor>;
  /** What happened to this sign-in, newest first. */
  securityEvents: SecurityEventConnection;
  /** Where this sign-in is signed in now, newest first; at most 100. */
  sessions: Array<SignedInSession>;
  /**
   * While `assurance` is `PASSWORD`: where a code was sent that `verifySignInCode` takes, as `d••••@example.com`. NULL: none
   * was; one of `secondFactors` is owed.
   */
  signInCodeSentTo?: Maybe<Scalars['String']['output']>;
  username: Scalars['String']['output'];
};


/** The person signed in. */
export type ViewerAccountArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The person signed in. */
export type ViewerSecurityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type WeakPasswordError = Error & {
  __typename?: 'WeakPasswordError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type WithdrawDisputeInput = {
  disputeId: Scalars['ID']['input'];
};

export type WithdrawDisputeResult = DisputeClosedError | NotFoundError | RoleNotAllowedError | WithdrawDisputeSuccess;

export type WithdrawDisputeSuccess = {
  __typename?: 'WithdrawDisputeSuccess';
  dispute: Dispute;
};

/** The password typed is not the one of this sign-in. */
export type WrongPasswordError = Error & {
  __typename?: 'WrongPasswordError';
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
  AcceptInvitationResult:
    | ( AcceptInvitationSuccess & { __typename: 'AcceptInvitationSuccess' } )
    | ( AlreadyMemberError & { __typename: 'AlreadyMemberError' } )
    | ( InvalidLinkError & { __typename: 'InvalidLinkError' } )
  ;
  AddPaymentMethodResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<AddPaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: _RefType['PaymentMethod'] } & { __typename: 'AddPaymentMethodSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PaymentMethodRefusedError & { __typename: 'PaymentMethodRefusedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  AnswerDisputeResult:
    | ( Omit<AnswerDisputeSuccess, 'dispute'> & { dispute: _RefType['Dispute'] } & { __typename: 'AnswerDisputeSuccess' } )
    | ( Omit<DisputeClosedError, 'dispute'> & { dispute: _RefType['Dispute'] } & { __typename: 'DisputeClosedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ArrangementPreviewResult:
    | ( ArrangementNotPossibleError & { __typename: 'ArrangementNotPossibleError' } )
    | ( ArrangementPreviewModel & { __typename: 'ArrangementPreview' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  CancelPlannedPaymentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<CancelPlannedPaymentSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'CancelPlannedPaymentSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PlannedPaymentClosedError & { __typename: 'PlannedPaymentClosedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  CancelProductOrderResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<CancelProductOrderSuccess, 'order'> & { order: _RefType['ProductOrder'] } & { __typename: 'CancelProductOrderSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OrderClosedError & { __typename: 'OrderClosedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ChangeDueDayResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<ChangeDueDaySuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'ChangeDueDaySuccess' } )
    | ( DueDayChangedRecentlyError & { __typename: 'DueDayChangedRecentlyError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ChangeMemberRoleResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<ChangeMemberRoleSuccess, 'member'> & { member: _RefType['HouseholdMember'] } & { __typename: 'ChangeMemberRoleSuccess' } )
    | ( LastOwnerError & { __typename: 'LastOwnerError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ChangePasswordResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( ChangePasswordSuccess & { __typename: 'ChangePasswordSuccess' } )
    | ( ChangedElsewhereError & { __typename: 'ChangedElsewhereError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
    | ( WeakPasswordError & { __typename: 'WeakPasswordError' } )
    | ( WrongPasswordError & { __typename: 'WrongPasswordError' } )
  ;
  ChangeUsernameResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( ChangeUsernameSuccess & { __typename: 'ChangeUsernameSuccess' } )
    | ( ChangedElsewhereError & { __typename: 'ChangedElsewhereError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
    | ( UsernameTakenError & { __typename: 'UsernameTakenError' } )
    | ( WrongPasswordError & { __typename: 'WrongPasswordError' } )
  ;
  ChooseBillDeliveryResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<ChooseBillDeliverySuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'ChooseBillDeliverySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
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
  ConfirmContactChangeResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<ConfirmContactChangeSuccess, 'contacts'> & { contacts: Array<_RefType['Contact']> } & { __typename: 'ConfirmContactChangeSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ConfirmTotpEnrolmentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'ConfirmTotpEnrolmentSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( TotpAlreadyEnrolledError & { __typename: 'TotpAlreadyEnrolledError' } )
  ;
  CreatePayLinkResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<CreatePayLinkSuccess, 'payLink'> & { payLink: _RefType['PayLink'] } & { __typename: 'CreatePayLinkSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( TooManyPayLinksError & { __typename: 'TooManyPayLinksError' } )
  ;
  DisputeChargeResult:
    | ( Omit<AlreadyDisputedError, 'dispute'> & { dispute: _RefType['Dispute'] } & { __typename: 'AlreadyDisputedError' } )
    | ( Omit<DisputeChargeSuccess, 'dispute'> & { dispute: _RefType['Dispute'] } & { __typename: 'DisputeChargeSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotDisputableError & { __typename: 'NotDisputableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  FinishPasskeyEnrolmentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( ChangedElsewhereError & { __typename: 'ChangedElsewhereError' } )
    | ( Omit<FinishPasskeyEnrolmentSuccess, 'passkey'> & { passkey: _RefType['Passkey'] } & { __typename: 'FinishPasskeyEnrolmentSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( PasskeyRefusedError & { __typename: 'PasskeyRefusedError' } )
  ;
  ForgetDeviceResult:
    | ( Omit<ForgetDeviceSuccess, 'devices'> & { devices: Array<_RefType['Device']> } & { __typename: 'ForgetDeviceSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  GrantCreditResult:
    | ( Omit<GrantCreditSuccess, 'credit'> & { credit: _RefType['Credit'] } & { __typename: 'GrantCreditSuccess' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  IngestUsageResult:
    | ( IngestUsageSuccess & { __typename: 'IngestUsageSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  InviteMemberResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<InviteMemberSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'InviteMemberSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( TooManyInvitationsError & { __typename: 'TooManyInvitationsError' } )
  ;
  LiftFreezeResult:
    | ( Omit<LiftFreezeSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'LiftFreezeSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NotFrozenError & { __typename: 'NotFrozenError' } )
  ;
  MakeArrangementResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( ArrangementNotPossibleError & { __typename: 'ArrangementNotPossibleError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<MakeArrangementSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'MakeArrangementSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  MakeContactPrimaryResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( Omit<MakeContactPrimarySuccess, 'contacts'> & { contacts: Array<_RefType['Contact']> } & { __typename: 'MakeContactPrimarySuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  MakePaymentMethodDefaultResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<MakePaymentMethodDefaultSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'MakePaymentMethodDefaultSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
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
    | ( Omit<PaymentActionRequiredError, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentActionRequiredError' } )
    | ( Omit<PaymentDeclinedError, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentDeclinedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  PayByLinkResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NothingToPayError & { __typename: 'NothingToPayError' } )
    | ( PayByLinkActionRequiredError & { __typename: 'PayByLinkActionRequiredError' } )
    | ( PayByLinkDeclinedError & { __typename: 'PayByLinkDeclinedError' } )
    | ( Omit<PayByLinkSuccess, 'receipt'> & { receipt: _RefType['PayLinkReceipt'] } & { __typename: 'PayByLinkSuccess' } )
    | ( PayLinkUnavailableError & { __typename: 'PayLinkUnavailableError' } )
    | ( PaymentMethodRefusedError & { __typename: 'PaymentMethodRefusedError' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  PostOneTimeChargeResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PostOneTimeChargeSuccess, 'charge'> & { charge: _RefType['OneTimeCharge'] } & { __typename: 'PostOneTimeChargeSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ProveRecoveryResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( RecoveryProved & { __typename: 'RecoveryProved' } )
    | ( SignInUnlocked & { __typename: 'SignInUnlocked' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  RefundPaymentResult:
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NotRefundableError & { __typename: 'NotRefundableError' } )
    | ( Omit<RefundPaymentSuccess, 'payment' | 'refund'> & { payment: _RefType['Payment'], refund: _RefType['Refund'] } & { __typename: 'RefundPaymentSuccess' } )
  ;
  RegisterByInvitationResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidLinkError & { __typename: 'InvalidLinkError' } )
    | ( RegisterByInvitationSuccess & { __typename: 'RegisterByInvitationSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
    | ( UsernameTakenError & { __typename: 'UsernameTakenError' } )
    | ( WeakPasswordError & { __typename: 'WeakPasswordError' } )
  ;
  RemoveContactResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( LastContactError & { __typename: 'LastContactError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RemoveContactSuccess, 'contacts'> & { contacts: Array<_RefType['Contact']> } & { __typename: 'RemoveContactSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RemoveMemberResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( LastOwnerError & { __typename: 'LastOwnerError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RemoveMemberSuccess, 'member'> & { member: _RefType['HouseholdMember'] } & { __typename: 'RemoveMemberSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RemovePasskeyResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RemovePasskeySuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'RemovePasskeySuccess' } )
  ;
  RemovePaymentMethodResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PaymentMethodInUseError & { __typename: 'PaymentMethodInUseError' } )
    | ( Omit<RemovePaymentMethodSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'RemovePaymentMethodSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RenamePasskeyResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RenamePasskeySuccess, 'passkey'> & { passkey: _RefType['Passkey'] } & { __typename: 'RenamePasskeySuccess' } )
  ;
  RenamePaymentMethodResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RenamePaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: _RefType['PaymentMethod'] } & { __typename: 'RenamePaymentMethodSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RenewRecoveryCodesResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NoSecondFactorError & { __typename: 'NoSecondFactorError' } )
    | ( RenewRecoveryCodesSuccess & { __typename: 'RenewRecoveryCodesSuccess' } )
  ;
  ReplyToTicketResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ReplyToTicketSuccess, 'ticket'> & { ticket: _RefType['Ticket'] } & { __typename: 'ReplyToTicketSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( TicketClosedError & { __typename: 'TicketClosedError' } )
  ;
  ReportCompromiseResult: ( ReportCompromiseSuccess & { __typename: 'ReportCompromiseSuccess' } );
  ReportMissedAppointmentResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ReportMissedAppointmentSuccess & { __typename: 'ReportMissedAppointmentSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  ReportServiceProblemResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ReportServiceProblemSuccessModel & { __typename: 'ReportServiceProblemSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RestorePlannedPaymentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NothingToPayError & { __typename: 'NothingToPayError' } )
    | ( PlannedPaymentClosedError & { __typename: 'PlannedPaymentClosedError' } )
    | ( Omit<RestorePlannedPaymentSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'RestorePlannedPaymentSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RevokeInvitationResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RevokeInvitationSuccess, 'invitations'> & { invitations: Array<_RefType['Invitation']> } & { __typename: 'RevokeInvitationSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RevokeOtherSessionsResult: ( RevokeOtherSessionsSuccess & { __typename: 'RevokeOtherSessionsSuccess' } );
  RevokePayLinkResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RevokePayLinkSuccess, 'payLink'> & { payLink: _RefType['PayLink'] } & { __typename: 'RevokePayLinkSuccess' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
  ;
  RevokeSessionResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RevokeSessionSuccess, 'sessions'> & { sessions: Array<_RefType['SignedInSession']> } & { __typename: 'RevokeSessionSuccess' } )
  ;
  SayNotMeResult:
    | ( InvalidLinkError & { __typename: 'InvalidLinkError' } )
    | ( SayNotMeSuccess & { __typename: 'SayNotMeSuccess' } )
  ;
  SchedulePaymentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NothingToPayError & { __typename: 'NothingToPayError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( Omit<SchedulePaymentSuccess, 'account' | 'plannedPayment'> & { account: _RefType['Account'], plannedPayment: _RefType['PlannedPayment'] } & { __typename: 'SchedulePaymentSuccess' } )
  ;
  SetAutopayResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( Omit<SetAutopaySuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'SetAutopaySuccess' } )
  ;
  SignInResult:
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( SignInRefusedError & { __typename: 'SignInRefusedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  SignInWithPasskeyResult:
    | ( PasskeyRefusedError & { __typename: 'PasskeyRefusedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  StartContactChangeResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( StartContactChangeSuccess & { __typename: 'StartContactChangeSuccess' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
  StartPasskeyEnrolmentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( PasskeyRefusedError & { __typename: 'PasskeyRefusedError' } )
    | ( StartPasskeyEnrolmentSuccess & { __typename: 'StartPasskeyEnrolmentSuccess' } )
  ;
  StartPasskeyUseResult:
    | ( PasskeyUse & { __typename: 'PasskeyUse' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  StartPayLinkSetupResult:
    | ( PayLinkUnavailableError & { __typename: 'PayLinkUnavailableError' } )
    | ( PaymentMethodRefusedError & { __typename: 'PaymentMethodRefusedError' } )
    | ( StartPayLinkSetupSuccess & { __typename: 'StartPayLinkSetupSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  StartPaymentMethodSetupResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PaymentMethodRefusedError & { __typename: 'PaymentMethodRefusedError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( StartPaymentMethodSetupSuccess & { __typename: 'StartPaymentMethodSetupSuccess' } )
  ;
  StartRecoveryResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( StartRecoverySuccess & { __typename: 'StartRecoverySuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  StartRegistrationResult:
    | ( AccountNotMatchedError & { __typename: 'AccountNotMatchedError' } )
    | ( AlreadyRegisteredError & { __typename: 'AlreadyRegisteredError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( StartRegistrationSuccess & { __typename: 'StartRegistrationSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
  StartTotpEnrolmentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( StartTotpEnrolmentSuccess & { __typename: 'StartTotpEnrolmentSuccess' } )
    | ( TotpAlreadyEnrolledError & { __typename: 'TotpAlreadyEnrolledError' } )
  ;
  StepUpResult:
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( StepUpRefusedError & { __typename: 'StepUpRefusedError' } )
    | ( StepUpSuccess & { __typename: 'StepUpSuccess' } )
    | ( TooBusyError & { __typename: 'TooBusyError' } )
  ;
  TurnOffAutopayResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( Omit<TurnOffAutopaySuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'TurnOffAutopaySuccess' } )
  ;
  TurnOffTotpResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NoSecondFactorError & { __typename: 'NoSecondFactorError' } )
    | ( Omit<TurnOffTotpSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'TurnOffTotpSuccess' } )
  ;
  UndoArrangementResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( ArrangementNotPossibleError & { __typename: 'ArrangementNotPossibleError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( Omit<UndoArrangementSuccess, 'account'> & { account: _RefType['Account'] } & { __typename: 'UndoArrangementSuccess' } )
  ;
  UndoContactChangeResult:
    | ( UndoContactChangeSuccess & { __typename: 'UndoContactChangeSuccess' } )
    | ( UndoEndedError & { __typename: 'UndoEndedError' } )
  ;
  UndoPaymentResult:
    | ( AccountFrozenError & { __typename: 'AccountFrozenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NotUndoableError & { __typename: 'NotUndoableError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( Omit<UndoPaymentSuccess, 'payment' | 'refund'> & { payment: _RefType['Payment'], refund: _RefType['Refund'] } & { __typename: 'UndoPaymentSuccess' } )
  ;
  UnlockSignInResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( UnlockSignInSuccess & { __typename: 'UnlockSignInSuccess' } )
  ;
  VerifyPasskeyResult:
    | ( PasskeyRefusedError & { __typename: 'PasskeyRefusedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
  ;
  VerifyRecoveryCodeResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( VerifyRecoveryCodeSuccess & { __typename: 'VerifyRecoveryCodeSuccess' } )
  ;
  VerifySignInCodeResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
  ;
  VerifyTotpResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( SignInLockedError & { __typename: 'SignInLockedError' } )
    | ( SignInSuccess & { __typename: 'SignInSuccess' } )
  ;
  WithdrawDisputeResult:
    | ( Omit<DisputeClosedError, 'dispute'> & { dispute: _RefType['Dispute'] } & { __typename: 'DisputeClosedError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RoleNotAllowedError & { __typename: 'RoleNotAllowedError' } )
    | ( Omit<WithdrawDisputeSuccess, 'dispute'> & { dispute: _RefType['Dispute'] } & { __typename: 'WithdrawDisputeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( AccountFrozenError )
    | ( AccountNotMatchedError )
    | ( Omit<AlreadyDisputedError, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( AlreadyMemberError )
    | ( AlreadyRegisteredError )
    | ( ArrangementNotPossibleError )
    | ( ChangedElsewhereError )
    | ( Omit<DisputeClosedError, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DueDayChangedRecentlyError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidCodeError )
    | ( InvalidInputError )
    | ( InvalidLinkError )
    | ( LastContactError )
    | ( LastOwnerError )
    | ( NoSecondFactorError )
    | ( NotDisputableError )
    | ( NotFoundError )
    | ( NotFrozenError )
    | ( NotRefundableError )
    | ( NotUndoableError )
    | ( NothingToPayError )
    | ( OfferNotAvailableError )
    | ( OrderClosedError )
    | ( OrderPendingError )
    | ( PasskeyRefusedError )
    | ( PayByLinkActionRequiredError )
    | ( PayByLinkDeclinedError )
    | ( PayLinkUnavailableError )
    | ( Omit<PaymentActionRequiredError, 'payment'> & { payment: _RefType['Payment'] } )
    | ( Omit<PaymentDeclinedError, 'payment'> & { payment: _RefType['Payment'] } )
    | ( PaymentMethodInUseError )
    | ( PaymentMethodRefusedError )
    | ( PlannedPaymentClosedError )
    | ( Omit<PriceChangedError, 'offering'> & { offering: _RefType['ProductOffering'] } )
    | ( RecoveryEndedError )
    | ( RoleNotAllowedError )
    | ( SignInLockedError )
    | ( SignInRefusedError )
    | ( StepUpRefusedError )
    | ( TicketClosedError )
    | ( TooBusyError )
    | ( TooManyAttemptsError )
    | ( TooManyInvitationsError )
    | ( TooManyPayLinksError )
    | ( TotpAlreadyEnrolledError )
    | ( UndoEndedError )
    | ( UsernameTakenError )
    | ( WeakPasswordError )
    | ( WrongPasswordError )
  ;
  Node:
    | ( AccountModel )
    | ( DisputeModel )
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
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AcceptInvitationSuccess: ResolverTypeWrapper<AcceptInvitationSuccess>;
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
  AlreadyDisputedError: ResolverTypeWrapper<Omit<AlreadyDisputedError, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  AlreadyMemberError: ResolverTypeWrapper<AlreadyMemberError>;
  AlreadyRegisteredError: ResolverTypeWrapper<AlreadyRegisteredError>;
  AnswerDisputeInput: AnswerDisputeInput;
  AnswerDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDisputeResult']>;
  AnswerDisputeSuccess: ResolverTypeWrapper<Omit<AnswerDisputeSuccess, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  ArrangementFrequency: ArrangementFrequency;
  ArrangementInstalment: ResolverTypeWrapper<ArrangementInstalment>;
  ArrangementNotPossibleError: ResolverTypeWrapper<ArrangementNotPossibleError>;
  ArrangementPreview: ResolverTypeWrapper<ArrangementPreviewModel>;
  ArrangementPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArrangementPreviewResult']>;
  Audience: Audience;
  Autopay: ResolverTypeWrapper<AutopayModel>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillDelivery: BillDelivery;
  BillForecast: ResolverTypeWrapper<BillForecastModel>;
  BillRun: ResolverTypeWrapper<BillRunModel>;
  BillRunConnection: ResolverTypeWrapper<Omit<BillRunConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BillRunEdge']>, nodes: Array<ResolversTypes['BillRun']> }>;
  BillRunEdge: ResolverTypeWrapper<Omit<BillRunEdge, 'node'> & { node: ResolversTypes['BillRun'] }>;
  BillRunFailure: ResolverTypeWrapper<OpenFailureModel>;
  BillRunState: BillRunState;
  BillingYears: ResolverTypeWrapper<BillingYears>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ByteCount: ResolverTypeWrapper<Scalars['ByteCount']['output']>;
  CancelPlannedPaymentInput: CancelPlannedPaymentInput;
  CancelPlannedPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelPlannedPaymentResult']>;
  CancelPlannedPaymentSuccess: ResolverTypeWrapper<Omit<CancelPlannedPaymentSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  CancelProductOrderInput: CancelProductOrderInput;
  CancelProductOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelProductOrderResult']>;
  CancelProductOrderSuccess: ResolverTypeWrapper<Omit<CancelProductOrderSuccess, 'order'> & { order: ResolversTypes['ProductOrder'] }>;
  ChangeDueDayInput: ChangeDueDayInput;
  ChangeDueDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDueDayResult']>;
  ChangeDueDaySuccess: ResolverTypeWrapper<Omit<ChangeDueDaySuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangeMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeMemberRoleSuccess, 'member'> & { member: ResolversTypes['HouseholdMember'] }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePasswordSuccess: ResolverTypeWrapper<ChangePasswordSuccess>;
  ChangeUsernameInput: ChangeUsernameInput;
  ChangeUsernameResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeUsernameResult']>;
  ChangeUsernameSuccess: ResolverTypeWrapper<ChangeUsernameSuccess>;
  ChangedElsewhereError: ResolverTypeWrapper<ChangedElsewhereError>;
  Chargeback: ResolverTypeWrapper<ChargebackModel>;
  ChargebackState: ChargebackState;
  ChooseBillDeliveryInput: ChooseBillDeliveryInput;
  ChooseBillDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseBillDeliveryResult']>;
  ChooseBillDeliverySuccess: ResolverTypeWrapper<Omit<ChooseBillDeliverySuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  CompletePasswordResetInput: CompletePasswordResetInput;
  CompletePasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompletePasswordResetResult']>;
  CompletePasswordResetSuccess: ResolverTypeWrapper<CompletePasswordResetSuccess>;
  CompleteRegistrationInput: CompleteRegistrationInput;
  CompleteRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteRegistrationResult']>;
  CompleteRegistrationSuccess: ResolverTypeWrapper<CompleteRegistrationSuccess>;
  ConfirmContactChangeInput: ConfirmContactChangeInput;
  ConfirmContactChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmContactChangeResult']>;
  ConfirmContactChangeSuccess: ResolverTypeWrapper<Omit<ConfirmContactChangeSuccess, 'contacts'> & { contacts: Array<ResolversTypes['Contact']> }>;
  ConfirmTotpEnrolmentInput: ConfirmTotpEnrolmentInput;
  ConfirmTotpEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmTotpEnrolmentResult']>;
  ConfirmTotpEnrolmentSuccess: ResolverTypeWrapper<Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Contact: ResolverTypeWrapper<ContactModel>;
  ContactChannel: ContactChannel;
  CreatePayLinkInput: CreatePayLinkInput;
  CreatePayLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePayLinkResult']>;
  CreatePayLinkSuccess: ResolverTypeWrapper<Omit<CreatePayLinkSuccess, 'payLink'> & { payLink: ResolversTypes['PayLink'] }>;
  Credit: ResolverTypeWrapper<CreditModel>;
  CreditCause: CreditCause;
  CreditConnection: ResolverTypeWrapper<Omit<CreditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CreditEdge']>, nodes: Array<ResolversTypes['Credit']> }>;
  CreditEdge: ResolverTypeWrapper<Omit<CreditEdge, 'node'> & { node: ResolversTypes['Credit'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CycleUsage: ResolverTypeWrapper<CycleUsageModel>;
  DailyUsage: ResolverTypeWrapper<DailyUsage>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Device: ResolverTypeWrapper<DeviceModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  DisputeChargeInput: DisputeChargeInput;
  DisputeChargeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeChargeResult']>;
  DisputeChargeSuccess: ResolverTypeWrapper<Omit<DisputeChargeSuccess, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  DisputeClosedError: ResolverTypeWrapper<Omit<DisputeClosedError, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  DisputeConnection: ResolverTypeWrapper<Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisputeEdge']>, nodes: Array<ResolversTypes['Dispute']> }>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeOutcome: DisputeOutcome;
  DisputeReason: DisputeReason;
  DisputeState: DisputeState;
  DueDayChangedRecentlyError: ResolverTypeWrapper<DueDayChangedRecentlyError>;
  DueDayPreview: ResolverTypeWrapper<DueDayPreview>;
  EmailLookupInput: EmailLookupInput;
  Equipment: ResolverTypeWrapper<EquipmentModel>;
  EquipmentKind: EquipmentKind;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  FinishPasskeyEnrolmentInput: FinishPasskeyEnrolmentInput;
  FinishPasskeyEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishPasskeyEnrolmentResult']>;
  FinishPasskeyEnrolmentSuccess: ResolverTypeWrapper<Omit<FinishPasskeyEnrolmentSuccess, 'passkey'> & { passkey: ResolversTypes['Passkey'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForecastLine: ResolverTypeWrapper<ForecastLineModel>;
  ForgetDeviceInput: ForgetDeviceInput;
  ForgetDeviceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForgetDeviceResult']>;
  ForgetDeviceSuccess: ResolverTypeWrapper<Omit<ForgetDeviceSuccess, 'devices'> & { devices: Array<ResolversTypes['Device']> }>;
  GrantCreditInput: GrantCreditInput;
  GrantCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantCreditResult']>;
  GrantCreditSuccess: ResolverTypeWrapper<Omit<GrantCreditSuccess, 'credit'> & { credit: ResolversTypes['Credit'] }>;
  GrantedCreditCause: GrantedCreditCause;
  HouseholdMember: ResolverTypeWrapper<HouseholdMemberModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  IngestUsageInput: IngestUsageInput;
  IngestUsageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestUsageResult']>;
  IngestUsageSuccess: ResolverTypeWrapper<IngestUsageSuccess>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidCodeError: ResolverTypeWrapper<InvalidCodeError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidLinkError: ResolverTypeWrapper<InvalidLinkError>;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  InvitationNotice: ResolverTypeWrapper<InvitationNotice>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  InviteMemberSuccess: ResolverTypeWrapper<Omit<InviteMemberSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  LastContactError: ResolverTypeWrapper<LastContactError>;
  LastOwnerError: ResolverTypeWrapper<LastOwnerError>;
  LateFeeTerms: ResolverTypeWrapper<LateFeeTermsModel>;
  LiftFreezeInput: LiftFreezeInput;
  LiftFreezeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftFreezeResult']>;
  LiftFreezeSuccess: ResolverTypeWrapper<Omit<LiftFreezeSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  MakeArrangementInput: MakeArrangementInput;
  MakeArrangementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeArrangementResult']>;
  MakeArrangementSuccess: ResolverTypeWrapper<Omit<MakeArrangementSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  MakeContactPrimaryInput: MakeContactPrimaryInput;
  MakeContactPrimaryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeContactPrimaryResult']>;
  MakeContactPrimarySuccess: ResolverTypeWrapper<Omit<MakeContactPrimarySuccess, 'contacts'> & { contacts: Array<ResolversTypes['Contact']> }>;
  MakePaymentMethodDefaultInput: MakePaymentMethodDefaultInput;
  MakePaymentMethodDefaultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakePaymentMethodDefaultResult']>;
  MakePaymentMethodDefaultSuccess: ResolverTypeWrapper<Omit<MakePaymentMethodDefaultSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  MemberRole: MemberRole;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEdge']>, nodes: Array<ResolversTypes['Message']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageState: MessageState;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoSecondFactorError: ResolverTypeWrapper<NoSecondFactorError>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotDisputableError: ResolverTypeWrapper<NotDisputableError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotFrozenError: ResolverTypeWrapper<NotFrozenError>;
  NotMeNotice: ResolverTypeWrapper<NotMeNotice>;
  NotRefundableError: ResolverTypeWrapper<NotRefundableError>;
  NotUndoableError: ResolverTypeWrapper<NotUndoableError>;
  NothingToPayError: ResolverTypeWrapper<NothingToPayError>;
  OfferNotAvailableError: ResolverTypeWrapper<OfferNotAvailableError>;
  OfferingKind: OfferingKind;
  OneTimeCharge: ResolverTypeWrapper<OneTimeChargeModel>;
  OneTimeChargeKind: OneTimeChargeKind;
  OpenTicketInput: OpenTicketInput;
  OpenTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenTicketResult']>;
  OpenTicketSuccess: ResolverTypeWrapper<Omit<OpenTicketSuccess, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  OrderClosedError: ResolverTypeWrapper<OrderClosedError>;
  OrderPendingError: ResolverTypeWrapper<OrderPendingError>;
  OrderPlanChangeInput: OrderPlanChangeInput;
  OrderPlanChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderPlanChangeResult']>;
  OrderPlanChangeSuccess: ResolverTypeWrapper<Omit<OrderPlanChangeSuccess, 'order' | 'subscription'> & { order: ResolversTypes['ProductOrder'], subscription: ResolversTypes['ServiceSubscription'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<PasskeyModel>;
  PasskeyAnswerInput: PasskeyAnswerInput;
  PasskeyRefusedError: ResolverTypeWrapper<PasskeyRefusedError>;
  PasskeyUse: ResolverTypeWrapper<PasskeyUse>;
  PayBillInput: PayBillInput;
  PayBillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayBillResult']>;
  PayBillSuccess: ResolverTypeWrapper<Omit<PayBillSuccess, 'account' | 'payment'> & { account: ResolversTypes['Account'], payment: ResolversTypes['Payment'] }>;
  PayByLinkActionRequiredError: ResolverTypeWrapper<PayByLinkActionRequiredError>;
  PayByLinkDeclinedError: ResolverTypeWrapper<PayByLinkDeclinedError>;
  PayByLinkInput: PayByLinkInput;
  PayByLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayByLinkResult']>;
  PayByLinkSuccess: ResolverTypeWrapper<Omit<PayByLinkSuccess, 'receipt'> & { receipt: ResolversTypes['PayLinkReceipt'] }>;
  PayLink: ResolverTypeWrapper<PayLinkModel>;
  PayLinkCause: PayLinkCause;
  PayLinkNotice: ResolverTypeWrapper<PayLinkNoticeModel>;
  PayLinkReceipt: ResolverTypeWrapper<PaymentModel>;
  PayLinkUnavailableError: ResolverTypeWrapper<PayLinkUnavailableError>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentActionRequiredError: ResolverTypeWrapper<Omit<PaymentActionRequiredError, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentArrangement: ResolverTypeWrapper<PaymentArrangementModel>;
  PaymentArrangementState: PaymentArrangementState;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PaymentEdge']>, nodes: Array<ResolversTypes['Payment']> }>;
  PaymentDeclinedError: ResolverTypeWrapper<Omit<PaymentDeclinedError, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodModel>;
  PaymentMethodExpiry: PaymentMethodExpiry;
  PaymentMethodInUseError: ResolverTypeWrapper<PaymentMethodInUseError>;
  PaymentMethodKind: PaymentMethodKind;
  PaymentMethodRefusedError: ResolverTypeWrapper<PaymentMethodRefusedError>;
  PaymentReturned: PaymentReturned;
  PaymentState: PaymentState;
  PlannedPayment: ResolverTypeWrapper<PlannedPaymentModel>;
  PlannedPaymentClosedError: ResolverTypeWrapper<PlannedPaymentClosedError>;
  PlannedPaymentKind: PlannedPaymentKind;
  PlannedPaymentState: PlannedPaymentState;
  PostOneTimeChargeInput: PostOneTimeChargeInput;
  PostOneTimeChargeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostOneTimeChargeResult']>;
  PostOneTimeChargeSuccess: ResolverTypeWrapper<Omit<PostOneTimeChargeSuccess, 'charge'> & { charge: ResolversTypes['OneTimeCharge'] }>;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'offering'> & { offering: ResolversTypes['ProductOffering'] }>;
  ProductOffering: ResolverTypeWrapper<ProductOfferingModel>;
  ProductOrder: ResolverTypeWrapper<ProductOrderModel>;
  ProductOrderState: ProductOrderState;
  Promotion: ResolverTypeWrapper<Promotion>;
  ProveRecoveryInput: ProveRecoveryInput;
  ProveRecoveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProveRecoveryResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReconciliationDifference: ResolverTypeWrapper<ReconciliationDifferenceModel>;
  ReconciliationDifferenceConnection: ResolverTypeWrapper<Omit<ReconciliationDifferenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReconciliationDifferenceEdge']>, nodes: Array<ResolversTypes['ReconciliationDifference']> }>;
  ReconciliationDifferenceEdge: ResolverTypeWrapper<Omit<ReconciliationDifferenceEdge, 'node'> & { node: ResolversTypes['ReconciliationDifference'] }>;
  ReconciliationDifferenceKind: ReconciliationDifferenceKind;
  ReconciliationReport: ResolverTypeWrapper<ReconciliationReportModel>;
  ReconciliationReportConnection: ResolverTypeWrapper<Omit<ReconciliationReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReconciliationReportEdge']>, nodes: Array<ResolversTypes['ReconciliationReport']> }>;
  ReconciliationReportEdge: ResolverTypeWrapper<Omit<ReconciliationReportEdge, 'node'> & { node: ResolversTypes['ReconciliationReport'] }>;
  RecoveryEndedError: ResolverTypeWrapper<RecoveryEndedError>;
  RecoveryLookupInput: RecoveryLookupInput;
  RecoveryProved: ResolverTypeWrapper<RecoveryProved>;
  RecoveryPurpose: RecoveryPurpose;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundPaymentResult']>;
  RefundPaymentSuccess: ResolverTypeWrapper<Omit<RefundPaymentSuccess, 'payment' | 'refund'> & { payment: ResolversTypes['Payment'], refund: ResolversTypes['Refund'] }>;
  RefundState: RefundState;
  RegisterByInvitationInput: RegisterByInvitationInput;
  RegisterByInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterByInvitationResult']>;
  RegisterByInvitationSuccess: ResolverTypeWrapper<RegisterByInvitationSuccess>;
  RemoveContactInput: RemoveContactInput;
  RemoveContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveContactResult']>;
  RemoveContactSuccess: ResolverTypeWrapper<Omit<RemoveContactSuccess, 'contacts'> & { contacts: Array<ResolversTypes['Contact']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<Omit<RemoveMemberSuccess, 'member'> & { member: ResolversTypes['HouseholdMember'] }>;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePasskeyResult']>;
  RemovePasskeySuccess: ResolverTypeWrapper<Omit<RemovePasskeySuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  RemovePaymentMethodInput: RemovePaymentMethodInput;
  RemovePaymentMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePaymentMethodResult']>;
  RemovePaymentMethodSuccess: ResolverTypeWrapper<Omit<RemovePaymentMethodSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenamePasskeyResult']>;
  RenamePasskeySuccess: ResolverTypeWrapper<Omit<RenamePasskeySuccess, 'passkey'> & { passkey: ResolversTypes['Passkey'] }>;
  RenamePaymentMethodInput: RenamePaymentMethodInput;
  RenamePaymentMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenamePaymentMethodResult']>;
  RenamePaymentMethodSuccess: ResolverTypeWrapper<Omit<RenamePaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: ResolversTypes['PaymentMethod'] }>;
  RenewRecoveryCodesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewRecoveryCodesResult']>;
  RenewRecoveryCodesSuccess: ResolverTypeWrapper<RenewRecoveryCodesSuccess>;
  ReplyToTicketInput: ReplyToTicketInput;
  ReplyToTicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplyToTicketResult']>;
  ReplyToTicketSuccess: ResolverTypeWrapper<Omit<ReplyToTicketSuccess, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  ReportCompromiseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportCompromiseResult']>;
  ReportCompromiseSuccess: ResolverTypeWrapper<ReportCompromiseSuccess>;
  ReportMissedAppointmentInput: ReportMissedAppointmentInput;
  ReportMissedAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportMissedAppointmentResult']>;
  ReportMissedAppointmentSuccess: ResolverTypeWrapper<ReportMissedAppointmentSuccess>;
  ReportServiceProblemInput: ReportServiceProblemInput;
  ReportServiceProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportServiceProblemResult']>;
  ReportServiceProblemSuccess: ResolverTypeWrapper<ReportServiceProblemSuccessModel>;
  RestorePlannedPaymentInput: RestorePlannedPaymentInput;
  RestorePlannedPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestorePlannedPaymentResult']>;
  RestorePlannedPaymentSuccess: ResolverTypeWrapper<Omit<RestorePlannedPaymentSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  RevokeInvitationSuccess: ResolverTypeWrapper<Omit<RevokeInvitationSuccess, 'invitations'> & { invitations: Array<ResolversTypes['Invitation']> }>;
  RevokeOtherSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeOtherSessionsResult']>;
  RevokeOtherSessionsSuccess: ResolverTypeWrapper<RevokeOtherSessionsSuccess>;
  RevokePayLinkInput: RevokePayLinkInput;
  RevokePayLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokePayLinkResult']>;
  RevokePayLinkSuccess: ResolverTypeWrapper<Omit<RevokePayLinkSuccess, 'payLink'> & { payLink: ResolversTypes['PayLink'] }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSessionResult']>;
  RevokeSessionSuccess: ResolverTypeWrapper<Omit<RevokeSessionSuccess, 'sessions'> & { sessions: Array<ResolversTypes['SignedInSession']> }>;
  RoleNotAllowedError: ResolverTypeWrapper<RoleNotAllowedError>;
  SayNotMeInput: SayNotMeInput;
  SayNotMeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SayNotMeResult']>;
  SayNotMeSuccess: ResolverTypeWrapper<SayNotMeSuccess>;
  SchedulePaymentInput: SchedulePaymentInput;
  SchedulePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchedulePaymentResult']>;
  SchedulePaymentSuccess: ResolverTypeWrapper<Omit<SchedulePaymentSuccess, 'account' | 'plannedPayment'> & { account: ResolversTypes['Account'], plannedPayment: ResolversTypes['PlannedPayment'] }>;
  SecondFactor: SecondFactor;
  SecurityEvent: ResolverTypeWrapper<SecurityEventModel>;
  SecurityEventConnection: ResolverTypeWrapper<Omit<SecurityEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SecurityEventEdge']>, nodes: Array<ResolversTypes['SecurityEvent']> }>;
  SecurityEventEdge: ResolverTypeWrapper<Omit<SecurityEventEdge, 'node'> & { node: ResolversTypes['SecurityEvent'] }>;
  ServiceAddress: ResolverTypeWrapper<ServiceAddressModel>;
  ServiceAddressLookupInput: ServiceAddressLookupInput;
  ServiceSubscription: ResolverTypeWrapper<SubscriptionModel>;
  SessionAssurance: SessionAssurance;
  SetAutopayInput: SetAutopayInput;
  SetAutopayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAutopayResult']>;
  SetAutopaySuccess: ResolverTypeWrapper<Omit<SetAutopaySuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  SignInInput: SignInInput;
  SignInLockedError: ResolverTypeWrapper<SignInLockedError>;
  SignInRefusedError: ResolverTypeWrapper<SignInRefusedError>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<SignInSuccess>;
  SignInUnlocked: ResolverTypeWrapper<SignInUnlocked>;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  SignInWithPasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInWithPasskeyResult']>;
  SignOutResult: ResolverTypeWrapper<SignOutResult>;
  SignedInSession: ResolverTypeWrapper<SessionModel>;
  StaffAction: ResolverTypeWrapper<StaffAction>;
  StartContactChangeInput: StartContactChangeInput;
  StartContactChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartContactChangeResult']>;
  StartContactChangeSuccess: ResolverTypeWrapper<StartContactChangeSuccess>;
  StartPasskeyEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPasskeyEnrolmentResult']>;
  StartPasskeyEnrolmentSuccess: ResolverTypeWrapper<StartPasskeyEnrolmentSuccess>;
  StartPasskeyUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPasskeyUseResult']>;
  StartPayLinkSetupInput: StartPayLinkSetupInput;
  StartPayLinkSetupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPayLinkSetupResult']>;
  StartPayLinkSetupSuccess: ResolverTypeWrapper<StartPayLinkSetupSuccess>;
  StartPaymentMethodSetupInput: StartPaymentMethodSetupInput;
  StartPaymentMethodSetupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPaymentMethodSetupResult']>;
  StartPaymentMethodSetupSuccess: ResolverTypeWrapper<StartPaymentMethodSetupSuccess>;
  StartRecoveryInput: StartRecoveryInput;
  StartRecoveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRecoveryResult']>;
  StartRecoverySuccess: ResolverTypeWrapper<StartRecoverySuccess>;
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRegistrationResult']>;
  StartRegistrationSuccess: ResolverTypeWrapper<StartRegistrationSuccess>;
  StartTotpEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTotpEnrolmentResult']>;
  StartTotpEnrolmentSuccess: ResolverTypeWrapper<StartTotpEnrolmentSuccess>;
  Statement: ResolverTypeWrapper<StatementModel>;
  StatementActivity: ResolverTypeWrapper<StatementActivityModel>;
  StatementActivityKind: StatementActivityKind;
  StatementChange: ResolverTypeWrapper<StatementChangeModel>;
  StatementChangeCause: StatementChangeCause;
  StatementComparison: ResolverTypeWrapper<StatementComparisonModel>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  StatementLineKind: StatementLineKind;
  StatementSection: ResolverTypeWrapper<StatementSectionModel>;
  StatementSectionKind: StatementSectionKind;
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
  TooManyInvitationsError: ResolverTypeWrapper<TooManyInvitationsError>;
  TooManyPayLinksError: ResolverTypeWrapper<TooManyPayLinksError>;
  TotpAlreadyEnrolledError: ResolverTypeWrapper<TotpAlreadyEnrolledError>;
  TurnOffAutopayInput: TurnOffAutopayInput;
  TurnOffAutopayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TurnOffAutopayResult']>;
  TurnOffAutopaySuccess: ResolverTypeWrapper<Omit<TurnOffAutopaySuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  TurnOffTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TurnOffTotpResult']>;
  TurnOffTotpSuccess: ResolverTypeWrapper<Omit<TurnOffTotpSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  UndoArrangementInput: UndoArrangementInput;
  UndoArrangementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoArrangementResult']>;
  UndoArrangementSuccess: ResolverTypeWrapper<Omit<UndoArrangementSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  UndoContactChangeInput: UndoContactChangeInput;
  UndoContactChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoContactChangeResult']>;
  UndoContactChangeSuccess: ResolverTypeWrapper<UndoContactChangeSuccess>;
  UndoEndedError: ResolverTypeWrapper<UndoEndedError>;
  UndoPaymentInput: UndoPaymentInput;
  UndoPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoPaymentResult']>;
  UndoPaymentSuccess: ResolverTypeWrapper<Omit<UndoPaymentSuccess, 'payment' | 'refund'> & { payment: ResolversTypes['Payment'], refund: ResolversTypes['Refund'] }>;
  UnlockSignInInput: UnlockSignInInput;
  UnlockSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlockSignInResult']>;
  UnlockSignInSuccess: ResolverTypeWrapper<UnlockSignInSuccess>;
  UsageForecast: ResolverTypeWrapper<UsageForecastModel>;
  UsageRecordInput: UsageRecordInput;
  UsernameLookupInput: UsernameLookupInput;
  UsernameTakenError: ResolverTypeWrapper<UsernameTakenError>;
  VerifyPasskeyInput: VerifyPasskeyInput;
  VerifyPasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyPasskeyResult']>;
  VerifyRecoveryCodeInput: VerifyRecoveryCodeInput;
  VerifyRecoveryCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyRecoveryCodeResult']>;
  VerifyRecoveryCodeSuccess: ResolverTypeWrapper<VerifyRecoveryCodeSuccess>;
  VerifySignInCodeInput: VerifySignInCodeInput;
  VerifySignInCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifySignInCodeResult']>;
  VerifyTotpInput: VerifyTotpInput;
  VerifyTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyTotpResult']>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  WeakPasswordError: ResolverTypeWrapper<WeakPasswordError>;
  WithdrawDisputeInput: WithdrawDisputeInput;
  WithdrawDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDisputeResult']>;
  WithdrawDisputeSuccess: ResolverTypeWrapper<Omit<WithdrawDisputeSuccess, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  WrongPasswordError: ResolverTypeWrapper<WrongPasswordError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcceptInvitationSuccess: AcceptInvitationSuccess;
  Account: AccountModel;
  AccountBalance: AccountBalanceModel;
  AccountFrozenError: AccountFrozenError;
  AccountLookupInput: AccountLookupInput;
  AccountNotMatchedError: AccountNotMatchedError;
  AccountNumberLookupInput: AccountNumberLookupInput;
  AddPaymentMethodInput: AddPaymentMethodInput;
  AddPaymentMethodResult: ResolversUnionTypes<ResolversParentTypes>['AddPaymentMethodResult'];
  AddPaymentMethodSuccess: Omit<AddPaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: ResolversParentTypes['PaymentMethod'] };
  AlreadyDisputedError: Omit<AlreadyDisputedError, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  AlreadyMemberError: AlreadyMemberError;
  AlreadyRegisteredError: AlreadyRegisteredError;
  AnswerDisputeInput: AnswerDisputeInput;
  AnswerDisputeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerDisputeResult'];
  AnswerDisputeSuccess: Omit<AnswerDisputeSuccess, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  ArrangementInstalment: ArrangementInstalment;
  ArrangementNotPossibleError: ArrangementNotPossibleError;
  ArrangementPreview: ArrangementPreviewModel;
  ArrangementPreviewResult: ResolversUnionTypes<ResolversParentTypes>['ArrangementPreviewResult'];
  Autopay: AutopayModel;
  BigInt: Scalars['BigInt']['output'];
  BillForecast: BillForecastModel;
  BillRun: BillRunModel;
  BillRunConnection: Omit<BillRunConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BillRunEdge']>, nodes: Array<ResolversParentTypes['BillRun']> };
  BillRunEdge: Omit<BillRunEdge, 'node'> & { node: ResolversParentTypes['BillRun'] };
  BillRunFailure: OpenFailureModel;
  BillingYears: BillingYears;
  Boolean: Scalars['Boolean']['output'];
  ByteCount: Scalars['ByteCount']['output'];
  CancelPlannedPaymentInput: CancelPlannedPaymentInput;
  CancelPlannedPaymentResult: ResolversUnionTypes<ResolversParentTypes>['CancelPlannedPaymentResult'];
  CancelPlannedPaymentSuccess: Omit<CancelPlannedPaymentSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  CancelProductOrderInput: CancelProductOrderInput;
  CancelProductOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelProductOrderResult'];
  CancelProductOrderSuccess: Omit<CancelProductOrderSuccess, 'order'> & { order: ResolversParentTypes['ProductOrder'] };
  ChangeDueDayInput: ChangeDueDayInput;
  ChangeDueDayResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDueDayResult'];
  ChangeDueDaySuccess: Omit<ChangeDueDaySuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangeMemberRoleSuccess: Omit<ChangeMemberRoleSuccess, 'member'> & { member: ResolversParentTypes['HouseholdMember'] };
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePasswordSuccess: ChangePasswordSuccess;
  ChangeUsernameInput: ChangeUsernameInput;
  ChangeUsernameResult: ResolversUnionTypes<ResolversParentTypes>['ChangeUsernameResult'];
  ChangeUsernameSuccess: ChangeUsernameSuccess;
  ChangedElsewhereError: ChangedElsewhereError;
  Chargeback: ChargebackModel;
  ChooseBillDeliveryInput: ChooseBillDeliveryInput;
  ChooseBillDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ChooseBillDeliveryResult'];
  ChooseBillDeliverySuccess: Omit<ChooseBillDeliverySuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  CompletePasswordResetInput: CompletePasswordResetInput;
  CompletePasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['CompletePasswordResetResult'];
  CompletePasswordResetSuccess: CompletePasswordResetSuccess;
  CompleteRegistrationInput: CompleteRegistrationInput;
  CompleteRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['CompleteRegistrationResult'];
  CompleteRegistrationSuccess: CompleteRegistrationSuccess;
  ConfirmContactChangeInput: ConfirmContactChangeInput;
  ConfirmContactChangeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmContactChangeResult'];
  ConfirmContactChangeSuccess: Omit<ConfirmContactChangeSuccess, 'contacts'> & { contacts: Array<ResolversParentTypes['Contact']> };
  ConfirmTotpEnrolmentInput: ConfirmTotpEnrolmentInput;
  ConfirmTotpEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmTotpEnrolmentResult'];
  ConfirmTotpEnrolmentSuccess: Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Contact: ContactModel;
  CreatePayLinkInput: CreatePayLinkInput;
  CreatePayLinkResult: ResolversUnionTypes<ResolversParentTypes>['CreatePayLinkResult'];
  CreatePayLinkSuccess: Omit<CreatePayLinkSuccess, 'payLink'> & { payLink: ResolversParentTypes['PayLink'] };
  Credit: CreditModel;
  CreditConnection: Omit<CreditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CreditEdge']>, nodes: Array<ResolversParentTypes['Credit']> };
  CreditEdge: Omit<CreditEdge, 'node'> & { node: ResolversParentTypes['Credit'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CycleUsage: CycleUsageModel;
  DailyUsage: DailyUsage;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Device: DeviceModel;
  Dispute: DisputeModel;
  DisputeChargeInput: DisputeChargeInput;
  DisputeChargeResult: ResolversUnionTypes<ResolversParentTypes>['DisputeChargeResult'];
  DisputeChargeSuccess: Omit<DisputeChargeSuccess, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  DisputeClosedError: Omit<DisputeClosedError, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  DisputeConnection: Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisputeEdge']>, nodes: Array<ResolversParentTypes['Dispute']> };
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DueDayChangedRecentlyError: DueDayChangedRecentlyError;
  DueDayPreview: DueDayPreview;
  EmailLookupInput: EmailLookupInput;
  Equipment: EquipmentModel;
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  FinishPasskeyEnrolmentInput: FinishPasskeyEnrolmentInput;
  FinishPasskeyEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['FinishPasskeyEnrolmentResult'];
  FinishPasskeyEnrolmentSuccess: Omit<FinishPasskeyEnrolmentSuccess, 'passkey'> & { passkey: ResolversParentTypes['Passkey'] };
  Float: Scalars['Float']['output'];
  ForecastLine: ForecastLineModel;
  ForgetDeviceInput: ForgetDeviceInput;
  ForgetDeviceResult: ResolversUnionTypes<ResolversParentTypes>['ForgetDeviceResult'];
  ForgetDeviceSuccess: Omit<ForgetDeviceSuccess, 'devices'> & { devices: Array<ResolversParentTypes['Device']> };
  GrantCreditInput: GrantCreditInput;
  GrantCreditResult: ResolversUnionTypes<ResolversParentTypes>['GrantCreditResult'];
  GrantCreditSuccess: Omit<GrantCreditSuccess, 'credit'> & { credit: ResolversParentTypes['Credit'] };
  HouseholdMember: HouseholdMemberModel;
  ID: Scalars['ID']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  IngestUsageInput: IngestUsageInput;
  IngestUsageResult: ResolversUnionTypes<ResolversParentTypes>['IngestUsageResult'];
  IngestUsageSuccess: IngestUsageSuccess;
  Int: Scalars['Int']['output'];
  InvalidCodeError: InvalidCodeError;
  InvalidInputError: InvalidInputError;
  InvalidLinkError: InvalidLinkError;
  Invitation: InvitationModel;
  InvitationNotice: InvitationNotice;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  InviteMemberSuccess: Omit<InviteMemberSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  LastContactError: LastContactError;
  LastOwnerError: LastOwnerError;
  LateFeeTerms: LateFeeTermsModel;
  LiftFreezeInput: LiftFreezeInput;
  LiftFreezeResult: ResolversUnionTypes<ResolversParentTypes>['LiftFreezeResult'];
  LiftFreezeSuccess: Omit<LiftFreezeSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  MakeArrangementInput: MakeArrangementInput;
  MakeArrangementResult: ResolversUnionTypes<ResolversParentTypes>['MakeArrangementResult'];
  MakeArrangementSuccess: Omit<MakeArrangementSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  MakeContactPrimaryInput: MakeContactPrimaryInput;
  MakeContactPrimaryResult: ResolversUnionTypes<ResolversParentTypes>['MakeContactPrimaryResult'];
  MakeContactPrimarySuccess: Omit<MakeContactPrimarySuccess, 'contacts'> & { contacts: Array<ResolversParentTypes['Contact']> };
  MakePaymentMethodDefaultInput: MakePaymentMethodDefaultInput;
  MakePaymentMethodDefaultResult: ResolversUnionTypes<ResolversParentTypes>['MakePaymentMethodDefaultResult'];
  MakePaymentMethodDefaultSuccess: Omit<MakePaymentMethodDefaultSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  Message: MessageModel;
  MessageConnection: Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEdge']>, nodes: Array<ResolversParentTypes['Message']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NoSecondFactorError: NoSecondFactorError;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotDisputableError: NotDisputableError;
  NotFoundError: NotFoundError;
  NotFrozenError: NotFrozenError;
  NotMeNotice: NotMeNotice;
  NotRefundableError: NotRefundableError;
  NotUndoableError: NotUndoableError;
  NothingToPayError: NothingToPayError;
  OfferNotAvailableError: OfferNotAvailableError;
  OneTimeCharge: OneTimeChargeModel;
  OpenTicketInput: OpenTicketInput;
  OpenTicketResult: ResolversUnionTypes<ResolversParentTypes>['OpenTicketResult'];
  OpenTicketSuccess: Omit<OpenTicketSuccess, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  OrderClosedError: OrderClosedError;
  OrderPendingError: OrderPendingError;
  OrderPlanChangeInput: OrderPlanChangeInput;
  OrderPlanChangeResult: ResolversUnionTypes<ResolversParentTypes>['OrderPlanChangeResult'];
  OrderPlanChangeSuccess: Omit<OrderPlanChangeSuccess, 'order' | 'subscription'> & { order: ResolversParentTypes['ProductOrder'], subscription: ResolversParentTypes['ServiceSubscription'] };
  PageInfo: PageInfo;
  Passkey: PasskeyModel;
  PasskeyAnswerInput: PasskeyAnswerInput;
  PasskeyRefusedError: PasskeyRefusedError;
  PasskeyUse: PasskeyUse;
  PayBillInput: PayBillInput;
  PayBillResult: ResolversUnionTypes<ResolversParentTypes>['PayBillResult'];
  PayBillSuccess: Omit<PayBillSuccess, 'account' | 'payment'> & { account: ResolversParentTypes['Account'], payment: ResolversParentTypes['Payment'] };
  PayByLinkActionRequiredError: PayByLinkActionRequiredError;
  PayByLinkDeclinedError: PayByLinkDeclinedError;
  PayByLinkInput: PayByLinkInput;
  PayByLinkResult: ResolversUnionTypes<ResolversParentTypes>['PayByLinkResult'];
  PayByLinkSuccess: Omit<PayByLinkSuccess, 'receipt'> & { receipt: ResolversParentTypes['PayLinkReceipt'] };
  PayLink: PayLinkModel;
  PayLinkNotice: PayLinkNoticeModel;
  PayLinkReceipt: PaymentModel;
  PayLinkUnavailableError: PayLinkUnavailableError;
  Payment: PaymentModel;
  PaymentActionRequiredError: Omit<PaymentActionRequiredError, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentArrangement: PaymentArrangementModel;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PaymentEdge']>, nodes: Array<ResolversParentTypes['Payment']> };
  PaymentDeclinedError: Omit<PaymentDeclinedError, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentMethod: PaymentMethodModel;
  PaymentMethodInUseError: PaymentMethodInUseError;
  PaymentMethodRefusedError: PaymentMethodRefusedError;
  PlannedPayment: PlannedPaymentModel;
  PlannedPaymentClosedError: PlannedPaymentClosedError;
  PostOneTimeChargeInput: PostOneTimeChargeInput;
  PostOneTimeChargeResult: ResolversUnionTypes<ResolversParentTypes>['PostOneTimeChargeResult'];
  PostOneTimeChargeSuccess: Omit<PostOneTimeChargeSuccess, 'charge'> & { charge: ResolversParentTypes['OneTimeCharge'] };
  PriceChangedError: Omit<PriceChangedError, 'offering'> & { offering: ResolversParentTypes['ProductOffering'] };
  ProductOffering: ProductOfferingModel;
  ProductOrder: ProductOrderModel;
  Promotion: Promotion;
  ProveRecoveryInput: ProveRecoveryInput;
  ProveRecoveryResult: ResolversUnionTypes<ResolversParentTypes>['ProveRecoveryResult'];
  Query: Record<PropertyKey, never>;
  ReconciliationDifference: ReconciliationDifferenceModel;
  ReconciliationDifferenceConnection: Omit<ReconciliationDifferenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReconciliationDifferenceEdge']>, nodes: Array<ResolversParentTypes['ReconciliationDifference']> };
  ReconciliationDifferenceEdge: Omit<ReconciliationDifferenceEdge, 'node'> & { node: ResolversParentTypes['ReconciliationDifference'] };
  ReconciliationReport: ReconciliationReportModel;
  ReconciliationReportConnection: Omit<ReconciliationReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReconciliationReportEdge']>, nodes: Array<ResolversParentTypes['ReconciliationReport']> };
  ReconciliationReportEdge: Omit<ReconciliationReportEdge, 'node'> & { node: ResolversParentTypes['ReconciliationReport'] };
  RecoveryEndedError: RecoveryEndedError;
  RecoveryLookupInput: RecoveryLookupInput;
  RecoveryProved: RecoveryProved;
  Refund: RefundModel;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RefundPaymentResult'];
  RefundPaymentSuccess: Omit<RefundPaymentSuccess, 'payment' | 'refund'> & { payment: ResolversParentTypes['Payment'], refund: ResolversParentTypes['Refund'] };
  RegisterByInvitationInput: RegisterByInvitationInput;
  RegisterByInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterByInvitationResult'];
  RegisterByInvitationSuccess: RegisterByInvitationSuccess;
  RemoveContactInput: RemoveContactInput;
  RemoveContactResult: ResolversUnionTypes<ResolversParentTypes>['RemoveContactResult'];
  RemoveContactSuccess: Omit<RemoveContactSuccess, 'contacts'> & { contacts: Array<ResolversParentTypes['Contact']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: Omit<RemoveMemberSuccess, 'member'> & { member: ResolversParentTypes['HouseholdMember'] };
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyResult: ResolversUnionTypes<ResolversParentTypes>['RemovePasskeyResult'];
  RemovePasskeySuccess: Omit<RemovePasskeySuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  RemovePaymentMethodInput: RemovePaymentMethodInput;
  RemovePaymentMethodResult: ResolversUnionTypes<ResolversParentTypes>['RemovePaymentMethodResult'];
  RemovePaymentMethodSuccess: Omit<RemovePaymentMethodSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyResult: ResolversUnionTypes<ResolversParentTypes>['RenamePasskeyResult'];
  RenamePasskeySuccess: Omit<RenamePasskeySuccess, 'passkey'> & { passkey: ResolversParentTypes['Passkey'] };
  RenamePaymentMethodInput: RenamePaymentMethodInput;
  RenamePaymentMethodResult: ResolversUnionTypes<ResolversParentTypes>['RenamePaymentMethodResult'];
  RenamePaymentMethodSuccess: Omit<RenamePaymentMethodSuccess, 'paymentMethod'> & { paymentMethod: ResolversParentTypes['PaymentMethod'] };
  RenewRecoveryCodesResult: ResolversUnionTypes<ResolversParentTypes>['RenewRecoveryCodesResult'];
  RenewRecoveryCodesSuccess: RenewRecoveryCodesSuccess;
  ReplyToTicketInput: ReplyToTicketInput;
  ReplyToTicketResult: ResolversUnionTypes<ResolversParentTypes>['ReplyToTicketResult'];
  ReplyToTicketSuccess: Omit<ReplyToTicketSuccess, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  ReportCompromiseResult: ResolversUnionTypes<ResolversParentTypes>['ReportCompromiseResult'];
  ReportCompromiseSuccess: ReportCompromiseSuccess;
  ReportMissedAppointmentInput: ReportMissedAppointmentInput;
  ReportMissedAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['ReportMissedAppointmentResult'];
  ReportMissedAppointmentSuccess: ReportMissedAppointmentSuccess;
  ReportServiceProblemInput: ReportServiceProblemInput;
  ReportServiceProblemResult: ResolversUnionTypes<ResolversParentTypes>['ReportServiceProblemResult'];
  ReportServiceProblemSuccess: ReportServiceProblemSuccessModel;
  RestorePlannedPaymentInput: RestorePlannedPaymentInput;
  RestorePlannedPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RestorePlannedPaymentResult'];
  RestorePlannedPaymentSuccess: Omit<RestorePlannedPaymentSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  RevokeInvitationSuccess: Omit<RevokeInvitationSuccess, 'invitations'> & { invitations: Array<ResolversParentTypes['Invitation']> };
  RevokeOtherSessionsResult: ResolversUnionTypes<ResolversParentTypes>['RevokeOtherSessionsResult'];
  RevokeOtherSessionsSuccess: RevokeOtherSessionsSuccess;
  RevokePayLinkInput: RevokePayLinkInput;
  RevokePayLinkResult: ResolversUnionTypes<ResolversParentTypes>['RevokePayLinkResult'];
  RevokePayLinkSuccess: Omit<RevokePayLinkSuccess, 'payLink'> & { payLink: ResolversParentTypes['PayLink'] };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolversUnionTypes<ResolversParentTypes>['RevokeSessionResult'];
  RevokeSessionSuccess: Omit<RevokeSessionSuccess, 'sessions'> & { sessions: Array<ResolversParentTypes['SignedInSession']> };
  RoleNotAllowedError: RoleNotAllowedError;
  SayNotMeInput: SayNotMeInput;
  SayNotMeResult: ResolversUnionTypes<ResolversParentTypes>['SayNotMeResult'];
  SayNotMeSuccess: SayNotMeSuccess;
  SchedulePaymentInput: SchedulePaymentInput;
  SchedulePaymentResult: ResolversUnionTypes<ResolversParentTypes>['SchedulePaymentResult'];
  SchedulePaymentSuccess: Omit<SchedulePaymentSuccess, 'account' | 'plannedPayment'> & { account: ResolversParentTypes['Account'], plannedPayment: ResolversParentTypes['PlannedPayment'] };
  SecurityEvent: SecurityEventModel;
  SecurityEventConnection: Omit<SecurityEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SecurityEventEdge']>, nodes: Array<ResolversParentTypes['SecurityEvent']> };
  SecurityEventEdge: Omit<SecurityEventEdge, 'node'> & { node: ResolversParentTypes['SecurityEvent'] };
  ServiceAddress: ServiceAddressModel;
  ServiceAddressLookupInput: ServiceAddressLookupInput;
  ServiceSubscription: SubscriptionModel;
  SetAutopayInput: SetAutopayInput;
  SetAutopayResult: ResolversUnionTypes<ResolversParentTypes>['SetAutopayResult'];
  SetAutopaySuccess: Omit<SetAutopaySuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  SignInInput: SignInInput;
  SignInLockedError: SignInLockedError;
  SignInRefusedError: SignInRefusedError;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: SignInSuccess;
  SignInUnlocked: SignInUnlocked;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  SignInWithPasskeyResult: ResolversUnionTypes<ResolversParentTypes>['SignInWithPasskeyResult'];
  SignOutResult: SignOutResult;
  SignedInSession: SessionModel;
  StaffAction: StaffAction;
  StartContactChangeInput: StartContactChangeInput;
  StartContactChangeResult: ResolversUnionTypes<ResolversParentTypes>['StartContactChangeResult'];
  StartContactChangeSuccess: StartContactChangeSuccess;
  StartPasskeyEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['StartPasskeyEnrolmentResult'];
  StartPasskeyEnrolmentSuccess: StartPasskeyEnrolmentSuccess;
  StartPasskeyUseResult: ResolversUnionTypes<ResolversParentTypes>['StartPasskeyUseResult'];
  StartPayLinkSetupInput: StartPayLinkSetupInput;
  StartPayLinkSetupResult: ResolversUnionTypes<ResolversParentTypes>['StartPayLinkSetupResult'];
  StartPayLinkSetupSuccess: StartPayLinkSetupSuccess;
  StartPaymentMethodSetupInput: StartPaymentMethodSetupInput;
  StartPaymentMethodSetupResult: ResolversUnionTypes<ResolversParentTypes>['StartPaymentMethodSetupResult'];
  StartPaymentMethodSetupSuccess: StartPaymentMethodSetupSuccess;
  StartRecoveryInput: StartRecoveryInput;
  StartRecoveryResult: ResolversUnionTypes<ResolversParentTypes>['StartRecoveryResult'];
  StartRecoverySuccess: StartRecoverySuccess;
  StartRegistrationInput: StartRegistrationInput;
  StartRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['StartRegistrationResult'];
  StartRegistrationSuccess: StartRegistrationSuccess;
  StartTotpEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['StartTotpEnrolmentResult'];
  StartTotpEnrolmentSuccess: StartTotpEnrolmentSuccess;
  Statement: StatementModel;
  StatementActivity: StatementActivityModel;
  StatementChange: StatementChangeModel;
  StatementComparison: StatementComparisonModel;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementLine: StatementLineModel;
  StatementSection: StatementSectionModel;
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
  TooManyInvitationsError: TooManyInvitationsError;
  TooManyPayLinksError: TooManyPayLinksError;
  TotpAlreadyEnrolledError: TotpAlreadyEnrolledError;
  TurnOffAutopayInput: TurnOffAutopayInput;
  TurnOffAutopayResult: ResolversUnionTypes<ResolversParentTypes>['TurnOffAutopayResult'];
  TurnOffAutopaySuccess: Omit<TurnOffAutopaySuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  TurnOffTotpResult: ResolversUnionTypes<ResolversParentTypes>['TurnOffTotpResult'];
  TurnOffTotpSuccess: Omit<TurnOffTotpSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  UndoArrangementInput: UndoArrangementInput;
  UndoArrangementResult: ResolversUnionTypes<ResolversParentTypes>['UndoArrangementResult'];
  UndoArrangementSuccess: Omit<UndoArrangementSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  UndoContactChangeInput: UndoContactChangeInput;
  UndoContactChangeResult: ResolversUnionTypes<ResolversParentTypes>['UndoContactChangeResult'];
  UndoContactChangeSuccess: UndoContactChangeSuccess;
  UndoEndedError: UndoEndedError;
  UndoPaymentInput: UndoPaymentInput;
  UndoPaymentResult: ResolversUnionTypes<ResolversParentTypes>['UndoPaymentResult'];
  UndoPaymentSuccess: Omit<UndoPaymentSuccess, 'payment' | 'refund'> & { payment: ResolversParentTypes['Payment'], refund: ResolversParentTypes['Refund'] };
  UnlockSignInInput: UnlockSignInInput;
  UnlockSignInResult: ResolversUnionTypes<ResolversParentTypes>['UnlockSignInResult'];
  UnlockSignInSuccess: UnlockSignInSuccess;
  UsageForecast: UsageForecastModel;
  UsageRecordInput: UsageRecordInput;
  UsernameLookupInput: UsernameLookupInput;
  UsernameTakenError: UsernameTakenError;
  VerifyPasskeyInput: VerifyPasskeyInput;
  VerifyPasskeyResult: ResolversUnionTypes<ResolversParentTypes>['VerifyPasskeyResult'];
  VerifyRecoveryCodeInput: VerifyRecoveryCodeInput;
  VerifyRecoveryCodeResult: ResolversUnionTypes<ResolversParentTypes>['VerifyRecoveryCodeResult'];
  VerifyRecoveryCodeSuccess: VerifyRecoveryCodeSuccess;
  VerifySignInCodeInput: VerifySignInCodeInput;
  VerifySignInCodeResult: ResolversUnionTypes<ResolversParentTypes>['VerifySignInCodeResult'];
  VerifyTotpInput: VerifyTotpInput;
  VerifyTotpResult: ResolversUnionTypes<ResolversParentTypes>['VerifyTotpResult'];
  Viewer: ViewerModel;
  WeakPasswordError: WeakPasswordError;
  WithdrawDisputeInput: WithdrawDisputeInput;
  WithdrawDisputeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDisputeResult'];
  WithdrawDisputeSuccess: Omit<WithdrawDisputeSuccess, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  WrongPasswordError: WrongPasswordError;
};

export type AccessDirectiveArgs = {
  to: Array<Audience>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StepUpDirectiveArgs = {
  maxAgeSeconds?: Scalars['Int']['input'];
};

export type StepUpDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = StepUpDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType?: TypeResolveFn<'AcceptInvitationSuccess' | 'AlreadyMemberError' | 'InvalidLinkError', ParentType, ContextType>;
};

export type AcceptInvitationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptInvitationSuccess'] = ResolversParentTypes['AcceptInvitationSuccess']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arrangementPreview?: Resolver<ResolversTypes['ArrangementPreviewResult'], ParentType, ContextType, RequireFields<AccountArrangementPreviewArgs, 'count' | 'firstOn' | 'frequency'>>;
  autopay?: Resolver<Maybe<ResolversTypes['Autopay']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['AccountBalance'], ParentType, ContextType>;
  billDelivery?: Resolver<ResolversTypes['BillDelivery'], ParentType, ContextType>;
  billingYears?: Resolver<Maybe<ResolversTypes['BillingYears']>, ParentType, ContextType>;
  billsBouncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['CreditConnection'], ParentType, ContextType, RequireFields<AccountCreditsArgs, 'first'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<AccountDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<AccountDisputesArgs, 'first'>>;
  dueDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueDayChangeableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDayPreview?: Resolver<Maybe<ResolversTypes['DueDayPreview']>, ParentType, ContextType, RequireFields<AccountDueDayPreviewArgs, 'dueDay'>>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  isFrozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<AccountMessagesArgs, 'first'>>;
  nextBill?: Resolver<ResolversTypes['BillForecast'], ParentType, ContextType>;
  payLinks?: Resolver<Array<ResolversTypes['PayLink']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<AccountPaymentArgs, 'id'>>;
  paymentArrangement?: Resolver<Maybe<ResolversTypes['PaymentArrangement']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType, RequireFields<AccountPaymentMethodArgs, 'id'>>;
  paymentMethods?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<AccountPaymentsArgs, 'first'>>;
  plannedPayments?: Resolver<Array<ResolversTypes['PlannedPayment']>, ParentType, ContextType>;
  serviceAddress?: Resolver<Maybe<ResolversTypes['ServiceAddress']>, ParentType, ContextType>;
  staffActions?: Resolver<Array<ResolversTypes['StaffAction']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<AccountStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AccountStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['AccountStatus'], ParentType, ContextType>;
  subscriptions?: Resolver<Array<ResolversTypes['ServiceSubscription']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<AccountTicketArgs, 'id'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<AccountTicketsArgs, 'first'>>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unmadePayments?: Resolver<Array<ResolversTypes['PlannedPayment']>, ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['CycleUsage']>, ParentType, ContextType>;
  viewerRole?: Resolver<Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBalanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'AddPaymentMethodSuccess' | 'InvalidInputError' | 'NotFoundError' | 'PaymentMethodRefusedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type AddPaymentMethodSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddPaymentMethodSuccess'] = ResolversParentTypes['AddPaymentMethodSuccess']> = {
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDisputedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyDisputedError'] = ResolversParentTypes['AlreadyDisputedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyMemberError'] = ResolversParentTypes['AlreadyMemberError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRegisteredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AlreadyRegisteredError'] = ResolversParentTypes['AlreadyRegisteredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerDisputeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerDisputeResult'] = ResolversParentTypes['AnswerDisputeResult']> = {
  __resolveType?: TypeResolveFn<'AnswerDisputeSuccess' | 'DisputeClosedError' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type AnswerDisputeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerDisputeSuccess'] = ResolversParentTypes['AnswerDisputeSuccess']> = {
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrangementInstalmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArrangementInstalment'] = ResolversParentTypes['ArrangementInstalment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ArrangementNotPossibleErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArrangementNotPossibleError'] = ResolversParentTypes['ArrangementNotPossibleError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrangementPreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArrangementPreview'] = ResolversParentTypes['ArrangementPreview']> = {
  instalments?: Resolver<Array<ResolversTypes['ArrangementInstalment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrangementPreviewResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArrangementPreviewResult'] = ResolversParentTypes['ArrangementPreviewResult']> = {
  __resolveType?: TypeResolveFn<'ArrangementNotPossibleError' | 'ArrangementPreview' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type AutopayResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Autopay'] = ResolversParentTypes['Autopay']> = {
  daysBeforeDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  nextBillOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  turnedOnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BillForecastResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BillForecast'] = ResolversParentTypes['BillForecast']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['StatementComparison']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ForecastLine']>, ParentType, ContextType>;
  newCharges?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['UsageForecast']>, ParentType, ContextType>;
};

export type BillRunResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BillRun'] = ResolversParentTypes['BillRun']> = {
  accountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  billedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneBatchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['BillRunFailure']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BillRunState'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsPerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BillRunConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BillRunConnection'] = ResolversParentTypes['BillRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BillRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BillRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BillRunEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BillRunEdge'] = ResolversParentTypes['BillRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillRun'], ParentType, ContextType>;
};

export type BillRunFailureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BillRunFailure'] = ResolversParentTypes['BillRunFailure']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastTriedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BillingYearsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BillingYears'] = ResolversParentTypes['BillingYears']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface ByteCountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ByteCount'], any> {
  name: 'ByteCount';
}

export type CancelPlannedPaymentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelPlannedPaymentResult'] = ResolversParentTypes['CancelPlannedPaymentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'CancelPlannedPaymentSuccess' | 'NotFoundError' | 'PlannedPaymentClosedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type CancelPlannedPaymentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelPlannedPaymentSuccess'] = ResolversParentTypes['CancelPlannedPaymentSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelProductOrderResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelProductOrderResult'] = ResolversParentTypes['CancelProductOrderResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'CancelProductOrderSuccess' | 'NotFoundError' | 'OrderClosedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type CancelProductOrderSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelProductOrderSuccess'] = ResolversParentTypes['CancelProductOrderSuccess']> = {
  order?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeDueDayResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeDueDayResult'] = ResolversParentTypes['ChangeDueDayResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ChangeDueDaySuccess' | 'DueDayChangedRecentlyError' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type ChangeDueDaySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeDueDaySuccess'] = ResolversParentTypes['ChangeDueDaySuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  firstBill?: Resolver<ResolversTypes['DueDayPreview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMemberRoleResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeMemberRoleResult'] = ResolversParentTypes['ChangeMemberRoleResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ChangeMemberRoleSuccess' | 'LastOwnerError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type ChangeMemberRoleSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeMemberRoleSuccess'] = ResolversParentTypes['ChangeMemberRoleSuccess']> = {
  member?: Resolver<ResolversTypes['HouseholdMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ChangePasswordSuccess' | 'ChangedElsewhereError' | 'InvalidInputError' | 'SignInLockedError' | 'TooBusyError' | 'WeakPasswordError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type ChangePasswordSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePasswordSuccess'] = ResolversParentTypes['ChangePasswordSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeUsernameResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeUsernameResult'] = ResolversParentTypes['ChangeUsernameResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ChangeUsernameSuccess' | 'ChangedElsewhereError' | 'InvalidInputError' | 'SignInLockedError' | 'TooBusyError' | 'UsernameTakenError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type ChangeUsernameSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeUsernameSuccess'] = ResolversParentTypes['ChangeUsernameSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedElsewhereErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangedElsewhereError'] = ResolversParentTypes['ChangedElsewhereError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChargebackResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Chargeback'] = ResolversParentTypes['Chargeback']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChargebackState'], ParentType, ContextType>;
};

export type ChooseBillDeliveryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChooseBillDeliveryResult'] = ResolversParentTypes['ChooseBillDeliveryResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ChooseBillDeliverySuccess' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type ChooseBillDeliverySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChooseBillDeliverySuccess'] = ResolversParentTypes['ChooseBillDeliverySuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
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

export type ConfirmContactChangeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConfirmContactChangeResult'] = ResolversParentTypes['ConfirmContactChangeResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ConfirmContactChangeSuccess' | 'InvalidCodeError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type ConfirmContactChangeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConfirmContactChangeSuccess'] = ResolversParentTypes['ConfirmContactChangeSuccess']> = {
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmTotpEnrolmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConfirmTotpEnrolmentResult'] = ResolversParentTypes['ConfirmTotpEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ConfirmTotpEnrolmentSuccess' | 'InvalidCodeError' | 'TotpAlreadyEnrolledError', ParentType, ContextType>;
};

export type ConfirmTotpEnrolmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConfirmTotpEnrolmentSuccess'] = ResolversParentTypes['ConfirmTotpEnrolmentSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CreatePayLinkResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreatePayLinkResult'] = ResolversParentTypes['CreatePayLinkResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'CreatePayLinkSuccess' | 'NotFoundError' | 'RoleNotAllowedError' | 'TooManyPayLinksError', ParentType, ContextType>;
};

export type CreatePayLinkSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreatePayLinkSuccess'] = ResolversParentTypes['CreatePayLinkSuccess']> = {
  payLink?: Resolver<ResolversTypes['PayLink'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['CreditCause'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreditConnection'] = ResolversParentTypes['CreditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Credit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreditEdge'] = ResolversParentTypes['CreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Credit'], ParentType, ContextType>;
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

export type DeviceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rememberedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credited?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DisputeReason'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeChargeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeChargeResult'] = ResolversParentTypes['DisputeChargeResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyDisputedError' | 'DisputeChargeSuccess' | 'InvalidInputError' | 'NotDisputableError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type DisputeChargeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeChargeSuccess'] = ResolversParentTypes['DisputeChargeSuccess']> = {
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeClosedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeClosedError'] = ResolversParentTypes['DisputeClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DueDayChangedRecentlyErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DueDayChangedRecentlyError'] = ResolversParentTypes['DueDayChangedRecentlyError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueDayPreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DueDayPreview'] = ResolversParentTypes['DueDayPreview']> = {
  dueDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EquipmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Equipment'] = ResolversParentTypes['Equipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquipmentKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'AccountNotMatchedError' | 'AlreadyDisputedError' | 'AlreadyMemberError' | 'AlreadyRegisteredError' | 'ArrangementNotPossibleError' | 'ChangedElsewhereError' | 'DisputeClosedError' | 'DueDayChangedRecentlyError' | 'IdempotencyKeyReusedError' | 'InvalidCodeError' | 'InvalidInputError' | 'InvalidLinkError' | 'LastContactError' | 'LastOwnerError' | 'NoSecondFactorError' | 'NotDisputableError' | 'NotFoundError' | 'NotFrozenError' | 'NotRefundableError' | 'NotUndoableError' | 'NothingToPayError' | 'OfferNotAvailableError' | 'OrderClosedError' | 'OrderPendingError' | 'PasskeyRefusedError' | 'PayByLinkActionRequiredError' | 'PayByLinkDeclinedError' | 'PayLinkUnavailableError' | 'PaymentActionRequiredError' | 'PaymentDeclinedError' | 'PaymentMethodInUseError' | 'PaymentMethodRefusedError' | 'PlannedPaymentClosedError' | 'PriceChangedError' | 'RecoveryEndedError' | 'RoleNotAllowedError' | 'SignInLockedError' | 'SignInRefusedError' | 'StepUpRefusedError' | 'TicketClosedError' | 'TooBusyError' | 'TooManyAttemptsError' | 'TooManyInvitationsError' | 'TooManyPayLinksError' | 'TotpAlreadyEnrolledError' | 'UndoEndedError' | 'UsernameTakenError' | 'WeakPasswordError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type FinishPasskeyEnrolmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FinishPasskeyEnrolmentResult'] = ResolversParentTypes['FinishPasskeyEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ChangedElsewhereError' | 'FinishPasskeyEnrolmentSuccess' | 'InvalidInputError' | 'PasskeyRefusedError', ParentType, ContextType>;
};

export type FinishPasskeyEnrolmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FinishPasskeyEnrolmentSuccess'] = ResolversParentTypes['FinishPasskeyEnrolmentSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForecastLineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ForecastLine'] = ResolversParentTypes['ForecastLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementLineKind'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotionEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForgetDeviceResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ForgetDeviceResult'] = ResolversParentTypes['ForgetDeviceResult']> = {
  __resolveType?: TypeResolveFn<'ForgetDeviceSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type ForgetDeviceSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ForgetDeviceSuccess'] = ResolversParentTypes['ForgetDeviceSuccess']> = {
  devices?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantCreditResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GrantCreditResult'] = ResolversParentTypes['GrantCreditResult']> = {
  __resolveType?: TypeResolveFn<'GrantCreditSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type GrantCreditSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GrantCreditSuccess'] = ResolversParentTypes['GrantCreditSuccess']> = {
  credit?: Resolver<ResolversTypes['Credit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InvalidLinkErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidLinkError'] = ResolversParentTypes['InvalidLinkError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvitationNoticeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvitationNotice'] = ResolversParentTypes['InvitationNotice']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'InvalidInputError' | 'InviteMemberSuccess' | 'NotFoundError' | 'RoleNotAllowedError' | 'TooManyInvitationsError', ParentType, ContextType>;
};

export type InviteMemberSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InviteMemberSuccess'] = ResolversParentTypes['InviteMemberSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastContactErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LastContactError'] = ResolversParentTypes['LastContactError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOwnerErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LastOwnerError'] = ResolversParentTypes['LastOwnerError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateFeeTermsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LateFeeTerms'] = ResolversParentTypes['LateFeeTerms']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leastPastDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LiftFreezeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LiftFreezeResult'] = ResolversParentTypes['LiftFreezeResult']> = {
  __resolveType?: TypeResolveFn<'LiftFreezeSuccess' | 'NotFoundError' | 'NotFrozenError', ParentType, ContextType>;
};

export type LiftFreezeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LiftFreezeSuccess'] = ResolversParentTypes['LiftFreezeSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeArrangementResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeArrangementResult'] = ResolversParentTypes['MakeArrangementResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ArrangementNotPossibleError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MakeArrangementSuccess' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type MakeArrangementSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeArrangementSuccess'] = ResolversParentTypes['MakeArrangementSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeContactPrimaryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeContactPrimaryResult'] = ResolversParentTypes['MakeContactPrimaryResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'MakeContactPrimarySuccess' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type MakeContactPrimarySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeContactPrimarySuccess'] = ResolversParentTypes['MakeContactPrimarySuccess']> = {
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakePaymentMethodDefaultResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakePaymentMethodDefaultResult'] = ResolversParentTypes['MakePaymentMethodDefaultResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'InvalidInputError' | 'MakePaymentMethodDefaultSuccess' | 'NotFoundError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type MakePaymentMethodDefaultSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakePaymentMethodDefaultSuccess'] = ResolversParentTypes['MakePaymentMethodDefaultSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
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
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addPaymentMethod?: Resolver<ResolversTypes['AddPaymentMethodResult'], ParentType, ContextType, RequireFields<MutationAddPaymentMethodArgs, 'input'>>;
  answerDispute?: Resolver<ResolversTypes['AnswerDisputeResult'], ParentType, ContextType, RequireFields<MutationAnswerDisputeArgs, 'input'>>;
  cancelPlannedPayment?: Resolver<ResolversTypes['CancelPlannedPaymentResult'], ParentType, ContextType, RequireFields<MutationCancelPlannedPaymentArgs, 'input'>>;
  cancelProductOrder?: Resolver<ResolversTypes['CancelProductOrderResult'], ParentType, ContextType, RequireFields<MutationCancelProductOrderArgs, 'input'>>;
  changeDueDay?: Resolver<ResolversTypes['ChangeDueDayResult'], ParentType, ContextType, RequireFields<MutationChangeDueDayArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRoleResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeUsername?: Resolver<ResolversTypes['ChangeUsernameResult'], ParentType, ContextType, RequireFields<MutationChangeUsernameArgs, 'input'>>;
  chooseBillDelivery?: Resolver<ResolversTypes['ChooseBillDeliveryResult'], ParentType, ContextType, RequireFields<MutationChooseBillDeliveryArgs, 'input'>>;
  completePasswordReset?: Resolver<ResolversTypes['CompletePasswordResetResult'], ParentType, ContextType, RequireFields<MutationCompletePasswordResetArgs, 'input'>>;
  completeRegistration?: Resolver<ResolversTypes['CompleteRegistrationResult'], ParentType, ContextType, RequireFields<MutationCompleteRegistrationArgs, 'input'>>;
  confirmContactChange?: Resolver<ResolversTypes['ConfirmContactChangeResult'], ParentType, ContextType, RequireFields<MutationConfirmContactChangeArgs, 'input'>>;
  confirmTotpEnrolment?: Resolver<ResolversTypes['ConfirmTotpEnrolmentResult'], ParentType, ContextType, RequireFields<MutationConfirmTotpEnrolmentArgs, 'input'>>;
  createPayLink?: Resolver<ResolversTypes['CreatePayLinkResult'], ParentType, ContextType, RequireFields<MutationCreatePayLinkArgs, 'input'>>;
  disputeCharge?: Resolver<ResolversTypes['DisputeChargeResult'], ParentType, ContextType, RequireFields<MutationDisputeChargeArgs, 'input'>>;
  finishPasskeyEnrolment?: Resolver<ResolversTypes['FinishPasskeyEnrolmentResult'], ParentType, ContextType, RequireFields<MutationFinishPasskeyEnrolmentArgs, 'input'>>;
  forgetDevice?: Resolver<ResolversTypes['ForgetDeviceResult'], ParentType, ContextType, RequireFields<MutationForgetDeviceArgs, 'input'>>;
  grantCredit?: Resolver<ResolversTypes['GrantCreditResult'], ParentType, ContextType, RequireFields<MutationGrantCreditArgs, 'input'>>;
  ingestUsage?: Resolver<ResolversTypes['IngestUsageResult'], ParentType, ContextType, RequireFields<MutationIngestUsageArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  liftFreeze?: Resolver<ResolversTypes['LiftFreezeResult'], ParentType, ContextType, RequireFields<MutationLiftFreezeArgs, 'input'>>;
  makeArrangement?: Resolver<ResolversTypes['MakeArrangementResult'], ParentType, ContextType, RequireFields<MutationMakeArrangementArgs, 'input'>>;
  makeContactPrimary?: Resolver<ResolversTypes['MakeContactPrimaryResult'], ParentType, ContextType, RequireFields<MutationMakeContactPrimaryArgs, 'input'>>;
  makePaymentMethodDefault?: Resolver<ResolversTypes['MakePaymentMethodDefaultResult'], ParentType, ContextType, RequireFields<MutationMakePaymentMethodDefaultArgs, 'input'>>;
  openTicket?: Resolver<ResolversTypes['OpenTicketResult'], ParentType, ContextType, RequireFields<MutationOpenTicketArgs, 'input'>>;
  orderPlanChange?: Resolver<ResolversTypes['OrderPlanChangeResult'], ParentType, ContextType, RequireFields<MutationOrderPlanChangeArgs, 'input'>>;
  payBill?: Resolver<ResolversTypes['PayBillResult'], ParentType, ContextType, RequireFields<MutationPayBillArgs, 'input'>>;
  payByLink?: Resolver<ResolversTypes['PayByLinkResult'], ParentType, ContextType, RequireFields<MutationPayByLinkArgs, 'input'>>;
  postOneTimeCharge?: Resolver<ResolversTypes['PostOneTimeChargeResult'], ParentType, ContextType, RequireFields<MutationPostOneTimeChargeArgs, 'input'>>;
  proveRecovery?: Resolver<ResolversTypes['ProveRecoveryResult'], ParentType, ContextType, RequireFields<MutationProveRecoveryArgs, 'input'>>;
  refundPayment?: Resolver<ResolversTypes['RefundPaymentResult'], ParentType, ContextType, RequireFields<MutationRefundPaymentArgs, 'input'>>;
  registerByInvitation?: Resolver<ResolversTypes['RegisterByInvitationResult'], ParentType, ContextType, RequireFields<MutationRegisterByInvitationArgs, 'input'>>;
  removeContact?: Resolver<ResolversTypes['RemoveContactResult'], ParentType, ContextType, RequireFields<MutationRemoveContactArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['RemovePasskeyResult'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  removePaymentMethod?: Resolver<ResolversTypes['RemovePaymentMethodResult'], ParentType, ContextType, RequireFields<MutationRemovePaymentMethodArgs, 'input'>>;
  renamePasskey?: Resolver<ResolversTypes['RenamePasskeyResult'], ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'input'>>;
  renamePaymentMethod?: Resolver<ResolversTypes['RenamePaymentMethodResult'], ParentType, ContextType, RequireFields<MutationRenamePaymentMethodArgs, 'input'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesResult'], ParentType, ContextType>;
  replyToTicket?: Resolver<ResolversTypes['ReplyToTicketResult'], ParentType, ContextType, RequireFields<MutationReplyToTicketArgs, 'input'>>;
  reportCompromise?: Resolver<ResolversTypes['ReportCompromiseResult'], ParentType, ContextType>;
  reportMissedAppointment?: Resolver<ResolversTypes['ReportMissedAppointmentResult'], ParentType, ContextType, RequireFields<MutationReportMissedAppointmentArgs, 'input'>>;
  reportServiceProblem?: Resolver<ResolversTypes['ReportServiceProblemResult'], ParentType, ContextType, RequireFields<MutationReportServiceProblemArgs, 'input'>>;
  restorePlannedPayment?: Resolver<ResolversTypes['RestorePlannedPaymentResult'], ParentType, ContextType, RequireFields<MutationRestorePlannedPaymentArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeOtherSessions?: Resolver<ResolversTypes['RevokeOtherSessionsResult'], ParentType, ContextType>;
  revokePayLink?: Resolver<ResolversTypes['RevokePayLinkResult'], ParentType, ContextType, RequireFields<MutationRevokePayLinkArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionResult'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  sayNotMe?: Resolver<ResolversTypes['SayNotMeResult'], ParentType, ContextType, RequireFields<MutationSayNotMeArgs, 'input'>>;
  schedulePayment?: Resolver<ResolversTypes['SchedulePaymentResult'], ParentType, ContextType, RequireFields<MutationSchedulePaymentArgs, 'input'>>;
  setAutopay?: Resolver<ResolversTypes['SetAutopayResult'], ParentType, ContextType, RequireFields<MutationSetAutopayArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signInWithPasskey?: Resolver<ResolversTypes['SignInWithPasskeyResult'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
  startContactChange?: Resolver<ResolversTypes['StartContactChangeResult'], ParentType, ContextType, RequireFields<MutationStartContactChangeArgs, 'input'>>;
  startPasskeyEnrolment?: Resolver<ResolversTypes['StartPasskeyEnrolmentResult'], ParentType, ContextType>;
  startPasskeyUse?: Resolver<ResolversTypes['StartPasskeyUseResult'], ParentType, ContextType>;
  startPayLinkSetup?: Resolver<ResolversTypes['StartPayLinkSetupResult'], ParentType, ContextType, RequireFields<MutationStartPayLinkSetupArgs, 'input'>>;
  startPaymentMethodSetup?: Resolver<ResolversTypes['StartPaymentMethodSetupResult'], ParentType, ContextType, RequireFields<MutationStartPaymentMethodSetupArgs, 'input'>>;
  startRecovery?: Resolver<ResolversTypes['StartRecoveryResult'], ParentType, ContextType, RequireFields<MutationStartRecoveryArgs, 'input'>>;
  startRegistration?: Resolver<ResolversTypes['StartRegistrationResult'], ParentType, ContextType, RequireFields<MutationStartRegistrationArgs, 'input'>>;
  startTotpEnrolment?: Resolver<ResolversTypes['StartTotpEnrolmentResult'], ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['StepUpResult'], ParentType, ContextType, RequireFields<MutationStepUpArgs, 'input'>>;
  turnOffAutopay?: Resolver<ResolversTypes['TurnOffAutopayResult'], ParentType, ContextType, RequireFields<MutationTurnOffAutopayArgs, 'input'>>;
  turnOffTotp?: Resolver<ResolversTypes['TurnOffTotpResult'], ParentType, ContextType>;
  undoArrangement?: Resolver<ResolversTypes['UndoArrangementResult'], ParentType, ContextType, RequireFields<MutationUndoArrangementArgs, 'input'>>;
  undoContactChange?: Resolver<ResolversTypes['UndoContactChangeResult'], ParentType, ContextType, RequireFields<MutationUndoContactChangeArgs, 'input'>>;
  undoPayment?: Resolver<ResolversTypes['UndoPaymentResult'], ParentType, ContextType, RequireFields<MutationUndoPaymentArgs, 'input'>>;
  unlockSignIn?: Resolver<ResolversTypes['UnlockSignInResult'], ParentType, ContextType, RequireFields<MutationUnlockSignInArgs, 'input'>>;
  verifyPasskey?: Resolver<ResolversTypes['VerifyPasskeyResult'], ParentType, ContextType, RequireFields<MutationVerifyPasskeyArgs, 'input'>>;
  verifyRecoveryCode?: Resolver<ResolversTypes['VerifyRecoveryCodeResult'], ParentType, ContextType, RequireFields<MutationVerifyRecoveryCodeArgs, 'input'>>;
  verifySignInCode?: Resolver<ResolversTypes['VerifySignInCodeResult'], ParentType, ContextType, RequireFields<MutationVerifySignInCodeArgs, 'input'>>;
  verifyTotp?: Resolver<ResolversTypes['VerifyTotpResult'], ParentType, ContextType, RequireFields<MutationVerifyTotpArgs, 'input'>>;
  withdrawDispute?: Resolver<ResolversTypes['WithdrawDisputeResult'], ParentType, ContextType, RequireFields<MutationWithdrawDisputeArgs, 'input'>>;
};

export type NoSecondFactorErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoSecondFactorError'] = ResolversParentTypes['NoSecondFactorError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Account' | 'Dispute' | 'Payment' | 'PaymentMethod' | 'ProductOrder' | 'ServiceSubscription' | 'Statement' | 'Ticket', ParentType, ContextType>;
};

export type NotDisputableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotDisputableError'] = ResolversParentTypes['NotDisputableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFrozenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotFrozenError'] = ResolversParentTypes['NotFrozenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotMeNoticeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotMeNotice'] = ResolversParentTypes['NotMeNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotRefundableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotRefundableError'] = ResolversParentTypes['NotRefundableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotUndoableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotUndoableError'] = ResolversParentTypes['NotUndoableError']> = {
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

export type OneTimeChargeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OneTimeCharge'] = ResolversParentTypes['OneTimeCharge']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type PasskeyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBackedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyRefusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PasskeyRefusedError'] = ResolversParentTypes['PasskeyRefusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PasskeyUse'] = ResolversParentTypes['PasskeyUse']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  optionsJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayBillResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayBillResult'] = ResolversParentTypes['PayBillResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'NothingToPayError' | 'PayBillSuccess' | 'PaymentActionRequiredError' | 'PaymentDeclinedError' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type PayBillSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayBillSuccess'] = ResolversParentTypes['PayBillSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayByLinkActionRequiredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayByLinkActionRequiredError'] = ResolversParentTypes['PayByLinkActionRequiredError']> = {
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayByLinkDeclinedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayByLinkDeclinedError'] = ResolversParentTypes['PayByLinkDeclinedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayByLinkResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayByLinkResult'] = ResolversParentTypes['PayByLinkResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NothingToPayError' | 'PayByLinkActionRequiredError' | 'PayByLinkDeclinedError' | 'PayByLinkSuccess' | 'PayLinkUnavailableError' | 'PaymentMethodRefusedError' | 'TooBusyError', ParentType, ContextType>;
};

export type PayByLinkSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayByLinkSuccess'] = ResolversParentTypes['PayByLinkSuccess']> = {
  receipt?: Resolver<ResolversTypes['PayLinkReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayLink'] = ResolversParentTypes['PayLink']> = {
  cause?: Resolver<ResolversTypes['PayLinkCause'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PayLinkNoticeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayLinkNotice'] = ResolversParentTypes['PayLinkNotice']> = {
  accountLastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PayLinkReceiptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayLinkReceipt'] = ResolversParentTypes['PayLinkReceipt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  confirmationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
};

export type PayLinkUnavailableErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PayLinkUnavailableError'] = ResolversParentTypes['PayLinkUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargebacks?: Resolver<Array<ResolversTypes['Chargeback']>, ParentType, ContextType>;
  confirmationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['PaymentReturned']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentActionRequiredErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentActionRequiredError'] = ResolversParentTypes['PaymentActionRequiredError']> = {
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentArrangementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentArrangement'] = ResolversParentTypes['PaymentArrangement']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['PlannedPayment']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentArrangementState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  expiry?: Resolver<ResolversTypes['PaymentMethodExpiry'], ParentType, ContextType>;
  expiryMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiryYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOneTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentMethodKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodInUseErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentMethodInUseError'] = ResolversParentTypes['PaymentMethodInUseError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodRefusedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PaymentMethodRefusedError'] = ResolversParentTypes['PaymentMethodRefusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedPaymentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlannedPayment'] = ResolversParentTypes['PlannedPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlannedPaymentKind'], ParentType, ContextType>;
  mostAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nextTryOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlannedPaymentState'], ParentType, ContextType>;
  tryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedPaymentClosedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlannedPaymentClosedError'] = ResolversParentTypes['PlannedPaymentClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOneTimeChargeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PostOneTimeChargeResult'] = ResolversParentTypes['PostOneTimeChargeResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'PostOneTimeChargeSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type PostOneTimeChargeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PostOneTimeChargeSuccess'] = ResolversParentTypes['PostOneTimeChargeSuccess']> = {
  charge?: Resolver<ResolversTypes['OneTimeCharge'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'RecoveryProved' | 'SignInUnlocked' | 'TooBusyError', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accountByNumber?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountByNumberArgs, 'accountNumber'>>;
  billRun?: Resolver<Maybe<ResolversTypes['BillRun']>, ParentType, ContextType, RequireFields<QueryBillRunArgs, 'id'>>;
  billRuns?: Resolver<ResolversTypes['BillRunConnection'], ParentType, ContextType, RequireFields<QueryBillRunsArgs, 'first'>>;
  invitationNotice?: Resolver<Maybe<ResolversTypes['InvitationNotice']>, ParentType, ContextType, RequireFields<QueryInvitationNoticeArgs, 'token'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notMeNotice?: Resolver<Maybe<ResolversTypes['NotMeNotice']>, ParentType, ContextType, RequireFields<QueryNotMeNoticeArgs, 'token'>>;
  openDisputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryOpenDisputesArgs, 'first'>>;
  payLinkNotice?: Resolver<Maybe<ResolversTypes['PayLinkNotice']>, ParentType, ContextType, RequireFields<QueryPayLinkNoticeArgs, 'token'>>;
  productOfferings?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  reconciliationReports?: Resolver<ResolversTypes['ReconciliationReportConnection'], ParentType, ContextType, RequireFields<QueryReconciliationReportsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReconciliationDifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReconciliationDifference'] = ResolversParentTypes['ReconciliationDifference']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReconciliationDifferenceKind'], ParentType, ContextType>;
  ourId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ours?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  processorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ReconciliationDifferenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReconciliationDifferenceConnection'] = ResolversParentTypes['ReconciliationDifferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReconciliationDifferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReconciliationDifference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationDifferenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReconciliationDifferenceEdge'] = ResolversParentTypes['ReconciliationDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationDifference'], ParentType, ContextType>;
};

export type ReconciliationReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReconciliationReport'] = ResolversParentTypes['ReconciliationReport']> = {
  comparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  differenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['ReconciliationDifferenceConnection'], ParentType, ContextType, RequireFields<ReconciliationReportDifferencesArgs, 'first'>>;
  ledgerPaymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledgerPaymentMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  ledgerRefundMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  ledgerStatementMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  processorPaymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processorPaymentMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  processorRefundMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ReconciliationReportConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReconciliationReportConnection'] = ResolversParentTypes['ReconciliationReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReconciliationReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReconciliationReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationReportEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReconciliationReportEdge'] = ResolversParentTypes['ReconciliationReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationReport'], ParentType, ContextType>;
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

export type RefundResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
};

export type RefundPaymentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RefundPaymentResult'] = ResolversParentTypes['RefundPaymentResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'NotRefundableError' | 'RefundPaymentSuccess', ParentType, ContextType>;
};

export type RefundPaymentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RefundPaymentSuccess'] = ResolversParentTypes['RefundPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterByInvitationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterByInvitationResult'] = ResolversParentTypes['RegisterByInvitationResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'InvalidLinkError' | 'RegisterByInvitationSuccess' | 'TooBusyError' | 'UsernameTakenError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type RegisterByInvitationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterByInvitationSuccess'] = ResolversParentTypes['RegisterByInvitationSuccess']> = {
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveContactResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveContactResult'] = ResolversParentTypes['RemoveContactResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'LastContactError' | 'NotFoundError' | 'RemoveContactSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RemoveContactSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveContactSuccess'] = ResolversParentTypes['RemoveContactSuccess']> = {
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'LastOwnerError' | 'NotFoundError' | 'RemoveMemberSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  member?: Resolver<ResolversTypes['HouseholdMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePasskeyResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePasskeyResult'] = ResolversParentTypes['RemovePasskeyResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'RemovePasskeySuccess', ParentType, ContextType>;
};

export type RemovePasskeySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePasskeySuccess'] = ResolversParentTypes['RemovePasskeySuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePaymentMethodResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePaymentMethodResult'] = ResolversParentTypes['RemovePaymentMethodResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'PaymentMethodInUseError' | 'RemovePaymentMethodSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RemovePaymentMethodSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePaymentMethodSuccess'] = ResolversParentTypes['RemovePaymentMethodSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenamePasskeyResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RenamePasskeyResult'] = ResolversParentTypes['RenamePasskeyResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RenamePasskeySuccess', ParentType, ContextType>;
};

export type RenamePasskeySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RenamePasskeySuccess'] = ResolversParentTypes['RenamePasskeySuccess']> = {
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenamePaymentMethodResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RenamePaymentMethodResult'] = ResolversParentTypes['RenamePaymentMethodResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'InvalidInputError' | 'NotFoundError' | 'RenamePaymentMethodSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RenamePaymentMethodSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RenamePaymentMethodSuccess'] = ResolversParentTypes['RenamePaymentMethodSuccess']> = {
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewRecoveryCodesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RenewRecoveryCodesResult'] = ResolversParentTypes['RenewRecoveryCodesResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NoSecondFactorError' | 'RenewRecoveryCodesSuccess', ParentType, ContextType>;
};

export type RenewRecoveryCodesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RenewRecoveryCodesSuccess'] = ResolversParentTypes['RenewRecoveryCodesSuccess']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyToTicketResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReplyToTicketResult'] = ResolversParentTypes['ReplyToTicketResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ReplyToTicketSuccess' | 'RoleNotAllowedError' | 'TicketClosedError', ParentType, ContextType>;
};

export type ReplyToTicketSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReplyToTicketSuccess'] = ResolversParentTypes['ReplyToTicketSuccess']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportCompromiseResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportCompromiseResult'] = ResolversParentTypes['ReportCompromiseResult']> = {
  __resolveType?: TypeResolveFn<'ReportCompromiseSuccess', ParentType, ContextType>;
};

export type ReportCompromiseSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportCompromiseSuccess'] = ResolversParentTypes['ReportCompromiseSuccess']> = {
  ticketReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportMissedAppointmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportMissedAppointmentResult'] = ResolversParentTypes['ReportMissedAppointmentResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ReportMissedAppointmentSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type ReportMissedAppointmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportMissedAppointmentSuccess'] = ResolversParentTypes['ReportMissedAppointmentSuccess']> = {
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportServiceProblemResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportServiceProblemResult'] = ResolversParentTypes['ReportServiceProblemResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ReportServiceProblemSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type ReportServiceProblemSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportServiceProblemSuccess'] = ResolversParentTypes['ReportServiceProblemSuccess']> = {
  subscriptionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestorePlannedPaymentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RestorePlannedPaymentResult'] = ResolversParentTypes['RestorePlannedPaymentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'InvalidInputError' | 'NotFoundError' | 'NothingToPayError' | 'PlannedPaymentClosedError' | 'RestorePlannedPaymentSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RestorePlannedPaymentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RestorePlannedPaymentSuccess'] = ResolversParentTypes['RestorePlannedPaymentSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'RevokeInvitationSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RevokeInvitationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeInvitationSuccess'] = ResolversParentTypes['RevokeInvitationSuccess']> = {
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeOtherSessionsResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeOtherSessionsResult'] = ResolversParentTypes['RevokeOtherSessionsResult']> = {
  __resolveType?: TypeResolveFn<'RevokeOtherSessionsSuccess', ParentType, ContextType>;
};

export type RevokeOtherSessionsSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeOtherSessionsSuccess'] = ResolversParentTypes['RevokeOtherSessionsSuccess']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokePayLinkResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokePayLinkResult'] = ResolversParentTypes['RevokePayLinkResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'RevokePayLinkSuccess' | 'RoleNotAllowedError', ParentType, ContextType>;
};

export type RevokePayLinkSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokePayLinkSuccess'] = ResolversParentTypes['RevokePayLinkSuccess']> = {
  payLink?: Resolver<ResolversTypes['PayLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSessionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeSessionResult'] = ResolversParentTypes['RevokeSessionResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RevokeSessionSuccess', ParentType, ContextType>;
};

export type RevokeSessionSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeSessionSuccess'] = ResolversParentTypes['RevokeSessionSuccess']> = {
  sessions?: Resolver<Array<ResolversTypes['SignedInSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleNotAllowedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleNotAllowedError'] = ResolversParentTypes['RoleNotAllowedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SayNotMeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SayNotMeResult'] = ResolversParentTypes['SayNotMeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidLinkError' | 'SayNotMeSuccess', ParentType, ContextType>;
};

export type SayNotMeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SayNotMeSuccess'] = ResolversParentTypes['SayNotMeSuccess']> = {
  ticketReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchedulePaymentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SchedulePaymentResult'] = ResolversParentTypes['SchedulePaymentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'NothingToPayError' | 'RoleNotAllowedError' | 'SchedulePaymentSuccess', ParentType, ContextType>;
};

export type SchedulePaymentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SchedulePaymentSuccess'] = ResolversParentTypes['SchedulePaymentSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  plannedPayment?: Resolver<ResolversTypes['PlannedPayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecurityEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SecurityEvent'] = ResolversParentTypes['SecurityEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecurityEventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SecurityEventConnection'] = ResolversParentTypes['SecurityEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecurityEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SecurityEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SecurityEventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SecurityEventEdge'] = ResolversParentTypes['SecurityEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityEvent'], ParentType, ContextType>;
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

export type SetAutopayResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetAutopayResult'] = ResolversParentTypes['SetAutopayResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError' | 'SetAutopaySuccess', ParentType, ContextType>;
};

export type SetAutopaySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetAutopaySuccess'] = ResolversParentTypes['SetAutopaySuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
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
  deviceToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  idleSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInUnlockedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInUnlocked'] = ResolversParentTypes['SignInUnlocked']> = {
  unlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInWithPasskeyResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInWithPasskeyResult'] = ResolversParentTypes['SignInWithPasskeyResult']> = {
  __resolveType?: TypeResolveFn<'PasskeyRefusedError' | 'SignInSuccess' | 'TooBusyError', ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignedInSessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignedInSession'] = ResolversParentTypes['SignedInSession']> = {
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaffActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StaffAction'] = ResolversParentTypes['StaffAction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartContactChangeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartContactChangeResult'] = ResolversParentTypes['StartContactChangeResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'InvalidInputError' | 'NotFoundError' | 'RoleNotAllowedError' | 'StartContactChangeSuccess' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type StartContactChangeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartContactChangeSuccess'] = ResolversParentTypes['StartContactChangeSuccess']> = {
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartPasskeyEnrolmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPasskeyEnrolmentResult'] = ResolversParentTypes['StartPasskeyEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'PasskeyRefusedError' | 'StartPasskeyEnrolmentSuccess', ParentType, ContextType>;
};

export type StartPasskeyEnrolmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPasskeyEnrolmentSuccess'] = ResolversParentTypes['StartPasskeyEnrolmentSuccess']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  optionsJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartPasskeyUseResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPasskeyUseResult'] = ResolversParentTypes['StartPasskeyUseResult']> = {
  __resolveType?: TypeResolveFn<'PasskeyUse' | 'TooBusyError', ParentType, ContextType>;
};

export type StartPayLinkSetupResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPayLinkSetupResult'] = ResolversParentTypes['StartPayLinkSetupResult']> = {
  __resolveType?: TypeResolveFn<'PayLinkUnavailableError' | 'PaymentMethodRefusedError' | 'StartPayLinkSetupSuccess' | 'TooBusyError', ParentType, ContextType>;
};

export type StartPayLinkSetupSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPayLinkSetupSuccess'] = ResolversParentTypes['StartPayLinkSetupSuccess']> = {
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setupId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartPaymentMethodSetupResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPaymentMethodSetupResult'] = ResolversParentTypes['StartPaymentMethodSetupResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'PaymentMethodRefusedError' | 'RoleNotAllowedError' | 'StartPaymentMethodSetupSuccess', ParentType, ContextType>;
};

export type StartPaymentMethodSetupSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartPaymentMethodSetupSuccess'] = ResolversParentTypes['StartPaymentMethodSetupSuccess']> = {
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setupId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRecoveryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRecoveryResult'] = ResolversParentTypes['StartRecoveryResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'StartRecoverySuccess' | 'TooBusyError', ParentType, ContextType>;
};

export type StartRecoverySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRecoverySuccess'] = ResolversParentTypes['StartRecoverySuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRegistrationResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRegistrationResult'] = ResolversParentTypes['StartRegistrationResult']> = {
  __resolveType?: TypeResolveFn<'AccountNotMatchedError' | 'AlreadyRegisteredError' | 'InvalidInputError' | 'StartRegistrationSuccess' | 'TooBusyError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type StartRegistrationSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartRegistrationSuccess'] = ResolversParentTypes['StartRegistrationSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartTotpEnrolmentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartTotpEnrolmentResult'] = ResolversParentTypes['StartTotpEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'StartTotpEnrolmentSuccess' | 'TotpAlreadyEnrolledError', ParentType, ContextType>;
};

export type StartTotpEnrolmentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartTotpEnrolmentSuccess'] = ResolversParentTypes['StartTotpEnrolmentSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  activity?: Resolver<Array<ResolversTypes['StatementActivity']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['StatementComparison']>, ParentType, ContextType>;
  disputableUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  disputeAnswerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lateFee?: Resolver<Maybe<ResolversTypes['LateFeeTerms']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  newCharges?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentsReceived?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  previousBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  totalDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementActivityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementActivity'] = ResolversParentTypes['StatementActivity']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementChange'] = ResolversParentTypes['StatementChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['StatementChangeCause'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementComparison'] = ResolversParentTypes['StatementComparison']> = {
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['StatementChange']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDisputable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementLineKind'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotionEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recourse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementSectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementSection'] = ResolversParentTypes['StatementSection']> = {
  kind?: Resolver<ResolversTypes['StatementSectionKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TooManyInvitationsErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyInvitationsError'] = ResolversParentTypes['TooManyInvitationsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyPayLinksErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TooManyPayLinksError'] = ResolversParentTypes['TooManyPayLinksError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotpAlreadyEnrolledErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TotpAlreadyEnrolledError'] = ResolversParentTypes['TotpAlreadyEnrolledError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnOffAutopayResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnOffAutopayResult'] = ResolversParentTypes['TurnOffAutopayResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'RoleNotAllowedError' | 'TurnOffAutopaySuccess', ParentType, ContextType>;
};

export type TurnOffAutopaySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnOffAutopaySuccess'] = ResolversParentTypes['TurnOffAutopaySuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnOffTotpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnOffTotpResult'] = ResolversParentTypes['TurnOffTotpResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NoSecondFactorError' | 'TurnOffTotpSuccess', ParentType, ContextType>;
};

export type TurnOffTotpSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnOffTotpSuccess'] = ResolversParentTypes['TurnOffTotpSuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoArrangementResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoArrangementResult'] = ResolversParentTypes['UndoArrangementResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'ArrangementNotPossibleError' | 'NotFoundError' | 'RoleNotAllowedError' | 'UndoArrangementSuccess', ParentType, ContextType>;
};

export type UndoArrangementSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoArrangementSuccess'] = ResolversParentTypes['UndoArrangementSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoContactChangeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoContactChangeResult'] = ResolversParentTypes['UndoContactChangeResult']> = {
  __resolveType?: TypeResolveFn<'UndoContactChangeSuccess' | 'UndoEndedError', ParentType, ContextType>;
};

export type UndoContactChangeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoContactChangeSuccess'] = ResolversParentTypes['UndoContactChangeSuccess']> = {
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoEndedErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoEndedError'] = ResolversParentTypes['UndoEndedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoPaymentResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoPaymentResult'] = ResolversParentTypes['UndoPaymentResult']> = {
  __resolveType?: TypeResolveFn<'AccountFrozenError' | 'NotFoundError' | 'NotUndoableError' | 'RoleNotAllowedError' | 'UndoPaymentSuccess', ParentType, ContextType>;
};

export type UndoPaymentSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoPaymentSuccess'] = ResolversParentTypes['UndoPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockSignInResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnlockSignInResult'] = ResolversParentTypes['UnlockSignInResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'UnlockSignInSuccess', ParentType, ContextType>;
};

export type UnlockSignInSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnlockSignInSuccess'] = ResolversParentTypes['UnlockSignInSuccess']> = {
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageForecastResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UsageForecast'] = ResolversParentTypes['UsageForecast']> = {
  allowanceBytes?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  projectedBytes?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  subscriptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedBytes?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
};

export type UsernameTakenErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UsernameTakenError'] = ResolversParentTypes['UsernameTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyPasskeyResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyPasskeyResult'] = ResolversParentTypes['VerifyPasskeyResult']> = {
  __resolveType?: TypeResolveFn<'PasskeyRefusedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type VerifyRecoveryCodeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyRecoveryCodeResult'] = ResolversParentTypes['VerifyRecoveryCodeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'SignInLockedError' | 'VerifyRecoveryCodeSuccess', ParentType, ContextType>;
};

export type VerifyRecoveryCodeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyRecoveryCodeSuccess'] = ResolversParentTypes['VerifyRecoveryCodeSuccess']> = {
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  deviceToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifySignInCodeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifySignInCodeResult'] = ResolversParentTypes['VerifySignInCodeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'SignInLockedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type VerifyTotpResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VerifyTotpResult'] = ResolversParentTypes['VerifyTotpResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'SignInLockedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, Partial<ViewerAccountArgs>>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes['SessionAssurance'], ParentType, ContextType>;
  devices?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasTotp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondFactors?: Resolver<Array<ResolversTypes['SecondFactor']>, ParentType, ContextType>;
  securityEvents?: Resolver<ResolversTypes['SecurityEventConnection'], ParentType, ContextType, RequireFields<ViewerSecurityEventsArgs, 'first'>>;
  sessions?: Resolver<Array<ResolversTypes['SignedInSession']>, ParentType, ContextType>;
  signInCodeSentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeakPasswordErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WeakPasswordError'] = ResolversParentTypes['WeakPasswordError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawDisputeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawDisputeResult'] = ResolversParentTypes['WithdrawDisputeResult']> = {
  __resolveType?: TypeResolveFn<'DisputeClosedError' | 'NotFoundError' | 'RoleNotAllowedError' | 'WithdrawDisputeSuccess', ParentType, ContextType>;
};

export type WithdrawDisputeSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawDisputeSuccess'] = ResolversParentTypes['WithdrawDisputeSuccess']> = {
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongPasswordErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WrongPasswordError'] = ResolversParentTypes['WrongPasswordError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcceptInvitationSuccess?: AcceptInvitationSuccessResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  AccountFrozenError?: AccountFrozenErrorResolvers<ContextType>;
  AccountNotMatchedError?: AccountNotMatchedErrorResolvers<ContextType>;
  AddPaymentMethodResult?: AddPaymentMethodResultResolvers<ContextType>;
  AddPaymentMethodSuccess?: AddPaymentMethodSuccessResolvers<ContextType>;
  AlreadyDisputedError?: AlreadyDisputedErrorResolvers<ContextType>;
  AlreadyMemberError?: AlreadyMemberErrorResolvers<ContextType>;
  AlreadyRegisteredError?: AlreadyRegisteredErrorResolvers<ContextType>;
  AnswerDisputeResult?: AnswerDisputeResultResolvers<ContextType>;
  AnswerDisputeSuccess?: AnswerDisputeSuccessResolvers<ContextType>;
  ArrangementInstalment?: ArrangementInstalmentResolvers<ContextType>;
  ArrangementNotPossibleError?: ArrangementNotPossibleErrorResolvers<ContextType>;
  ArrangementPreview?: ArrangementPreviewResolvers<ContextType>;
  ArrangementPreviewResult?: ArrangementPreviewResultResolvers<ContextType>;
  Autopay?: AutopayResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BillForecast?: BillForecastResolvers<ContextType>;
  BillRun?: BillRunResolvers<ContextType>;
  BillRunConnection?: BillRunConnectionResolvers<ContextType>;
  BillRunEdge?: BillRunEdgeResolvers<ContextType>;
  BillRunFailure?: BillRunFailureResolvers<ContextType>;
  BillingYears?: BillingYearsResolvers<ContextType>;
  ByteCount?: GraphQLScalarType;
  CancelPlannedPaymentResult?: CancelPlannedPaymentResultResolvers<ContextType>;
  CancelPlannedPaymentSuccess?: CancelPlannedPaymentSuccessResolvers<ContextType>;
  CancelProductOrderResult?: CancelProductOrderResultResolvers<ContextType>;
  CancelProductOrderSuccess?: CancelProductOrderSuccessResolvers<ContextType>;
  ChangeDueDayResult?: ChangeDueDayResultResolvers<ContextType>;
  ChangeDueDaySuccess?: ChangeDueDaySuccessResolvers<ContextType>;
  ChangeMemberRoleResult?: ChangeMemberRoleResultResolvers<ContextType>;
  ChangeMemberRoleSuccess?: ChangeMemberRoleSuccessResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePasswordSuccess?: ChangePasswordSuccessResolvers<ContextType>;
  ChangeUsernameResult?: ChangeUsernameResultResolvers<ContextType>;
  ChangeUsernameSuccess?: ChangeUsernameSuccessResolvers<ContextType>;
  ChangedElsewhereError?: ChangedElsewhereErrorResolvers<ContextType>;
  Chargeback?: ChargebackResolvers<ContextType>;
  ChooseBillDeliveryResult?: ChooseBillDeliveryResultResolvers<ContextType>;
  ChooseBillDeliverySuccess?: ChooseBillDeliverySuccessResolvers<ContextType>;
  CompletePasswordResetResult?: CompletePasswordResetResultResolvers<ContextType>;
  CompletePasswordResetSuccess?: CompletePasswordResetSuccessResolvers<ContextType>;
  CompleteRegistrationResult?: CompleteRegistrationResultResolvers<ContextType>;
  CompleteRegistrationSuccess?: CompleteRegistrationSuccessResolvers<ContextType>;
  ConfirmContactChangeResult?: ConfirmContactChangeResultResolvers<ContextType>;
  ConfirmContactChangeSuccess?: ConfirmContactChangeSuccessResolvers<ContextType>;
  ConfirmTotpEnrolmentResult?: ConfirmTotpEnrolmentResultResolvers<ContextType>;
  ConfirmTotpEnrolmentSuccess?: ConfirmTotpEnrolmentSuccessResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CreatePayLinkResult?: CreatePayLinkResultResolvers<ContextType>;
  CreatePayLinkSuccess?: CreatePayLinkSuccessResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditConnection?: CreditConnectionResolvers<ContextType>;
  CreditEdge?: CreditEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CycleUsage?: CycleUsageResolvers<ContextType>;
  DailyUsage?: DailyUsageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeChargeResult?: DisputeChargeResultResolvers<ContextType>;
  DisputeChargeSuccess?: DisputeChargeSuccessResolvers<ContextType>;
  DisputeClosedError?: DisputeClosedErrorResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DueDayChangedRecentlyError?: DueDayChangedRecentlyErrorResolvers<ContextType>;
  DueDayPreview?: DueDayPreviewResolvers<ContextType>;
  Equipment?: EquipmentResolvers<ContextType>;
  Error?: ErrorResolvers<ContextType>;
  FinishPasskeyEnrolmentResult?: FinishPasskeyEnrolmentResultResolvers<ContextType>;
  FinishPasskeyEnrolmentSuccess?: FinishPasskeyEnrolmentSuccessResolvers<ContextType>;
  ForecastLine?: ForecastLineResolvers<ContextType>;
  ForgetDeviceResult?: ForgetDeviceResultResolvers<ContextType>;
  ForgetDeviceSuccess?: ForgetDeviceSuccessResolvers<ContextType>;
  GrantCreditResult?: GrantCreditResultResolvers<ContextType>;
  GrantCreditSuccess?: GrantCreditSuccessResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  IngestUsageResult?: IngestUsageResultResolvers<ContextType>;
  IngestUsageSuccess?: IngestUsageSuccessResolvers<ContextType>;
  InvalidCodeError?: InvalidCodeErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidLinkError?: InvalidLinkErrorResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationNotice?: InvitationNoticeResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteMemberSuccess?: InviteMemberSuccessResolvers<ContextType>;
  LastContactError?: LastContactErrorResolvers<ContextType>;
  LastOwnerError?: LastOwnerErrorResolvers<ContextType>;
  LateFeeTerms?: LateFeeTermsResolvers<ContextType>;
  LiftFreezeResult?: LiftFreezeResultResolvers<ContextType>;
  LiftFreezeSuccess?: LiftFreezeSuccessResolvers<ContextType>;
  MakeArrangementResult?: MakeArrangementResultResolvers<ContextType>;
  MakeArrangementSuccess?: MakeArrangementSuccessResolvers<ContextType>;
  MakeContactPrimaryResult?: MakeContactPrimaryResultResolvers<ContextType>;
  MakeContactPrimarySuccess?: MakeContactPrimarySuccessResolvers<ContextType>;
  MakePaymentMethodDefaultResult?: MakePaymentMethodDefaultResultResolvers<ContextType>;
  MakePaymentMethodDefaultSuccess?: MakePaymentMethodDefaultSuccessResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoSecondFactorError?: NoSecondFactorErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotDisputableError?: NotDisputableErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotFrozenError?: NotFrozenErrorResolvers<ContextType>;
  NotMeNotice?: NotMeNoticeResolvers<ContextType>;
  NotRefundableError?: NotRefundableErrorResolvers<ContextType>;
  NotUndoableError?: NotUndoableErrorResolvers<ContextType>;
  NothingToPayError?: NothingToPayErrorResolvers<ContextType>;
  OfferNotAvailableError?: OfferNotAvailableErrorResolvers<ContextType>;
  OneTimeCharge?: OneTimeChargeResolvers<ContextType>;
  OpenTicketResult?: OpenTicketResultResolvers<ContextType>;
  OpenTicketSuccess?: OpenTicketSuccessResolvers<ContextType>;
  OrderClosedError?: OrderClosedErrorResolvers<ContextType>;
  OrderPendingError?: OrderPendingErrorResolvers<ContextType>;
  OrderPlanChangeResult?: OrderPlanChangeResultResolvers<ContextType>;
  OrderPlanChangeSuccess?: OrderPlanChangeSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyRefusedError?: PasskeyRefusedErrorResolvers<ContextType>;
  PasskeyUse?: PasskeyUseResolvers<ContextType>;
  PayBillResult?: PayBillResultResolvers<ContextType>;
  PayBillSuccess?: PayBillSuccessResolvers<ContextType>;
  PayByLinkActionRequiredError?: PayByLinkActionRequiredErrorResolvers<ContextType>;
  PayByLinkDeclinedError?: PayByLinkDeclinedErrorResolvers<ContextType>;
  PayByLinkResult?: PayByLinkResultResolvers<ContextType>;
  PayByLinkSuccess?: PayByLinkSuccessResolvers<ContextType>;
  PayLink?: PayLinkResolvers<ContextType>;
  PayLinkNotice?: PayLinkNoticeResolvers<ContextType>;
  PayLinkReceipt?: PayLinkReceiptResolvers<ContextType>;
  PayLinkUnavailableError?: PayLinkUnavailableErrorResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentActionRequiredError?: PaymentActionRequiredErrorResolvers<ContextType>;
  PaymentArrangement?: PaymentArrangementResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentMethodInUseError?: PaymentMethodInUseErrorResolvers<ContextType>;
  PaymentMethodRefusedError?: PaymentMethodRefusedErrorResolvers<ContextType>;
  PlannedPayment?: PlannedPaymentResolvers<ContextType>;
  PlannedPaymentClosedError?: PlannedPaymentClosedErrorResolvers<ContextType>;
  PostOneTimeChargeResult?: PostOneTimeChargeResultResolvers<ContextType>;
  PostOneTimeChargeSuccess?: PostOneTimeChargeSuccessResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOrder?: ProductOrderResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  ProveRecoveryResult?: ProveRecoveryResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReconciliationDifference?: ReconciliationDifferenceResolvers<ContextType>;
  ReconciliationDifferenceConnection?: ReconciliationDifferenceConnectionResolvers<ContextType>;
  ReconciliationDifferenceEdge?: ReconciliationDifferenceEdgeResolvers<ContextType>;
  ReconciliationReport?: ReconciliationReportResolvers<ContextType>;
  ReconciliationReportConnection?: ReconciliationReportConnectionResolvers<ContextType>;
  ReconciliationReportEdge?: ReconciliationReportEdgeResolvers<ContextType>;
  RecoveryEndedError?: RecoveryEndedErrorResolvers<ContextType>;
  RecoveryProved?: RecoveryProvedResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundPaymentResult?: RefundPaymentResultResolvers<ContextType>;
  RefundPaymentSuccess?: RefundPaymentSuccessResolvers<ContextType>;
  RegisterByInvitationResult?: RegisterByInvitationResultResolvers<ContextType>;
  RegisterByInvitationSuccess?: RegisterByInvitationSuccessResolvers<ContextType>;
  RemoveContactResult?: RemoveContactResultResolvers<ContextType>;
  RemoveContactSuccess?: RemoveContactSuccessResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  RemovePasskeyResult?: RemovePasskeyResultResolvers<ContextType>;
  RemovePasskeySuccess?: RemovePasskeySuccessResolvers<ContextType>;
  RemovePaymentMethodResult?: RemovePaymentMethodResultResolvers<ContextType>;
  RemovePaymentMethodSuccess?: RemovePaymentMethodSuccessResolvers<ContextType>;
  RenamePasskeyResult?: RenamePasskeyResultResolvers<ContextType>;
  RenamePasskeySuccess?: RenamePasskeySuccessResolvers<ContextType>;
  RenamePaymentMethodResult?: RenamePaymentMethodResultResolvers<ContextType>;
  RenamePaymentMethodSuccess?: RenamePaymentMethodSuccessResolvers<ContextType>;
  RenewRecoveryCodesResult?: RenewRecoveryCodesResultResolvers<ContextType>;
  RenewRecoveryCodesSuccess?: RenewRecoveryCodesSuccessResolvers<ContextType>;
  ReplyToTicketResult?: ReplyToTicketResultResolvers<ContextType>;
  ReplyToTicketSuccess?: ReplyToTicketSuccessResolvers<ContextType>;
  ReportCompromiseResult?: ReportCompromiseResultResolvers<ContextType>;
  ReportCompromiseSuccess?: ReportCompromiseSuccessResolvers<ContextType>;
  ReportMissedAppointmentResult?: ReportMissedAppointmentResultResolvers<ContextType>;
  ReportMissedAppointmentSuccess?: ReportMissedAppointmentSuccessResolvers<ContextType>;
  ReportServiceProblemResult?: ReportServiceProblemResultResolvers<ContextType>;
  ReportServiceProblemSuccess?: ReportServiceProblemSuccessResolvers<ContextType>;
  RestorePlannedPaymentResult?: RestorePlannedPaymentResultResolvers<ContextType>;
  RestorePlannedPaymentSuccess?: RestorePlannedPaymentSuccessResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  RevokeInvitationSuccess?: RevokeInvitationSuccessResolvers<ContextType>;
  RevokeOtherSessionsResult?: RevokeOtherSessionsResultResolvers<ContextType>;
  RevokeOtherSessionsSuccess?: RevokeOtherSessionsSuccessResolvers<ContextType>;
  RevokePayLinkResult?: RevokePayLinkResultResolvers<ContextType>;
  RevokePayLinkSuccess?: RevokePayLinkSuccessResolvers<ContextType>;
  RevokeSessionResult?: RevokeSessionResultResolvers<ContextType>;
  RevokeSessionSuccess?: RevokeSessionSuccessResolvers<ContextType>;
  RoleNotAllowedError?: RoleNotAllowedErrorResolvers<ContextType>;
  SayNotMeResult?: SayNotMeResultResolvers<ContextType>;
  SayNotMeSuccess?: SayNotMeSuccessResolvers<ContextType>;
  SchedulePaymentResult?: SchedulePaymentResultResolvers<ContextType>;
  SchedulePaymentSuccess?: SchedulePaymentSuccessResolvers<ContextType>;
  SecurityEvent?: SecurityEventResolvers<ContextType>;
  SecurityEventConnection?: SecurityEventConnectionResolvers<ContextType>;
  SecurityEventEdge?: SecurityEventEdgeResolvers<ContextType>;
  ServiceAddress?: ServiceAddressResolvers<ContextType>;
  ServiceSubscription?: ServiceSubscriptionResolvers<ContextType>;
  SetAutopayResult?: SetAutopayResultResolvers<ContextType>;
  SetAutopaySuccess?: SetAutopaySuccessResolvers<ContextType>;
  SignInLockedError?: SignInLockedErrorResolvers<ContextType>;
  SignInRefusedError?: SignInRefusedErrorResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignInUnlocked?: SignInUnlockedResolvers<ContextType>;
  SignInWithPasskeyResult?: SignInWithPasskeyResultResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  SignedInSession?: SignedInSessionResolvers<ContextType>;
  StaffAction?: StaffActionResolvers<ContextType>;
  StartContactChangeResult?: StartContactChangeResultResolvers<ContextType>;
  StartContactChangeSuccess?: StartContactChangeSuccessResolvers<ContextType>;
  StartPasskeyEnrolmentResult?: StartPasskeyEnrolmentResultResolvers<ContextType>;
  StartPasskeyEnrolmentSuccess?: StartPasskeyEnrolmentSuccessResolvers<ContextType>;
  StartPasskeyUseResult?: StartPasskeyUseResultResolvers<ContextType>;
  StartPayLinkSetupResult?: StartPayLinkSetupResultResolvers<ContextType>;
  StartPayLinkSetupSuccess?: StartPayLinkSetupSuccessResolvers<ContextType>;
  StartPaymentMethodSetupResult?: StartPaymentMethodSetupResultResolvers<ContextType>;
  StartPaymentMethodSetupSuccess?: StartPaymentMethodSetupSuccessResolvers<ContextType>;
  StartRecoveryResult?: StartRecoveryResultResolvers<ContextType>;
  StartRecoverySuccess?: StartRecoverySuccessResolvers<ContextType>;
  StartRegistrationResult?: StartRegistrationResultResolvers<ContextType>;
  StartRegistrationSuccess?: StartRegistrationSuccessResolvers<ContextType>;
  StartTotpEnrolmentResult?: StartTotpEnrolmentResultResolvers<ContextType>;
  StartTotpEnrolmentSuccess?: StartTotpEnrolmentSuccessResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementActivity?: StatementActivityResolvers<ContextType>;
  StatementChange?: StatementChangeResolvers<ContextType>;
  StatementComparison?: StatementComparisonResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementSection?: StatementSectionResolvers<ContextType>;
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
  TooManyInvitationsError?: TooManyInvitationsErrorResolvers<ContextType>;
  TooManyPayLinksError?: TooManyPayLinksErrorResolvers<ContextType>;
  TotpAlreadyEnrolledError?: TotpAlreadyEnrolledErrorResolvers<ContextType>;
  TurnOffAutopayResult?: TurnOffAutopayResultResolvers<ContextType>;
  TurnOffAutopaySuccess?: TurnOffAutopaySuccessResolvers<ContextType>;
  TurnOffTotpResult?: TurnOffTotpResultResolvers<ContextType>;
  TurnOffTotpSuccess?: TurnOffTotpSuccessResolvers<ContextType>;
  UndoArrangementResult?: UndoArrangementResultResolvers<ContextType>;
  UndoArrangementSuccess?: UndoArrangementSuccessResolvers<ContextType>;
  UndoContactChangeResult?: UndoContactChangeResultResolvers<ContextType>;
  UndoContactChangeSuccess?: UndoContactChangeSuccessResolvers<ContextType>;
  UndoEndedError?: UndoEndedErrorResolvers<ContextType>;
  UndoPaymentResult?: UndoPaymentResultResolvers<ContextType>;
  UndoPaymentSuccess?: UndoPaymentSuccessResolvers<ContextType>;
  UnlockSignInResult?: UnlockSignInResultResolvers<ContextType>;
  UnlockSignInSuccess?: UnlockSignInSuccessResolvers<ContextType>;
  UsageForecast?: UsageForecastResolvers<ContextType>;
  UsernameTakenError?: UsernameTakenErrorResolvers<ContextType>;
  VerifyPasskeyResult?: VerifyPasskeyResultResolvers<ContextType>;
  VerifyRecoveryCodeResult?: VerifyRecoveryCodeResultResolvers<ContextType>;
  VerifyRecoveryCodeSuccess?: VerifyRecoveryCodeSuccessResolvers<ContextType>;
  VerifySignInCodeResult?: VerifySignInCodeResultResolvers<ContextType>;
  VerifyTotpResult?: VerifyTotpResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeakPasswordError?: WeakPasswordErrorResolvers<ContextType>;
  WithdrawDisputeResult?: WithdrawDisputeResultResolvers<ContextType>;
  WithdrawDisputeSuccess?: WithdrawDisputeSuccessResolvers<ContextType>;
  WrongPasswordError?: WrongPasswordErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  stepUp?: StepUpDirectiveResolver<any, any, ContextType>;
};
