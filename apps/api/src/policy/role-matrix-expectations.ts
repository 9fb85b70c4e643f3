import type { Household } from '../testing/household-store.ts';

/**
 * Who may do what: one line for each mutation and for each field that takes an id. `role-matrix.test.ts` walks the
 * schema, does each of them as each asker, and fails for one that has no line here.
 *
 * A line is `who` may, and for a mutation an input `from` a household that holds every id the input can. `stepUp: true`
 * where the schema says `@stepUp`. An id everybody may know, such as one of the catalogue, stands in `open`.
 */
export const askers = [
  'stranger',
  'revoked',
  'passwordOnly',
  'otherCustomer',
  'viewer',
  'manager',
  'ownerLongAgo',
  'owner',
  'staff',
  'partner',
] as const;

/** `ownerLongAgo` has shown a factor an hour ago. `revoked` and `passwordOnly` are sessions of the owner too. */
export type Asker = (typeof askers)[number];

/** `through`: past every gate, whatever comes of it then. `not there`: as if nothing had that id. */
export type Outcome = 'through' | 'not there' | 'role' | 'sign in first' | 'second factor' | 'step up' | 'forbidden';

type Row = Readonly<Record<Exclude<Asker, 'ownerLongAgo'>, Outcome>>;

const closedToOthers = {
  stranger: 'sign in first',
  revoked: 'sign in first',
  passwordOnly: 'second factor',
  staff: 'forbidden',
  partner: 'forbidden',
} as const;

const everyone = (outcome: Outcome) =>
  ({ otherCustomer: outcome, viewer: outcome, manager: outcome, owner: outcome }) as const;

const nobody = { ...closedToOthers, ...everyone('forbidden') } as const;

export const rows = {
  /** Anyone at all. */
  anyone: { ...everyone('through'), ...nobody, ...all('through') },
  /** Who still owes a second factor, and nobody else. */
  owing: { ...nobody, passwordOnly: 'through' },
  /** Every session, also one that owes its second factor. */
  anySession: { ...closedToOthers, ...everyone('through'), passwordOnly: 'through' },
  /** Every customer, about themselves. */
  self: { ...closedToOthers, ...everyone('through') },
  /** The owner alone, about something of their own sign-in: also other members of the household find nothing. */
  mine: { ...closedToOthers, ...everyone('not there'), owner: 'through' },
  /** Members that may look, and staff. */
  look: { ...closedToOthers, ...everyone('through'), otherCustomer: 'not there', staff: 'through' },
  /** Members that may look. */
  memberLook: { ...closedToOthers, ...everyone('through'), otherCustomer: 'not there' },
  /** Members that may look. A partner may ask, and finds nothing without a consent. */
  nodeLook: { ...closedToOthers, ...everyone('through'), otherCustomer: 'not there', partner: 'not there' },
  /** Owner and manager. */
  act: { ...closedToOthers, otherCustomer: 'not there', viewer: 'role', manager: 'through', owner: 'through' },
  /** The owner. */
  administer: { ...closedToOthers, otherCustomer: 'not there', viewer: 'role', manager: 'role', owner: 'through' },
  staff: { ...nobody, staff: 'through' },
} as const satisfies Record<string, Row>;

function all(outcome: Outcome): Row {
  return {
    ...everyone(outcome),
    stranger: outcome,
    revoked: outcome,
    passwordOnly: outcome,
    staff: outcome,
    partner: outcome,
  };
}

interface Line {
  readonly who: keyof typeof rows;
  readonly stepUp?: true;
}

export interface MutationLine extends Line {
  /** Left out: the mutation takes no input. */
  readonly from?: (home: Household) => object;
  readonly open?: readonly string[];
  /** It can be done once: each asker meets a household of their own. */
  readonly once?: true;
}

const code = '000000';
const password = 'correct-Harbor-42-lantern';

