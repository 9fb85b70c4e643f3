import { setTimeout as pause } from 'node:timers/promises';
import { digestOf, newId, systemClock } from '@demarc/database';
import { recovery, sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { registerLogin } from '@demarc/identity';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { type ApiProcess, startApiProcess } from './testing/api-process.ts';
import { testPassword } from './testing/test-api.ts';

/** Each test starts two processes. */
jest.setTimeout(120_000);

const newPassword = 'whistle-Meadow-77-kettle';
/** Any number: the lock at which a statement waits for the test. */
const stopLock = 4711;

let db: TestDatabase;
let api: ApiProcess | undefined;

beforeAll(async () => {
  db = await createTestDatabase();
  await db.database.execute(sql`create function wait_for_test() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock(4711); return coalesce(new, old); end $$`);
});
afterEach(() => api?.kill());
afterAll(() => db.drop());

const signIn = `mutation In($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInSuccess { sessionToken } } }`;
const changePassword = `mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) {
  __typename ... on Error { message } } }`;
const resetPassword = `mutation Reset($input: CompletePasswordResetInput!) { completePasswordReset(input: $input) {
  __typename ... on Error { message } } }`;

/** A signed-in owner whose recovery was proved: all that is left is to choose the new password. */
async function createOwner(running: ApiProcess) {
  const { accountId } = await createTestAccount(db.database);
  const username = `owner.${newId().slice(-12)}`;
  const ctx = { database: db.database, clock: systemClock, actor: { kind: 'system', name: 'test' } } as const;
  const { loginId } = await registerLogin(ctx, { accountId, username, password: testPassword, role: 'owner' });
  const tokens: string[] = [];
  for (let device = 0; device < 2; device += 1) {
    const { data, text } = await running.ask(signIn, { input: { username, password: testPassword } });
    if (!data?.signIn.sessionToken) throw new Error(text);
    tokens.push(data.signIn.sessionToken);
  }
  const recoveryId = newId();
  const resetToken = 'the token that proving the code gave';
  const now = new Date();
  await db.database.insert(recovery).values({
    id: recoveryId,
    loginId,
    purpose: 'password',
    channel: 'email',
    codeDigest: digestOf(resetToken),
    expiresAt: new Date(now.getTime() + 3_600_000),
    provedAt: now,
    createdAt: now,
  });
  const input = { recoveryId: `rec_${recoveryId.replaceAll('-', '')}`, resetToken, newPassword };
  return { username, tokens, input };
}

type Owner = Awaited<ReturnType<typeof createOwner>>;

/** Both ways to another password. */
const ways: Readonly<Record<string, (running: ApiProcess, owner: Owner) => Promise<unknown>>> = {
  reset: (running, { input }) => running.ask(resetPassword, { input }),
  change: (running, { tokens: [token] }) =>
    running.ask(changePassword, { token, input: { currentPassword: testPassword, newPassword } }),
};

/** Lets the next change of the table, or its commit, wait for the lock. */
async function stopAt(point: 'login' | 'session' | 'commit') {
  await db.database.execute(
    point === 'commit'
      ? sql`create constraint trigger stop_here after update on login deferrable initially deferred
          for each row execute function wait_for_test()`
      : sql`create trigger stop_here before update on ${sql.identifier(point)}
          for each row execute function wait_for_test()`,
  );
  return () =>
    db.database.execute(sql`drop trigger stop_here on ${sql.identifier(point === 'session' ? 'session' : 'login')}`);
}

const someoneWaits = async (): Promise<boolean> => {
  const [row] = await db.database.execute(
    sql`select 1 from pg_locks where locktype = 'advisory' and objid = ${stopLock} and not granted`,
  );
  return row !== undefined;
};

/** Kills the API while its transaction stands at the point, then lets PostgreSQL find out. */
async function killAt(running: ApiProcess, point: 'login' | 'session' | 'commit', act: () => Promise<unknown>) {
  const goOn = await stopAt(point);
  await db.database.transaction(async (holder) => {
    await holder.execute(sql`select pg_advisory_xact_lock(${stopLock})`);
    const acted = act().catch(() => null);
    while (!(await someoneWaits())) await pause(10);
    await running.kill();
    await acted;
  });
  while (await someoneWaits()) await pause(10);
  await goOn();
}

const points = ['login', 'session', 'commit'] as const;

test.each(Object.keys(ways).flatMap((way) => points.map((point) => ({ way, point }))))(
  'an API killed while a password $way stands at its $point leaves no session beside the new password',
  async ({ way, point }) => {
    api = await startApiProcess({ databaseUrl: db.url });
    const killed = api;
    const owner = await createOwner(killed);
    const { username, tokens } = owner;
    const goThatWay = ways[way] as (typeof ways)[string];
    await killAt(killed, point, () => goThatWay(killed, owner));

    const restarted = await startApiProcess({ databaseUrl: db.url });
    api = restarted;
    const areAlive = () => Promise.all(tokens.map((token) => isAlive(restarted, token)));
    // Up to the commit nothing happened, and from it on all of it.
    const isDone = point === 'commit';
    expect(await typenameOfSignIn(restarted, username, newPassword)).toBe(
      isDone ? 'SignInSuccess' : 'SignInRefusedError',
    );
    expect(await areAlive()).toEqual([!isDone, !isDone]);

    // Whoever was cut off sends it again: now it is done, or it was already.
    await goThatWay(restarted, owner);
    expect(await typenameOfSignIn(restarted, username, newPassword)).toBe('SignInSuccess');
    expect(await typenameOfSignIn(restarted, username, testPassword)).toBe('SignInRefusedError');
    expect(await areAlive()).toEqual([false, false]);
  },
);

async function typenameOfSignIn(running: ApiProcess, username: string, password: string): Promise<string> {
  const { data } = await running.ask(signIn, { input: { username, password } });
  return data.signIn.__typename;
}

async function isAlive(running: ApiProcess, token: string): Promise<boolean> {
  const { data } = await running.ask('{ viewer { id } }', { token });
  return data?.viewer?.id !== undefined;
}
