import { sql } from '@demarc/database/sql';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { issueNotMeLink } from '@demarc/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { publicId } from '../public-id.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

interface EventPage {
  readonly nodes: { id: string; at: string }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let api: TestApi;
let home: TestAccount;
let token: string;
let accountId: string;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  home = await createTestAccount(api.database);
  accountId = publicId('account', home.accountId);
  ({ token } = await api.signIn(home.accountId));
});

const ask = (operation: string, variables: object = {}, as: string | undefined = token) =>
  api.ask(operation, { token: as, variables });

/** What a token's next request is told: nothing is wrong, or that nobody is signed in. */
const codesOf = async (as: string) => (await ask('{ viewer { id } }', {}, as)).codes;
const ended = ['UNAUTHENTICATED'];

const report = 'mutation { reportCompromise { __typename ... on ReportCompromiseSuccess { ticketReferences } } }';
const anyError = '__typename ... on Error { code message }';

/** A new session of an account that is frozen. */
async function frozenSession(): Promise<string> {
  await ask(report);
  return (await api.signIn(home.accountId)).token;
}

describe('a frozen account', () => {
  test('has no session any more, and the next one may look and write to us, not pay', async () => {
    expect((await ask(report)).data.reportCompromise.ticketReferences).toHaveLength(1);
    expect(await codesOf(token)).toEqual(ended);
    const { token: next } = await api.signIn(home.accountId);
    const look = await ask('{ viewer { accounts { isFrozen statements { nodes { id } } } } }', {}, next);
    expect(look.data.viewer.accounts[0].isFrozen).toBe(true);
    const open = await ask(
      `mutation($input: OpenTicketInput!) { openTicket(input: $input) { ${anyError} } }`,
      { input: { accountId, category: 'ACCOUNT', subject: 'Help', body: 'It was not me.' } },
      next,
    );
    expect(open.data.openTicket.__typename).toBe('OpenTicketSuccess');
  });

  test.each([
    [
      'payBill',
      'PayBillInput',
      () => ({
        accountId,
        paymentMethodId: 'card_0',
        amount: { amountMinor: 1, currency: 'USD' },
        idempotencyKey: 'a-key-of-16-chars',
      }),
    ],
    ['startPaymentMethodSetup', 'StartPaymentMethodSetupInput', () => ({ accountId })],
    ['addPaymentMethod', 'AddPaymentMethodInput', () => ({ accountId, setupId: 'seti_1', keep: true })],
  ])('refuses %s', async (field, type, input) => {
    const next = await frozenSession();
    const operation = `mutation($input: ${type}!) { ${field}(input: $input) { ${anyError} } }`;
    const { data } = await ask(operation, { input: input() }, next);
    expect(data[field]).toMatchObject({ __typename: 'AccountFrozenError', code: 'ACCOUNT_FROZEN' });
    expect(data[field].message).toContain('Call us');
  });

  test('is opened by staff with a reason, which stands in the audit trail, and by nobody else', async () => {
    const next = await frozenSession();
    const lift = `mutation($input: LiftFreezeInput!) { liftFreeze(input: $input) { ${anyError} } }`;
    const variables = { input: { accountId } };
    expect((await ask(lift, variables, next)).codes).toEqual(['FORBIDDEN']);
    const staff = await api.credential('staff');
    expect((await ask(lift, variables, staff)).codes).toEqual(['REASON_REQUIRED']);
    const headers = { 'x-reason': 'Passport seen in the shop' };
    const lifted = await api.ask(lift, { token: staff, variables, headers });
    expect(lifted.data.liftFreeze.__typename).toBe('LiftFreezeSuccess');
    const [audit] = await api.database.execute(
      sql`select actor_kind, reason from audit_event where account_id = ${home.accountId} and action = 'account.lift_freeze'`,
    );
    expect(audit).toEqual({ actor_kind: 'staff', reason: 'Passport seen in the shop' });
    const look = await ask('{ viewer { accounts { isFrozen } } }', {}, next);
    expect(look.data.viewer.accounts).toEqual([{ isFrozen: false }]);
  });
});

test('staff unlock a sign-in with a reason; the staff credential alone does not do', async () => {
  const { username } = await api.signIn(home.accountId);
  const unlock = `mutation($input: UnlockSignInInput!) { unlockSignIn(input: $input) { ${anyError} } }`;
  const variables = { input: { username } };
  const staff = await api.credential('staff');
  expect((await ask(unlock, variables, staff)).codes).toEqual(['REASON_REQUIRED']);
  const headers = { 'x-reason': 'Passport seen in the shop' };
  const { data } = await api.ask(unlock, { token: staff, variables, headers });
  expect(data.unlockSignIn.__typename).toBe('UnlockSignInSuccess');
});

test('what staff did on an account is told to its customer, with the reason, and to nobody else', async () => {
  const staff = await api.credential('staff');
  await api.ask(`{ account(id: "${accountId}") { id } }`, {
    token: staff,
    headers: { 'x-reason': 'Called about a bill' },
  });
  const list = `{ account(id: "${accountId}") { staffActions { what reason } } }`;
  expect((await ask(list)).data.account.staffActions).toEqual([
    { what: 'Looked at your account', reason: 'Called about a bill' },
  ]);
  const stranger = await api.signIn((await createTestAccount(api.database)).accountId);
  expect((await ask(list, {}, stranger.token)).data.account).toBeNull();
});

