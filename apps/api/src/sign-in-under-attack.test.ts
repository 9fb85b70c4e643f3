import { randomBytes } from 'node:crypto';
import { newId, systemClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { registerLogin, registerTotp } from '@demarc/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generate, generateSecret } from 'otplib';
import { type ApiProcess, type ProcessAnswer, startApiProcess } from './testing/api-process.ts';
import { testPassword } from './testing/test-api.ts';

/** The API as it is run, asked over HTTP by many at once. */
let db: TestDatabase;
let api: ApiProcess;
const sealKey = randomBytes(32);

beforeAll(async () => {
  db = await createTestDatabase();
  api = await startApiProcess({ databaseUrl: db.url, sealKey: sealKey.toString('base64') });
});
afterAll(async () => {
  await api.kill();
  await db.drop();
});

const signInMutation = `mutation In($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInSuccess { sessionToken assurance } ... on Error { code } } }`;
const verifyMutation = `mutation Verify($input: VerifyTotpInput!) { verifyTotp(input: $input) {
  __typename ... on SignInSuccess { sessionToken assurance } ... on Error { code } } }`;
const stepUpMutation = `mutation StepUp($input: StepUpInput!) { stepUp(input: $input) {
  __typename ... on StepUpSuccess { sessionToken } ... on Error { code } } }`;
const viewerQuery = '{ viewer { assurance } }';

async function createOwner(options: { withTotp?: boolean } = {}) {
  const { accountId } = await createTestAccount(db.database);
  const username = `owner.${newId().slice(-12)}`;
  const system = { kind: 'system', name: 'test' } as const;
  const ctx = { database: db.database, clock: systemClock, actor: system, sealKey };
  const { loginId } = await registerLogin(ctx, { accountId, username, password: testPassword, role: 'owner' });
  const secret = generateSecret();
  if (options.withTotp) await registerTotp(ctx as Parameters<typeof registerTotp>[0], { loginId, secret });
  return { loginId, username, secret };
}

const signIn = (username: string, password = testPassword) =>
  api.ask(signInMutation, { input: { username, password } });

const typenames = (answers: readonly ProcessAnswer[], field: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { data, status } of answers) {
    const name = data?.[field]?.__typename ?? String(status);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

const together = <Result>(count: number, work: (at: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));

async function signedIn(username: string): Promise<string> {
  const { data, text } = await signIn(username);
  if (!data?.signIn.sessionToken) throw new Error(text);
  return data.signIn.sessionToken;
}

const assuranceOf = async (token: string) => (await api.ask(viewerQuery, { token })).data?.viewer?.assurance ?? null;

test('of fifty guesses at once ten are evaluated, and then not even the right password is', async () => {
  const { username } = await createOwner();
  const guesses = await together(50, (at) => signIn(username, `wrong-Harbor-${at}`));
  expect(typenames(guesses, 'signIn')).toEqual({ SignInRefusedError: 10, SignInLockedError: 40 });
  expect((await signIn(username)).data.signIn.__typename).toBe('SignInLockedError');
});

test('fifty guesses at a name nobody has are answered the same way', async () => {
  const guesses = await together(50, (at) => signIn('nobody.by.this.name', `wrong-Harbor-${at}`));
  expect(typenames(guesses, 'signIn')).toEqual({ SignInRefusedError: 10, SignInLockedError: 40 });
});

test('fifty times the right code at once is one session', async () => {
  const { username, secret, loginId } = await createOwner({ withTotp: true });
  const owing = await signedIn(username);
  const code = await generate({ secret });
  const answers = await together(50, () => api.ask(verifyMutation, { token: owing, input: { code } }));
  expect(typenames(answers, 'verifyTotp').SignInSuccess).toBe(1);
  const alive = await db.database.execute(
    sql`select 1 from session where login_id = ${loginId} and assurance = 'full' and revoked_at is null`,
  );
  expect(alive).toHaveLength(1);
});

test('fifty wrong codes at once, over two sessions, draw on the budget of the passwords: ten are evaluated', async () => {
  const { username, secret, loginId } = await createOwner({ withTotp: true });
  const owing = [await signedIn(username), await signedIn(username)];
  await together(50, (at) =>
    api.ask(verifyMutation, { token: owing[at % 2], input: { code: String(at).padStart(6, '0') } }),
  );
  const [counted] = await db.database.execute<{ wrong: number }>(
    sql`select sum(wrong_in_a_row)::int as wrong from secret_budget where subject_id = ${loginId}`,
  );
  expect(counted?.wrong).toBe(10);
  const late = await api.ask(verifyMutation, { token: owing[0], input: { code: await generate({ secret }) } });
  expect(late.data?.verifyTotp?.__typename).not.toBe('SignInSuccess');
  expect((await signIn(username)).data.signIn.__typename).toBe('SignInLockedError');
});

test('while two hundred sign in at once, health is answered; each signs in or is told to come back', async () => {
  const owners = await together(8, () => createOwner());
  let isOver = false;
  const looks: Promise<number>[] = [];
  const watch = (async () => {
    while (!isOver) {
      looks.push(fetch(`${api.url}/health`).then(({ status }) => status));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const answers = await together(200, (at) => signIn(owners[at % owners.length]?.username ?? ''));
  isOver = true;
  await watch;
  const counts = typenames(answers, 'signIn');
  const { SignInSuccess: succeeded = 0, TooBusyError: turnedAway = 0 } = counts;
  expect(succeeded).toBeGreaterThan(0);
  expect({ answered: succeeded + turnedAway, counts }).toEqual({ answered: 200, counts });
  expect(answers.filter(({ status }) => status === 503)).toHaveLength(turnedAway);
  expect(new Set(await Promise.all(looks))).toEqual(new Set([200]));
});

test('the token changes with each factor, and the one before it is worth nothing', async () => {
  const { username, secret } = await createOwner({ withTotp: true });
  const owing = await signedIn(username);
  expect(await assuranceOf(owing)).toBe('PASSWORD');

  const { data } = await api.ask(verifyMutation, { token: owing, input: { code: await generate({ secret }) } });
  const full: string = data.verifyTotp.sessionToken;
  expect(full).not.toBe(owing);
  expect([await assuranceOf(owing), await assuranceOf(full)]).toEqual([null, 'FULL']);
});

test('step-up gives another token too', async () => {
  const { username } = await createOwner();
  const before = await signedIn(username);
  const { data } = await api.ask(stepUpMutation, { token: before, input: { password: testPassword } });
  const after: string = data.stepUp.sessionToken;
  expect(after).not.toBe(before);
  expect([await assuranceOf(before), await assuranceOf(after)]).toEqual([null, 'FULL']);
});

test('a token that somebody made up or brought along is not taken over by a sign-in', async () => {
  const { username } = await createOwner();
  const planted = `ses_${randomBytes(32).toString('base64url')}`;
  const { data } = await api.ask(signInMutation, { token: planted, input: { username, password: testPassword } });
  expect(data.signIn.sessionToken).not.toBe(planted);
  expect(await assuranceOf(planted)).toBeNull();
});

test('a session that was ended fails with its next request', async () => {
  const { username } = await createOwner();
  const token = await signedIn(username);
  const other = await signedIn(username);
  await api.ask('mutation { signOut { signedOut } }', { token });
  expect(await assuranceOf(token)).toBeNull();
  expect((await api.ask('{ viewer { username } }', { token })).text).toContain('UNAUTHENTICATED');
  expect(await assuranceOf(other)).toBe('FULL');
});
