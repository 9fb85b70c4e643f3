import { auditEvent, eq, login, registration } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { completeRegistration } from './complete-registration.ts';
import { resolveActor } from './resolve-actor.ts';
import { signIn } from './sign-in.ts';
import { startRegistration } from './start-registration.ts';
import {
  createHousehold,
  createIdentityTest,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
  readMailedCode,
} from './testing/household-store.ts';

let identity: IdentityTest;
let household: Household;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  household = await createHousehold(identity);
});

const password = 'correct-Harbor-42-lantern';

const start = () => {
  const { accountNumber, postcode } = household;
  return startRegistration(identity.ctx(), { lookup: { byAccountNumber: { accountNumber, postcode } } });
};

/** Starts a registration of the household. */
async function started(): Promise<{ registrationId: string; code: string }> {
  const result = await start();
  if (result.__typename !== 'StartRegistrationSuccess') throw new Error(result.message);
  return { registrationId: result.registrationId, code: await readMailedCode(identity, household.accountId) };
}

const complete = (input: { registrationId: string; code: string; username?: string; password?: string }) =>
  completeRegistration(identity.ctx(), { username: newUsername(), password, brandName: 'Demarc', ...input });

let usernames = 0;
const newUsername = () => {
  usernames += 1;
  return `reader.${usernames}`;
};

/** A code that is not this one. */
const otherThan = (code: string, by = 1) => String((Number(code.replace(' ', '')) + by) % 10 ** 8).padStart(8, '0');

const failedAttempts = async (registrationId: string) =>
  (await identity.db.database.select().from(registration).where(eq(registration.id, registrationId)))[0]
    ?.failedAttempts;

describe('the whole registration', () => {
  test('ends in a sign-in that owns the account, with a message and an audit trail', async () => {
    const { registrationId, code } = await started();
    const username = 'Dana.Whitfield@home';
    expect(await complete({ registrationId, code, username })).toEqual({
      __typename: 'CompleteRegistrationSuccess',
      username,
    });
    const session = await signIn(identity.ctx(), { username, password });
    if (session.__typename !== 'SignInSuccess') throw new Error(session.message);
    const actor = await resolveActor(identity.ctx(), { token: session.sessionToken });
    expect(actor).toMatchObject({
      kind: 'customer',
      assurance: 'full',
      roles: new Map([[household.accountId, 'owner']]),
    });

    const archive = await readArchive(identity, household.accountId);
    expect(archive.map((message) => message.template)).toEqual(['registration-completed', 'registration-code']);
    const audit = await identity.db.database
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.accountId, household.accountId));
    expect(audit.map((event) => event.action).sort()).toEqual(['registration.complete', 'registration.start']);
  });

  test('keeps the code nowhere but in the message’s job', async () => {
    const { code } = await started();
    expect(code).toMatch(/^\d{4} \d{4}$/);
    const digits = code.replace(' ', '');
    const kept = JSON.stringify([
      await readArchive(identity, household.accountId),
      await identity.db.database.select().from(registration),
      await identity.db.database.select().from(auditEvent),
    ]);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(digits);
  });

  test('is refused once the account has a sign-in, also to a second code', async () => {
    const [first, second] = [await started(), await started()];
    expect((await complete(first)).__typename).toBe('CompleteRegistrationSuccess');
    expect((await complete(second)).__typename).toBe('InvalidCodeError');
    expect((await complete(first)).__typename).toBe('InvalidCodeError');
    expect((await start()).__typename).toBe('AlreadyRegisteredError');
  });

  test('sent ten times at once makes one sign-in', async () => {
    const open = await started();
    const results = await Promise.all(Array.from({ length: 10 }, () => complete(open)));
    expect(results.filter((result) => result.__typename === 'CompleteRegistrationSuccess')).toHaveLength(1);
  });
});

describe('the code', () => {
  test('is compared with no more than five wrong guesses, however many come at once', async () => {
    const { registrationId, code } = await started();
    const guesses = Array.from({ length: 50 }, (_, index) =>
      complete({ registrationId, code: otherThan(code, index + 1) }),
    );
    const results = await Promise.all(guesses);
    expect(new Set(results.map((result) => result.__typename))).toEqual(new Set(['InvalidCodeError']));
    expect(await failedAttempts(registrationId)).toBe(5);
    expect((await complete({ registrationId, code })).__typename).toBe('InvalidCodeError');
  });

  test('still works after four wrong ones, and typed without its blank', async () => {
    const { registrationId, code } = await started();
    for (const by of [1, 2, 3, 4]) await complete({ registrationId, code: otherThan(code, by) });
    expect((await complete({ registrationId, code: code.replace(' ', '') })).__typename).toBe(
      'CompleteRegistrationSuccess',
    );
  });

  test('ends after 15 minutes', async () => {
    const { registrationId, code } = await started();
    identity.clock.advance({ minutes: 15 });
    expect((await complete({ registrationId, code })).__typename).toBe('InvalidCodeError');
  });

  test('of one registration does not open another', async () => {
    const first = await started();
    const second = await started();
    expect((await complete({ ...second, code: first.code })).__typename).toBe('InvalidCodeError');
  });

  test('is asked for before it is said which usernames exist', async () => {
    const { registrationId, code } = await started();
    expect((await complete({ registrationId, code: otherThan(code), username: '!' })).__typename).toBe(
      'InvalidCodeError',
    );
  });

  test('stays good when the username is taken, the password weak or the name unusable', async () => {
    const taken = newUsername();
    await complete({ ...(await started()), username: taken });
    household = await createHousehold(identity);
    const open = await started();
    expect((await complete({ ...open, username: taken.toUpperCase() })).__typename).toBe('UsernameTakenError');
    expect((await complete({ ...open, password: 'password1234' })).__typename).toBe('WeakPasswordError');
    for (const known of ['dana@example.com', household.line1.replaceAll(' ', ''), `Albany${household.postcode}NY!`]) {
      expect((await complete({ ...open, password: known })).__typename).toBe('WeakPasswordError');
    }
    expect((await complete({ ...open, username: 'a b' })).__typename).toBe('InvalidInputError');
    expect(await failedAttempts(open.registrationId)).toBe(0);
    expect((await complete(open)).__typename).toBe('CompleteRegistrationSuccess');
  });

  test('of two accounts that want usernames differing in case at once gives the name to one', async () => {
    const first = await started();
    household = await createHousehold(identity);
    const second = await started();
    const [name, other] = ['River.Reader', 'river.reader'];
    const results = await Promise.all([
      complete({ ...first, username: name }),
      complete({ ...second, username: other }),
    ]);
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'CompleteRegistrationSuccess',
      'UsernameTakenError',
    ]);
    expect(
      await identity.db.database.select().from(login).where(eq(login.usernameFolded, 'river.reader')),
    ).toHaveLength(1);
    const loser = results[0]?.__typename === 'UsernameTakenError' ? first : second;
    expect((await complete(loser)).__typename).toBe('CompleteRegistrationSuccess');
  });
});

test.each(poisonTexts)('answers poison %# in every field of the second step', async (text) => {
  const open = await started();
  expect((await complete({ ...open, code: text })).__typename).toBe('InvalidCodeError');
  expect((await complete({ ...open, username: text })).__typename).toBe('InvalidInputError');
  expect((await complete({ ...open, password: text })).__typename).toBe('WeakPasswordError');
});