describe('the link “this wasn’t me”', () => {
  const say = `mutation($input: SayNotMeInput!) { sayNotMe(input: $input) { ${anyError} } }`;
  const look = 'query($token: String!) { notMeNotice(token: $token) { what at deviceName place timeZone } }';

  test('is answered without a sign-in; looking changes nothing, saying so ends and freezes all', async () => {
    const [event] = await api.database.execute<{ id: string; login_id: string }>(
      sql`select id, login_id from session order by created_at desc, id desc limit 1`,
    );
    const loginId = event?.login_id ?? '';
    await api.database.execute(
      sql`insert into security_event (login_id, id, at, kind, detail)
        values (${loginId}, ${event?.id ?? ''}, ${api.clock.now().toISOString()}, 'signed-in', '{}')`,
    );
    const ctx = { database: api.database, clock: api.clock };
    const { notMeToken } = await issueNotMeLink(ctx, { loginId, eventId: event?.id ?? '' });
    const notice = await ask(look, { token: notMeToken }, undefined);
    expect(notice.data.notMeNotice).toMatchObject({ what: 'Signed in', place: null });
    expect(await codesOf(token)).toEqual([]);

    const variables = { input: { token: notMeToken } };
    expect((await ask(say, variables, undefined)).data.sayNotMe.__typename).toBe('SayNotMeSuccess');
    expect(await codesOf(token)).toEqual(ended);
    const again = await ask(say, variables, undefined);
    const unknown = await ask(say, { input: { token: 'A'.repeat(43) } }, undefined);
    expect(again.text).toBe(unknown.text);
    expect((await ask(look, { token: notMeToken }, undefined)).data.notMeNotice).toBeNull();
  });
});

describe('sessions and devices', () => {
  const list = '{ viewer { sessions { id isCurrent isShared place } devices { id isCurrent } } }';
  const revoke = `mutation($input: RevokeSessionInput!) { revokeSession(input: $input) { ${anyError} } }`;
  const forget = `mutation($input: ForgetDeviceInput!) { forgetDevice(input: $input) { ${anyError} } }`;
  const signInAgain = async (username: string) => {
    const operation =
      'mutation($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { sessionToken } } }';
    const { data, text } = await api.ask(operation, {
      variables: { input: { username, password: 'correct-Harbor-42-lantern' } },
    });
    if (!data) throw new Error(text);
    return data.signIn.sessionToken as string;
  };

  test('are listed, the current one marked, and ended one by one or all but this', async () => {
    const me = await api.signIn(home.accountId);
    const others = [await signInAgain(me.username), await signInAgain(me.username), await signInAgain(me.username)];
    const { sessions } = (await ask(list, {}, me.token)).data.viewer;
    expect(sessions.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent).filter(Boolean)).toHaveLength(1);
    expect(sessions).toHaveLength(4);
    const sessionId = (await ask(list, {}, others[0])).data.viewer.sessions.find(
      ({ isCurrent }: { isCurrent: boolean }) => isCurrent,
    ).id;
    const one = await ask(revoke, { input: { sessionId } }, me.token);
    expect(one.data.revokeSession.__typename).toBe('RevokeSessionSuccess');
    expect(await codesOf(others[0] ?? '')).toEqual(ended);
    const rest = await ask(
      'mutation { revokeOtherSessions { ... on RevokeOtherSessionsSuccess { ended } } }',
      {},
      me.token,
    );
    expect(rest.data.revokeOtherSessions.ended).toBe(2);
    expect(await codesOf(others[1] ?? '')).toEqual(ended);
    expect((await ask(list, {}, me.token)).data.viewer.sessions).toMatchObject([{ isCurrent: true }]);
  });

  test('of someone else are answered exactly as ones that are not there', async () => {
    const stranger = await api.signIn((await createTestAccount(api.database)).accountId);
    const [theirs] = (await ask(list, {}, stranger.token)).data.viewer.sessions;
    const random = publicId('session', '01890000-0000-7000-8000-000000000000');
    const answers = await Promise.all(
      [theirs.id, random, 'nonsense'].map((sessionId) => ask(revoke, { input: { sessionId } })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data.revokeSession.code).toBe('NOT_FOUND');
    expect((await ask(list, {}, stranger.token)).data.viewer.sessions).toHaveLength(1);
    const device = await ask(forget, { input: { deviceId: random } });
    expect(device.data.forgetDevice.code).toBe('NOT_FOUND');
  });

  test('what happened is read newest first, page by page, each once', async () => {
    const me = await api.signIn(home.accountId);
    for (let at = 0; at < 3; at += 1) {
      await signInAgain(me.username);
      await ask('mutation { revokeOtherSessions { __typename } }', {}, me.token);
      api.clock.advance({ minutes: 1 });
    }
    const page =
      'query($after: String) { viewer { securityEvents(first: 2, after: $after) { nodes { id what at } pageInfo { hasNextPage endCursor } } } }';
    const seen: { id: string; at: string }[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: EventPage = (await ask(page, { after }, me.token)).data.viewer.securityEvents;
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).sort((a, b) => (a < b ? 1 : -1)));
    const whole = (await ask('{ viewer { securityEvents { nodes { what } } } }', {}, me.token)).data.viewer;
    const told = whole.securityEvents.nodes.filter(
      ({ what }: { what: string }) => what === 'All other sessions were ended',
    );
    expect(told).toHaveLength(3);
  });
});
