import { issueStatement } from '@demarc/billing';
import { digestOf } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestAccount, createTestOffering } from '@demarc/database/testing';
import { sendRecovery } from '@demarc/identity';
import { createSoftPasskey } from '@demarc/identity/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generate } from 'otplib';
import { confirmSetup } from '../../sandbox/src/processor/confirm-setup.ts';
import { listenInProcess } from '../../sandbox/src/processor/listen-in-process.ts';
import { publicId } from './public-id.ts';
import { createChildren } from './testing/children-store.ts';
import { portalDocumentId, portalOperations } from './testing/portal-document.ts';
import { createTestApi, type TestApi, testPassword } from './testing/test-api.ts';
import { walkHousehold } from './testing/walk-household-store.ts';

/**
 * How many statements each of the portal's mutations sends at most, the look-up of the session included. A mutation that
 * needs more says why in the change that adds them; one that is new is done in {@link countAll} and written down here.
 */
const recorded: Readonly<Record<string, number>> = {
  StartRegistration: 9,
  CompleteRegistration: 14,
  SignIn: 21,
  StartPaymentMethodSetup: 4,
  AddPaymentMethod: 7,
  MakePaymentMethodDefault: 8,
  RenamePaymentMethod: 4,
  RemovePaymentMethod: 13,
  PayBill: 21,
  SchedulePayment: 13,
  CancelPlannedPayment: 9,
  RestorePlannedPayment: 10,
  SetAutopay: 15,
  TurnOffAutopay: 11,
  MakeArrangement: 13,
  UndoArrangement: 12,
  DisputeCharge: 10,
  WithdrawDispute: 5,
  UndoPayment: 23,
  CreatePayLink: 5,
  StartPayLinkSetup: 4,
  PayByLink: 33,
  RevokePayLink: 4,
  ChangeDueDay: 8,
  ChooseBillDelivery: 8,
  OpenTicket: 7,
  ReplyToTicket: 5,
  OrderPlanChange: 10,
  CancelProductOrder: 4,
  StepUp: 11,
  StartTotpEnrolment: 2,
  ConfirmTotpEnrolment: 16,
  VerifySignInCode: 23,
  VerifyTotp: 22,
  StartPasskeyEnrolment: 4,
  FinishPasskeyEnrolment: 16,
  RenamePasskey: 3,
  RenewRecoveryCodes: 13,
  VerifyRecoveryCode: 31,
  StartPasskeyUse: 4,
  VerifyPasskey: 20,
  SignInWithPasskey: 16,
  RemovePasskey: 15,
  TurnOffTotp: 16,
  SignOut: 3,
  ChangeUsername: 21,
  ChangePassword: 26,
  StartContactChange: 11,
  ConfirmContactChange: 18,
  MakeContactPrimary: 14,
  RemoveContact: 19,
  UndoContactChange: 36,
  StartRecovery: 2,
  ProveRecovery: 3,
  CompletePasswordReset: 32,
  InviteMember: 11,
  RevokeInvitation: 5,
  RegisterByInvitation: 17,
  ChangeMemberRole: 14,
  RemoveMember: 14,
  AcceptInvitation: 14,
  RevokeSession: 4,
  RevokeOtherSessions: 3,
  ForgetDevice: 6,
  SayNotMe: 28,
  ReportCompromise: 17,
};

/** What a mutation answers when it went well, where that is not named after it. */
const successes: Readonly<Record<string, string>> = {
  VerifySignInCode: 'SignInSuccess',
  VerifyTotp: 'SignInSuccess',
  VerifyPasskey: 'SignInSuccess',
  SignInWithPasskey: 'SignInSuccess',
  ProveRecovery: 'RecoveryProved',
};

const processor = listenInProcess();
let api: TestApi;
let small: Record<string, number>;
let large: Record<string, number>;

beforeAll(async () => {
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  api = await createTestApi({ paymentProcessor });
  small = await countAll(1);
  large = await countAll(200);
  // Twice everything there is to do: long on a machine with other work.
}, 120_000);

afterAll(async () => {
  processor.close();
  await api.close();
});

