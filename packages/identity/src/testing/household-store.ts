import { randomBytes } from 'node:crypto';
import { type Actor, type Clock, createFixedClock, newId } from '@demarc/database';
import { account, contact, customer, desc, eq, message, serviceAddress, sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import type { IdentityContext } from '../identity-context.ts';
import { registerLogin } from '../register-login.ts';
import { resolveActor } from '../resolve-actor.ts';
import { signIn } from '../sign-in.ts';

export interface IdentityTest {
  readonly db: TestDatabase;
  readonly clock: ReturnType<typeof createFixedClock>;
  /** A context of this actor. Default: an anonymous visitor. */
  ctx(actor?: Actor): IdentityContext;
}

const seconds = (clock: Clock): number => Math.floor(clock.now().getTime() / 1000);

/** The clock's time as otplib asks for it, `steps` time steps later. */
export const epochAt = (clock: Clock, steps = 0): number => seconds(clock) + steps * 30;

/** Texts that break a server which trusts what it is sent: each gets an answer. */
export const poisonTexts = ['\0', '\ud800', 'x'.repeat(1_000_000), '', '   ', '%_\\', '<script>'];

export const system: Actor = { kind: 'system', name: 'test' };

/** A database, a clock that stands still and a seal key for one test file. */
export async function createIdentityTest(): Promise<IdentityTest> {
  const db = await createTestDatabase();
  const clock = createFixedClock('2026-03-31T12:00:00Z');
  const sealKey = randomBytes(32);
  return { db, clock, ctx: (actor = { kind: 'anonymous' }) => ({ database: db.database, clock, sealKey, actor }) };
}

export interface Household {
  readonly accountId: string;
  readonly accountNumber: string;
  readonly postcode: string;
  readonly line1: string;
  readonly familyName: string;
}

let households = 0;

/** An account nobody has registered, with a postcode of its own. */
export async function createHousehold(
  test: IdentityTest,
  {
    email = 'dana@example.com',
    ...address
  }: { email?: string | null; line1?: string; line2?: string; postcode?: string } = {},
): Promise<Household> {
  households += 1;
  const { database } = test.db;
  const createdAt = test.clock.now();
  const [accountId, customerId] = [newId(), newId()];
  const number = String(households).padStart(4, '0');
  const household = {
    accountId,
    accountNumber: `8347-1000-${number}`,
    postcode: `1${number}`,
    line1: `${households} Harbor Street`,
    familyName: 'O’Neill Whitfield',
    ...address,
  };
  const { familyName, accountNumber, line1, postcode } = household;
  await database
    .insert(customer)
    .values({ id: customerId, customerNumber: `C${number}`, givenName: 'Dana', familyName, createdAt });
  await database.insert(account).values({
    id: accountId,
    customerId,
    accountNumber,
    status: 'active',
    currency: 'USD',
    timeZone: 'America/New_York',
    locale: 'en',
    cycleDay: 1,
    createdAt,
  });
  await database.insert(serviceAddress).values({
    accountId,
    id: newId(),
    line1,
    line2: address.line2 ?? null,
    city: 'Albany',
    region: 'NY',
    postcode,
    country: 'US',
  });
  if (email !== null) {
    await database
      .insert(contact)
      .values({ accountId, id: newId(), channel: 'email', value: email, isPrimary: true, createdAt });
  }
  return household;
}

/** The code of the newest registration mail of an account, from the job that delivers it. */
export async function readMailedCode(test: IdentityTest, accountId: string): Promise<string> {
  const [row] = await test.db.database.execute<{ code: string }>(
    sql`select payload -> 'secrets' ->> 'code' as code from graphile_worker._private_jobs
        where payload ->> 'accountId' = ${accountId} and payload -> 'secrets' ->> 'code' is not null
        order by id desc limit 1`,
  );
  if (!row) throw new Error('No code was mailed.');
  return row.code;
}

/** An account's messages as the archive keeps them, newest first. */
export const readArchive = (test: IdentityTest, accountId: string) =>
  test.db.database.select().from(message).where(eq(message.accountId, accountId)).orderBy(desc(message.id));

export const demoPassword = 'correct-Harbor-42-lantern';

/** A sign-in of a new household. */
export async function createLogin(test: IdentityTest, username: string): Promise<Household & { loginId: string }> {
  const household = await createHousehold(test);
  const { accountId } = household;
  const { loginId } = await registerLogin(test.ctx(system), {
    accountId,
    username,
    password: demoPassword,
    role: 'owner',
  });
  return { ...household, loginId };
}

/** Signs in and gives the session's token and actor. */
export async function signInAs(test: IdentityTest, username: string): Promise<{ token: string; actor: Actor }> {
  const result = await signIn(test.ctx(), { username, password: demoPassword });
  if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
  return { token: result.sessionToken, actor: await resolveActor(test.ctx(), { token: result.sessionToken }) };
}
