import { device, eq, message, securityEvent, session, sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { resolveActor } from './resolve-actor.ts';
import { signIn } from './sign-in.ts';
import { createIdentityTest, createLogin, demoPassword, type IdentityTest } from './testing/household-store.ts';
import type { Visit } from './visit.ts';

let identity: IdentityTest;
let username: string;
let accountId: string;
let loginId: string;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `owner.${logins}`;
  ({ accountId, loginId } = await createLogin(identity, username));
  // Past the hour in which the first device of a new login is no news.
  identity.clock.advance({ days: 1 });
});

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';
const visitBy = (visit: Partial<Visit>) => ({
  ...identity.ctx(),
  visit: { userAgent: firefox, address: '203.0.113.9', deviceToken: null, ...visit },
  places: { find: async (address: string) => (address === '203.0.113.9' ? 'Albany, New York' : null) },
});
async function enter(visit: Partial<Visit> = {}, isShared = false) {
  const result = await signIn(visitBy(visit), { username, password: demoPassword, isShared });
  if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
  return result;
}
const guess = (visit: Partial<Visit>) => signIn(visitBy(visit), { username, password: 'wrong-Harbor-42-lantern' });
const alerts = async () =>
  (await identity.db.database.select().from(message).where(eq(message.accountId, accountId))).filter(
    ({ template }) => template === 'new-device',
  );
const devices = () => identity.db.database.select().from(device).where(eq(device.loginId, loginId));

test('a new device is written down, its owner told what, when and where, with a link to say it was not them', async () => {
  const { deviceToken, sessionToken } = await enter();
  expect(deviceToken).toMatch(/^dev_[\w-]{43}$/);
  expect(await devices()).toMatchObject([{ name: 'Firefox on Linux', lastPlace: 'Albany, New York' }]);
  const [alert, ...more] = await alerts();
  expect(more).toEqual([]);
  for (const words of ['Firefox on Linux', 'Albany, New York', 'April 1, 2026']) {
    expect(JSON.stringify(alert)).toContain(words);
  }
  const [job] = await identity.db.database.execute<{ token: string }>(
    sql`select payload -> 'secrets' ->> 'notMeToken' as token from graphile_worker._private_jobs
        where payload ->> 'accountId' = ${accountId} order by id desc limit 1`,
  );
  expect(job?.token).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(alert)).not.toContain(job?.token);
  const actor = await resolveActor(identity.ctx(), { token: sessionToken });
  expect(actor).toMatchObject({ deviceId: (await devices())[0]?.id, isShared: false });
  const [row] = await identity.db.database.select().from(session).where(eq(session.loginId, loginId));
  expect(row).toMatchObject({ place: 'Albany, New York', address: '203.0.113.9' });
});

test('a device that is recognised is no news', async () => {
  const { deviceToken } = await enter();
  expect((await enter({ deviceToken })).deviceToken).toBeNull();
  expect(await devices()).toHaveLength(1);
  expect(await alerts()).toHaveLength(1);
});

test.each([
  ['dev_', 'x'.repeat(10_000)],
  ['a token of another browser', `dev_${'A'.repeat(43)}`],
  ['NUL', 'dev_\0'],
])('one with %s is unknown', async (_name, deviceToken) => {
  await enter({ deviceToken });
  expect(await alerts()).toHaveLength(1);
});

test('one that was revoked is a new one, under another token', async () => {
  const { deviceToken } = await enter();
  await identity.db.database.update(device).set({ revokedAt: identity.clock.now() });
  const again = await enter({ deviceToken });
  expect(again.deviceToken).not.toBe(deviceToken);
  expect(await alerts()).toHaveLength(2);
});

test('a browser is known to each of a household apart', async () => {
  const { deviceToken } = await enter();
  const first = { username, loginId };
  await createLogin(identity, `other.${logins}`);
  identity.clock.advance({ days: 1 });
  const other = await signIn(visitBy({ deviceToken }), { username: `other.${logins}`, password: demoPassword });
  expect(other).toMatchObject({ deviceToken });
  ({ username, loginId } = first);
  expect((await enter({ deviceToken })).deviceToken).toBeNull();
  expect(await devices()).toHaveLength(1);
});

test('the device a login is made on is no news within the hour', async () => {
  ({ accountId, loginId } = await createLogin(identity, `fresh.${logins}`));
  username = `fresh.${logins}`;
  await enter();
  expect(await alerts()).toEqual([]);
  await enter();
  expect(await alerts()).toHaveLength(1);
});

test('strangers’ guesses lock nobody out on a device that is known', async () => {
  const { deviceToken } = await enter();
  await Promise.all(Array.from({ length: 20 }, () => guess({})));
  expect((await signIn(visitBy({}), { username, password: demoPassword })).__typename).toBe('SignInLockedError');
  await enter({ deviceToken });
});

test('a shared computer is not kept, its owner told all the same, and its session short', async () => {
  const { deviceToken, isShared, idleSeconds, sessionToken } = await enter({}, true);
  expect({ deviceToken, isShared, idleSeconds }).toEqual({ deviceToken: null, isShared: true, idleSeconds: 600 });
  expect(await devices()).toEqual([]);
  expect(await alerts()).toHaveLength(1);
  identity.clock.advance({ minutes: 9 });
  expect(await resolveActor(identity.ctx(), { token: sessionToken })).toMatchObject({ isShared: true, deviceId: null });
  identity.clock.advance({ minutes: 10 });
  expect(await resolveActor(identity.ctx(), { token: sessionToken })).toEqual({ kind: 'anonymous' });
});

test('a known device at another place minutes later is told of, in words that say why', async () => {
  const { deviceToken } = await enter();
  const places = { find: async () => 'Lisbon, Portugal' };
  const visit = { userAgent: firefox, address: '198.51.100.7', deviceToken };
  await signIn({ ...identity.ctx(), visit, places }, { username, password: demoPassword });
  expect(JSON.stringify(await alerts())).toContain('You were signed in at another place minutes before.');
  const kinds = (await identity.db.database.select().from(securityEvent).where(eq(securityEvent.loginId, loginId))).map(
    ({ kind }) => kind,
  );
  expect(kinds).toContain('unusual-sign-in');
});

test('an unknown place is called that, and none is invented', async () => {
  await enter({ address: null });
  expect(JSON.stringify(await alerts())).toContain('unknown place');
  const events = await identity.db.database.select().from(securityEvent).where(eq(securityEvent.loginId, loginId));
  expect(events.map(({ kind, place }) => [kind, place]).toSorted()).toEqual([
    ['new-device', null],
    ['signed-in', null],
  ]);
});