/** An account that has so many of everything and owes 80.00, with no sign-in yet. */
async function createHousehold(children: number) {
  const home = await createTestAccount(api.database);
  const { accountId } = home;
  const { ticketId } = await createChildren(api.database, accountId, children);
  const days = { periodStart: '2026-03-01', periodEnd: '2026-03-31' };
  const line = {
    kind: 'recurring',
    description: 'Internet',
    amountMinor: 8_000,
    subscriptionId: null,
    ...days,
  } as const;
  const statement = await issueStatement(
    { database: api.database, clock: api.clock, actor: { kind: 'system', name: 'test' } },
    { accountId, number: 'S-now', ...days, issuedAt: api.clock.now(), dueOn: '2026-04-20', lines: [line] },
  );
  // Of it 6.00 is past due, which instalments are for.
  const late = { periodStart: '2026-03-02', periodEnd: '2026-03-02', dueOn: '2026-03-20' };
  await issueStatement(
    { database: api.database, clock: api.clock, actor: { kind: 'system', name: 'test' } },
    { accountId, number: 'S-late', ...late, issuedAt: api.clock.now(), lines: [{ ...line, amountMinor: 600 }] },
  );
  const [service] = await api.database.execute<{ id: string }>(
    sql`select id from subscription where account_id = ${accountId} limit 1`,
  );
  return { ...home, statementId: statement.id, ticketId, subscriptionId: service?.id ?? '' };
}

/** The newest code mailed to the account, from the job that delivers it. */
async function mailedCode(accountId: string): Promise<string> {
  const [job] = await api.database.execute<{ code: string }>(
    sql`select payload -> 'secrets' ->> 'code' as code from graphile_worker._private_jobs
      where payload ->> 'accountId' = ${accountId} order by id desc limit 1`,
  );
  return job?.code ?? '';
}

/** The token of the newest link that undoes a change of the account's contacts. */
async function mailedUndoToken(accountId: string): Promise<string> {
  const [job] = await api.database.execute<{ token: string }>(
    sql`select payload -> 'secrets' ->> 'undoToken' as token from graphile_worker._private_jobs
      where payload ->> 'accountId' = ${accountId} and payload -> 'secrets' ->> 'undoToken' is not null
      order by id desc limit 1`,
  );
  return job?.token ?? '';
}

/** The worker's part of a recovery. */
async function doRecoveryJob(): Promise<void> {
  const [job] = await api.database.execute<{ payload: Parameters<typeof sendRecovery>[1] }>(
    sql`select payload from graphile_worker._private_jobs
      where payload ->> 'recoveryId' is not null order by id desc limit 1`,
  );
  if (!job) throw new Error('No recovery was started.');
  const { database, clock } = api;
  await sendRecovery({ database, clock, actor: { kind: 'system', name: 'send-recovery' } }, job.payload);
}

async function newestPasskeyId(): Promise<string> {
  const [row] = await api.database.execute<{ id: string }>(sql`select id from passkey order by id desc limit 1`);
  return publicId('passkey', row?.id ?? '');
}

/** Makes a session owe this code by message, as after an unusual sign-in. */
async function oweSignInCode(token: string, code: string): Promise<void> {
  const [owing] = await api.database.execute<{ id: string; login_id: string }>(
    sql`update session set assurance = 'password' where token_digest = ${digestOf(token)} returning id, login_id`,
  );
  const at = api.clock.now().toISOString();
  await api.database.execute(
    sql`insert into recovery (id, login_id, purpose, channel, code_digest, expires_at, created_at)
      values (${owing?.id}, ${owing?.login_id}, 'sign_in', 'email', ${digestOf(`${owing?.id}:${code}`)},
        ${at}::timestamptz + interval '10 minutes', ${at})`,
  );
}

const codeNow = (secret: string) => generate({ secret, epoch: Math.floor(api.clock.now().getTime() / 1000) });

/** Everything about payments on a day to come. */
async function planPayments(
  // biome-ignore lint/suspicious/noExplicitAny: the test knows what each document asks for.
  run: (name: string, input?: object) => Promise<any>,
  { account, methodId, children }: { account: string; methodId: string; children: number },
): Promise<void> {
  const way = { accountId: account, paymentMethodId: methodId };
  const { plannedPayment } = await run('SchedulePayment', {
    ...way,
    amount: { amountMinor: 1_000, currency: 'USD' },
    chargeOn: '2026-04-10',
    idempotencyKey: `statement-count-planned-${children}`,
  });
  const { id: plannedPaymentId } = plannedPayment;
  await run('CancelPlannedPayment', { plannedPaymentId });
  await run('RestorePlannedPayment', { plannedPaymentId });
  await run('CancelPlannedPayment', { plannedPaymentId });
  const rule = { daysBeforeDue: 2, limit: null, isPaused: false, includesPresentBill: true };
  await run('SetAutopay', { ...way, ...rule });
  await run('TurnOffAutopay', { accountId: account });
  await run('MakeArrangement', {
    ...way,
    count: 2,
    frequency: 'WEEKLY',
    firstOn: '2026-04-05',
    // Of each bill of the past a cent is disputed.
    total: { amountMinor: 600 - children, currency: 'USD' },
    idempotencyKey: `statement-count-arranged-${children}`,
  });
  const [made] = await api.database.execute<{ id: string }>(
    sql`select id from payment_arrangement where state = 'active'`,
  );
  await run('UndoArrangement', { arrangementId: publicId('paymentArrangement', made?.id ?? '') });
}