export const mutations: Readonly<Record<string, MutationLine>> = {
  startRegistration: {
    who: 'anyone',
    from: (home) => ({ lookup: { byAccountNumber: { accountNumber: home.accountNumber, postcode: '12207' } } }),
  },
  completeRegistration: {
    who: 'anyone',
    from: ({ ids }) => ({ registrationId: ids.registration, code: '00000000', username: 'nobody.new', password }),
  },
  signIn: { who: 'anyone', from: () => ({ username: 'nobody.here', password }) },
  verifyTotp: { who: 'owing', from: () => ({ code }) },
  startTotpEnrolment: { who: 'self', stepUp: true },
  confirmTotpEnrolment: { who: 'self', stepUp: true, from: () => ({ code }) },
  stepUp: {
    who: 'self',
    from: ({ ids }) => ({ passkey: { challengeId: ids.passkeyChallenge, answerJson: '{}' } }),
  },
  renewRecoveryCodes: { who: 'self', stepUp: true },
  turnOffTotp: { who: 'self', stepUp: true },
  verifySignInCode: { who: 'owing', from: () => ({ code: '00000000' }) },
  verifyRecoveryCode: { who: 'owing', from: () => ({ code: '00000-00000' }) },
  startPasskeyEnrolment: { who: 'self', stepUp: true },
  finishPasskeyEnrolment: {
    who: 'self',
    stepUp: true,
    from: ({ ids }) => ({ challengeId: ids.passkeyChallenge, answerJson: '{}', name: 'Matrix' }),
  },
  renamePasskey: { who: 'mine', from: ({ ids }) => ({ passkeyId: ids.Passkey, name: 'Matrix' }) },
  removePasskey: { who: 'mine', stepUp: true, from: ({ ids }) => ({ passkeyId: ids.Passkey }) },
  startPasskeyUse: { who: 'anyone' },
  signInWithPasskey: {
    who: 'anyone',
    from: ({ ids }) => ({ challengeId: ids.passkeyChallenge, answerJson: '{}' }),
  },
  verifyPasskey: { who: 'owing', from: ({ ids }) => ({ challengeId: ids.passkeyChallenge, answerJson: '{}' }) },
  signOut: { who: 'anySession' },
  changePassword: {
    who: 'self',
    stepUp: true,
    from: () => ({ currentPassword: 'not the password', newPassword: password }),
  },
  changeUsername: {
    who: 'self',
    stepUp: true,
    from: () => ({ username: 'nobody.new', currentPassword: 'not the password' }),
  },
  startContactChange: {
    who: 'administer',
    stepUp: true,
    from: ({ ids }) => ({
      accountId: ids.Account,
      channel: 'EMAIL',
      value: 'matrix@example.com',
      replacesId: ids.Contact,
    }),
  },
  confirmContactChange: { who: 'administer', from: ({ ids }) => ({ changeId: ids.contactChange, code: '00000000' }) },
  makeContactPrimary: { who: 'administer', stepUp: true, from: ({ ids }) => ({ contactId: ids.Contact }) },
  removeContact: { who: 'administer', stepUp: true, from: ({ ids }) => ({ contactId: ids.Contact }) },
  undoContactChange: { who: 'anyone', from: () => ({ token: 'none' }) },
  startRecovery: {
    who: 'anyone',
    from: () => ({ purpose: 'PASSWORD', channel: 'EMAIL', by: { byUsername: { username: 'nobody.here' } } }),
  },
  proveRecovery: { who: 'anyone', from: ({ ids }) => ({ recoveryId: ids.recovery, code: '00000000' }) },
  completePasswordReset: {
    who: 'anyone',
    from: ({ ids }) => ({ recoveryId: ids.recovery, resetToken: 'none', newPassword: password }),
  },

  reportCompromise: { who: 'self', once: true },
  sayNotMe: { who: 'anyone', from: () => ({ token: 'none' }) },
  liftFreeze: { who: 'staff', from: ({ ids }) => ({ accountId: ids.Account }) },
  unlockSignIn: { who: 'staff', from: ({ username }) => ({ username }) },
  revokeSession: { who: 'mine', once: true, from: ({ ids }) => ({ sessionId: ids.session }) },
  revokeOtherSessions: { who: 'self', once: true },
  forgetDevice: { who: 'mine', once: true, from: ({ ids }) => ({ deviceId: ids.device }) },
  inviteMember: {
    who: 'administer',
    stepUp: true,
    from: ({ ids }) => ({ accountId: ids.Account, email: 'kim@example.com', role: 'VIEWER' }),
  },
  revokeInvitation: {
    who: 'administer',
    stepUp: true,
    once: true,
    from: ({ ids }) => ({ accountId: ids.Account, invitationId: ids.invitation }),
  },
  acceptInvitation: { who: 'self', from: () => ({ token: 'none' }) },
  registerByInvitation: { who: 'anyone', from: () => ({ token: 'none', username: 'nobody.new', password }) },
  changeMemberRole: {
    who: 'administer',
    stepUp: true,
    from: ({ ids }) => ({ accountId: ids.Account, memberId: ids.member, role: 'MANAGER' }),
  },
  removeMember: {
    who: 'administer',
    stepUp: true,
    once: true,
    from: ({ ids }) => ({ accountId: ids.Account, memberId: ids.member }),
  },

  payBill: {
    who: 'act',
    from: ({ ids }) => ({
      accountId: ids.Account,
      paymentMethodId: ids.PaymentMethod,
      amount: { amountMinor: 100, currency: 'USD' },
      idempotencyKey: 'role-matrix-payment',
    }),
  },
  undoPayment: { who: 'act', from: ({ ids }) => ({ paymentId: ids.Payment }) },
  refundPayment: {
    who: 'staff',
    from: ({ ids }) => ({
      paymentId: ids.Payment,
      amount: { amountMinor: 100, currency: 'USD' },
      idempotencyKey: 'role-matrix-refund',
    }),
  },
  renamePaymentMethod: { who: 'act', from: ({ ids }) => ({ paymentMethodId: ids.PaymentMethod, label: 'Matrix' }) },
  makePaymentMethodDefault: {
    who: 'act',
    stepUp: true,
    from: ({ ids }) => ({ paymentMethodId: ids.PaymentMethod }),
  },
  removePaymentMethod: {
    who: 'act',
    stepUp: true,
    once: true,
    from: ({ ids }) => ({ paymentMethodId: ids.PaymentMethod }),
  },
  startPaymentMethodSetup: { who: 'act', stepUp: true, from: ({ ids }) => ({ accountId: ids.Account }) },
  schedulePayment: {
    who: 'act',
    from: ({ ids }) => ({
      accountId: ids.Account,
      paymentMethodId: ids.PaymentMethod,
      amount: { amountMinor: 100, currency: 'USD' },
      chargeOn: '2026-04-05',
      idempotencyKey: 'role-matrix-scheduled',
    }),
  },
  cancelPlannedPayment: { who: 'act', from: ({ ids }) => ({ plannedPaymentId: ids.PlannedPayment }) },
  restorePlannedPayment: { who: 'act', from: ({ ids }) => ({ plannedPaymentId: ids.PlannedPayment }) },
  setAutopay: {
    who: 'act',
    from: ({ ids }) => ({
      accountId: ids.Account,
      paymentMethodId: ids.PaymentMethod,
      daysBeforeDue: 0,
      isPaused: false,
      includesPresentBill: false,
    }),
  },
  turnOffAutopay: { who: 'act', from: ({ ids }) => ({ accountId: ids.Account }) },
  makeArrangement: {
    who: 'act',
    from: ({ ids }) => ({
      accountId: ids.Account,
      paymentMethodId: ids.PaymentMethod,
      count: 2,
      frequency: 'WEEKLY',
      firstOn: '2026-04-05',
      total: { amountMinor: 100, currency: 'USD' },
      idempotencyKey: 'role-matrix-arrangement',
    }),
  },
  undoArrangement: { who: 'act', from: ({ ids }) => ({ arrangementId: ids.PaymentArrangement }) },
  addPaymentMethod: {
    who: 'act',
    stepUp: true,
    from: ({ ids }) => ({ accountId: ids.Account, setupId: 'seti_matrix', keep: true }),
  },
  disputeCharge: {
    who: 'act',
    from: ({ ids }) => ({
      statementId: ids.Statement,
      position: 1,
      reason: 'WRONG_AMOUNT',
      explanation: 'More than was agreed.',
    }),
  },
  changeDueDay: { who: 'act', from: ({ ids }) => ({ accountId: ids.Account, dueDay: 20 }) },
  chooseBillDelivery: { who: 'act', from: ({ ids }) => ({ accountId: ids.Account, delivery: 'PAPER' }) },
  createPayLink: { who: 'act', from: ({ ids }) => ({ accountId: ids.Account }) },
  revokePayLink: { who: 'act', from: ({ ids }) => ({ accountId: ids.Account, payLinkId: ids.payLink }) },
  startPayLinkSetup: { who: 'anyone', from: () => ({ token: 'none' }) },
  payByLink: {
    who: 'anyone',
    from: () => ({
      token: 'none',
      setupId: 'seti_none',
      amount: { amountMinor: 100, currency: 'USD' },
      idempotencyKey: 'role-matrix-pay-link',
    }),
  },
  grantCredit: {
    who: 'staff',
    from: ({ ids }) => ({
      accountId: ids.Account,
      cause: 'GOODWILL',
      idempotencyKey: 'role-matrix-credit',
      amount: { amountMinor: 100, currency: 'USD' },
      reason: 'For your patience',
    }),
  },
  reportServiceProblem: {
    who: 'staff',
    from: ({ ids }) => ({
      accountId: ids.Account,
      idempotencyKey: 'role-matrix-outage',
      subscriptionIds: [ids.ServiceSubscription],
      startedAt: '2026-01-02T12:00:00Z',
      endedAt: '2026-01-02T13:00:00Z',
    }),
  },
  reportMissedAppointment: {
    who: 'staff',
    from: ({ ids }) => ({
      accountId: ids.Account,
      idempotencyKey: 'role-matrix-visit',
      scheduledAt: '2026-01-02T12:00:00Z',
    }),
  },
  postOneTimeCharge: {
    who: 'staff',
    from: ({ ids }) => ({
      accountId: ids.Account,
      idempotencyKey: 'role-matrix-charge',
      kind: 'INSTALLATION',
      description: 'Installation',
      amount: { amountMinor: 100, currency: 'USD' },
    }),
  },
  withdrawDispute: { who: 'act', from: ({ ids }) => ({ disputeId: ids.Dispute }) },
  answerDispute: {
    who: 'staff',
    from: ({ ids }) => ({ disputeId: ids.Dispute, outcome: 'REJECTED', answer: 'The charge is right.' }),
  },
  orderPlanChange: {
    who: 'act',
    stepUp: true,
    open: ['offeringId'],
    from: ({ ids }) => ({
      subscriptionId: ids.ServiceSubscription,
      offeringId: ids.ProductOffering,
      expectedMonthlyPrice: { amountMinor: 100, currency: 'USD' },
    }),
  },
  cancelProductOrder: { who: 'act', from: ({ ids }) => ({ orderId: ids.ProductOrder }) },
  ingestUsage: {
    who: 'staff',
    from: ({ ids }) => ({
      source: 'matrix',
      records: [
        {
          sourceRecordId: 'r1',
          subscriptionId: ids.ServiceSubscription,
          startedAt: '2026-03-30T00:00:00Z',
          bytesDown: 1,
          bytesUp: 1,
        },
      ],
    }),
  },
  openTicket: {
    who: 'act',
    from: ({ ids }) => ({ accountId: ids.Account, category: 'OTHER', subject: 'Matrix', body: 'Hello.' }),
  },
  replyToTicket: { who: 'act', from: ({ ids }) => ({ ticketId: ids.Ticket, body: 'Hello.' }) },
};

/** Fields that take an id. `kinds`: the types whose ids they take. */
export const fields: Readonly<Record<string, Line & { readonly kinds: readonly string[] | 'Node' }>> = {
  'Query.node': { who: 'nodeLook', kinds: 'Node' },
  'Query.account': { who: 'look', kinds: ['Account'] },
  'Query.billRun': { who: 'staff', kinds: ['BillRun'] },
  'Viewer.account': { who: 'memberLook', kinds: ['Account'] },
  'Account.statement': { who: 'look', kinds: ['Statement'] },
  'Account.dispute': { who: 'look', kinds: ['Dispute'] },
  'Account.payment': { who: 'look', kinds: ['Payment'] },
  'Account.paymentMethod': { who: 'look', kinds: ['PaymentMethod'] },
  'Account.ticket': { who: 'look', kinds: ['Ticket'] },
};
