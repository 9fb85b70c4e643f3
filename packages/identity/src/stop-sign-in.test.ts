import { eq, securityEvent, session } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { proveRecovery } from './prove-recovery.ts';
import { signIn } from './sign-in.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  readArchive,
} from './testing/household-store.ts';
import { recover } from './testing/recovery-store.ts';

let identity: IdentityTest;
let home: Household & { loginId: string };
let username: string;
/** What the owner's own browser keeps. */
let deviceToken: string | null;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `stopped.${logins}`;
  home = await createLogin(identity, username);
  // Past the hour in which the first device of a new login is no news.
  identity.clock.advance({ days: 1 });
  const result = await signInFrom('Albany');
  deviceToken = result.__typename === 'SignInSuccess' ? result.deviceToken : null;
});

const signInFrom = (place: string | null, token: string | null = null, password = demoPassword) =>
  signIn(
    {
      ...identity.ctx(),
      visit: { userAgent: null, address: '203.0.113.9', deviceToken: token },
      places: { find: async () => place },
    },
    { username, password },
  );
async function guess(times: number) {
  for (let time = 0; time < times; time += 1) await signInFrom('Lisbon', null, 'wrong-Harbor-42-lantern');
}
const told = async () =>
  (await readArchive(identity, home.accountId)).filter((one) => one.template === 'sign-in-stopped');
const sessions = () => identity.db.database.select().from(session).where(eq(session.loginId, home.loginId));

test('a guessed password at another place minutes later opens nothing for 15 minutes; its owner is told once', async () => {
  await guess(5);
  const retryAt = new Date(identity.clock.now().getTime() + 15 * 60_000);
  for (let time = 0; time < 3; time += 1) {
    expect(await signInFrom('Lisbon')).toMatchObject({ __typename: 'SignInLockedError', retryAt });
  }
  expect(await sessions()).toHaveLength(1);
  const [notice, ...more] = await told();
  expect(more).toEqual([]);
  for (const words of ['Lisbon', 'several wrong tries', 'another place minutes before']) {
    expect(JSON.stringify(notice)).toContain(words);
  }
  const events = await identity.db.database.select().from(securityEvent).where(eq(securityEvent.loginId, home.loginId));
  expect(events.filter(({ kind }) => kind === 'sign-in-stopped')).toMatchObject([{ place: 'Lisbon' }]);
});

test('meanwhile the owner’s own device goes on, and a code by message unlocks the others', async () => {
  await guess(5);
  await signInFrom('Lisbon');
  expect((await signInFrom('Albany', deviceToken)).__typename).toBe('SignInSuccess');
  expect((await signInFrom('Albany')).__typename).toBe('SignInLockedError');
  const { recoveryId, secrets } = await recover(identity, { purpose: 'unlock', by: { byUsername: { username } } });
  await proveRecovery(identity.ctx(), { recoveryId, code: secrets?.code ?? '' });
  expect((await signInFrom('Albany')).__typename).toBe('SignInSuccess');
});

test.each([
  ['fewer wrong tries', 4, 'Lisbon', 'password'],
  ['a known place', 5, 'Albany', 'full'],
  ['an unknown place', 5, null, 'full'],
])('%s: not turned away', async (_name, guesses, place, assurance) => {
  await guess(guesses);
  expect(await signInFrom(place)).toMatchObject({ __typename: 'SignInSuccess', assurance });
  expect(await told()).toEqual([]);
});

test('so is a recognised device, whatever is unusual about it', async () => {
  await guess(9);
  expect((await signInFrom('Lisbon', deviceToken)).__typename).toBe('SignInSuccess');
  expect(await told()).toEqual([]);
});