/** Adds a way to pay beside another, puts it first and takes it away again. */
async function manageMethods(
  // biome-ignore lint/suspicious/noExplicitAny: the test knows what each document asks for.
  run: (name: string, input?: object) => Promise<any>,
  { account, children }: { account: string; children: number },
): Promise<void> {
  const { setupId } = await run('StartPaymentMethodSetup', { accountId: account });
  await confirmSetup({ setupId, methodToken: `pm_visa_4242_1231_second${children}` });
  const { paymentMethod } = await run('AddPaymentMethod', { accountId: account, setupId, keep: true, label: null });
  const second = { paymentMethodId: paymentMethod.id };
  await run('MakePaymentMethodDefault', second);
  await run('RenamePaymentMethod', { ...second, label: 'Joint card' });
  await run('RemovePaymentMethod', second);
}

/** Does everything a customer can do, once each on an account with so many children. */
async function countAll(children: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  let token: string | undefined;
  /** @returns The mutation's result, which must be a success. */
  const run = async (name: string, input?: object) => {
    const before = api.countStatements();
    const { data, codes } = await api.ask({ documentId: portalDocumentId(name) }, { token, variables: { input } });
    counts[name] = Math.max(counts[name] ?? 0, api.countStatements() - before);
    expect({ name, codes }).toEqual({ name, codes: [] });
    const [result] = Object.values(data as Record<string, Record<string, string>>);
    if (name !== 'SignOut' && name !== 'StartPasskeyUse')
      expect(result).toMatchObject({ __typename: successes[name] ?? `${name}Success` });
    // biome-ignore lint/suspicious/noExplicitAny: the test knows what each document asks for.
    return result as any;
  };

  const { accountId, accountNumber, statementId, ticketId, subscriptionId } = await createHousehold(children);
  const offering = await createTestOffering(api.database, { name: 'Internet 1000', monthlyPriceMinor: 8_500 });
  const account = publicId('account', accountId);
  const credentials = { username: `user.${children}`, password: testPassword };

  const { registrationId } = await run('StartRegistration', {
    lookup: { byAccountNumber: { accountNumber, postcode: '12207' } },
  });
  await run('CompleteRegistration', { registrationId, code: await mailedCode(accountId), ...credentials });
  token = (await run('SignIn', credentials)).sessionToken;

  const { setupId } = await run('StartPaymentMethodSetup', { accountId: account });
  await confirmSetup({ setupId, methodToken: `pm_visa_4242_1230_test${children}` });
  const { paymentMethod } = await run('AddPaymentMethod', { accountId: account, setupId, keep: true, label: null });
  await manageMethods(run, { account, children });
  await planPayments(run, { account, methodId: paymentMethod.id, children });
  const { payment } = await run('PayBill', {
    accountId: account,
    paymentMethodId: paymentMethod.id,
    amount: { amountMinor: 7_900, currency: 'USD' },
    idempotencyKey: `statement-count-${children}`,
  });
  await run('UndoPayment', { paymentId: payment.id });

  const { dispute } = await run('DisputeCharge', {
    statementId: publicId('statement', statementId),
    position: 1,
    reason: 'WRONG_AMOUNT',
    explanation: 'More than was agreed.',
  });
  await run('WithdrawDispute', { disputeId: dispute.id });
  const { token: payToken } = await run('CreatePayLink', { accountId: account });
  const linkSetup = await run('StartPayLinkSetup', { token: payToken });
  await confirmSetup({ setupId: linkSetup.setupId, methodToken: `pm_visa_4242_1230_link${children}` });
  await run('PayByLink', {
    token: payToken,
    setupId: linkSetup.setupId,
    amount: { amountMinor: 100, currency: 'USD' },
    idempotencyKey: `statement-count-link-${children}`,
  });
  const [madeLink] = await api.database.execute<{ id: string }>(
    sql`select id from pay_link where account_id = ${accountId} order by created_at desc limit 1`,
  );
  await run('RevokePayLink', { accountId: account, payLinkId: publicId('payLink', madeLink?.id ?? '') });
  await run('ChangeDueDay', { accountId: account, dueDay: 20 });
  await run('ChooseBillDelivery', { accountId: account, delivery: 'PAPER' });

  await run('OpenTicket', { accountId: account, category: 'INTERNET', subject: 'Slow', body: 'Since yesterday.' });
  await run('ReplyToTicket', { ticketId: publicId('ticket', ticketId), body: 'Still slow.' });

  const { order } = await run('OrderPlanChange', {
    subscriptionId: publicId('subscription', subscriptionId),
    offeringId: publicId('productOffering', offering.id),
    expectedMonthlyPrice: { amountMinor: 8_500, currency: 'USD' },
  });
  await run('CancelProductOrder', { orderId: order.id });

  const { username, password } = credentials;
  token = (await run('ChangeUsername', { username, currentPassword: password })).sessionToken;
  credentials.password = 'seven-Lighthouses-over-3-rivers';
  const newPassword = credentials.password;
  token = (await run('ChangePassword', { currentPassword: password, newPassword })).sessionToken;
  const newContact = { accountId: account, channel: 'EMAIL', value: `second.${children}@example.com` };
  const { changeId } = await run('StartContactChange', newContact);
  const { contacts } = await run('ConfirmContactChange', { changeId, code: await mailedCode(accountId) });
  const undoToken = await mailedUndoToken(accountId);
  await run('MakeContactPrimary', { contactId: contacts.at(-1).id });
  await run('RemoveContact', { contactId: contacts.at(-1).id });
  await run('UndoContactChange', { token: undoToken });
  token = (await run('SignIn', credentials)).sessionToken;

  await oweSignInCode(token ?? '', '12345678');
  token = (await run('VerifySignInCode', { code: '12345678' })).sessionToken;

  token = (await run('StepUp', { password: newPassword })).sessionToken;
  const { secret } = await run('StartTotpEnrolment');
  await run('ConfirmTotpEnrolment', { code: await codeNow(secret) });
  token = (await run('SignIn', credentials)).sessionToken;
  api.clock.advance({ seconds: 30 });
  token = (await run('VerifyTotp', { code: await codeNow(secret) })).sessionToken;

  const soft = createSoftPasskey({ origin: 'http://portal.example' });
  const answerTo = async () => {
    const { challengeId, optionsJson } = await run('StartPasskeyUse');
    return { challengeId, answerJson: soft.get(optionsJson) };
  };
  const begun = await run('StartPasskeyEnrolment');
  const made = { challengeId: begun.challengeId, answerJson: soft.create(begun.optionsJson), name: 'Phone' };
  token = (await run('FinishPasskeyEnrolment', made)).sessionToken;
  const { recoveryCodes } = await run('RenewRecoveryCodes');
  token = (await run('SignIn', credentials)).sessionToken;
  await run('VerifyRecoveryCode', { code: recoveryCodes[0] });
  token = (await run('SignIn', credentials)).sessionToken;
  await run('VerifyPasskey', await answerTo());
  token = undefined;
  token = (await run('SignInWithPasskey', await answerTo())).sessionToken;
  const passkeyId = await newestPasskeyId();
  await run('RenamePasskey', { passkeyId, name: 'Old phone' });
  await run('RemovePasskey', { passkeyId });
  await run('TurnOffTotp');
  // The reset below asks for a second factor again.
  const anew = (await run('StartTotpEnrolment')).secret;
  api.clock.advance({ seconds: 30 });
  token = (await run('ConfirmTotpEnrolment', { code: await codeNow(anew) })).sessionToken;
  await run('SignOut');
  token = undefined;

  const { recoveryId } = await run('StartRecovery', {
    purpose: 'PASSWORD',
    channel: 'EMAIL',
    by: { byUsername: { username: credentials.username } },
  });
  await doRecoveryJob();
  const { resetToken } = await run('ProveRecovery', { recoveryId, code: await mailedCode(accountId) });
  api.clock.advance({ seconds: 30 });
  await run('CompletePasswordReset', {
    recoveryId,
    resetToken,
    newPassword: 'seven-Lanterns-over-9-harbors',
    secondFactorCode: await codeNow(anew),
  });
  await walkHousehold(
    api,
    (as, name, input) => {
      token = as;
      return run(name, input);
    },
    { accountId },
  );
  return counts;
}

test('every mutation of the portal is counted', () => {
  const mutations = portalOperations.filter(({ kind }) => kind === 'mutation').map(({ name }) => name);
  expect(Object.keys(recorded).toSorted()).toEqual(mutations.toSorted());
});

test('none sends more statements on an account with 200 of everything than with 1', () => {
  expect(large).toEqual(small);
});

test('each sends as many statements as is written down', () => {
  expect(small).toEqual(recorded);
});
