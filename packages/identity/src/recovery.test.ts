import { login, sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generate, generateSecret } from 'otplib';
import { completePasswordReset } from './complete-password-reset.ts';
import { proveRecovery } from './prove-recovery.ts';
import { registerTotp } from './register-totp.ts';
import { resolveActor } from './resolve-actor.ts';
import { mostWrongInARow, recoveryLane, unknownDevicesLane } from './secret-budget.ts';
import { sendRecovery } from './send-recovery.ts';
import { signIn } from './sign-in.ts';
import { startRecovery } from './start-recovery.ts';
import { takeTry } from './take-try.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  epochAt,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';
import { addPhone, readRecovery, recover } from './testing/recovery-store.ts';

let identity: IdentityTest;
let home: Household & { loginId: string };
let username: string;
let count = 0;
const newPassword = 'seven-Lanterns-over-9-harbors';

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  count += 1;
  username = `person.${count}`;
  home = await createLogin(identity, username);
});

const byUsername = () => ({ byUsername: { username } });
const prove = (recoveryId: string, code = '') => proveRecovery(identity.ctx(), { recoveryId, code });
const reset = (
  recoveryId: string,
  resetToken: string,
  over: { newPassword?: string; secondFactorCode?: string } = {},
) => completePasswordReset(identity.ctx(), { recoveryId, resetToken, newPassword, brandName: 'Demarc', ...over });

/** A code shown, and the token given for it. */
async function proved() {
  const { recoveryId, secrets } = await recover(identity, { by: byUsername() });
  const result = await prove(recoveryId, secrets?.code);
  if (result.__typename !== 'RecoveryProved') throw new Error(result.__typename);
  return { recoveryId, ...result };
}

const canSignIn = async (password: string) =>
  (await signIn(identity.ctx(), { username, password })).__typename === 'SignInSuccess';

describe('starting', () => {
  test.each([
    ['a username', () => byUsername()],
    ['a username in other letters', () => ({ byUsername: { username: username.toUpperCase() } })],
    [
      'account number and postcode',
      () => ({ byAccountNumber: { accountNumber: home.accountNumber, postcode: home.postcode } }),
    ],
  ])('by %s sends a code to the e-mail on record', async (_name, by) => {
    const { secrets, recipient } = await recover(identity, { by: by() });
    expect(recipient).toBe('dana@example.com');
    expect(secrets?.code).toMatch(/^\d{4} \d{4}$/);
  });

  test('answers a known and an unknown person alike, with the same statements', async () => {
    const answers = [];
    for (const by of [byUsername(), { byUsername: { username: 'nobody.at.all' } }, { byEmail: { email: 'a\0b' } }]) {
      const { recoveryId, ...answer } = {
        ...(await startRecovery(identity.ctx(), { purpose: 'password', channel: 'email', by })),
      } as {
        recoveryId: string;
      };
      expect(recoveryId).toHaveLength(36);
      answers.push(JSON.stringify(answer));
    }
    expect(new Set(answers).size).toBe(1);
  });

  test('for a person unknown, or without a contact of the channel, sends nothing', async () => {
    expect((await recover(identity, { by: { byUsername: { username: 'nobody.at.all' } } })).secrets).toBeNull();
    expect((await recover(identity, { by: byUsername(), channel: 'sms' })).secrets).toBeNull();
  });

  test('by SMS sends to the phone on record, for ten minutes', async () => {
    await addPhone(identity, home.accountId, '+15185550123');
    const { recoveryId, secrets, recipient } = await recover(identity, { by: byUsername(), channel: 'sms' });
    expect(recipient).toBe('+15185550123');
    identity.clock.advance({ minutes: 10 });
    expect((await prove(recoveryId, secrets?.code)).__typename).toBe('InvalidCodeError');
  });

  test('sends five an hour, also when asked for at once, and the newest one counts', async () => {
    const started = [];
    for (let tries = 0; tries < 7; tries += 1) started.push(await recover(identity, { by: byUsername() }));
    expect(started.filter(({ secrets }) => secrets)).toHaveLength(5);
    const [older, newest] = started.slice(3, 5);
    expect((await prove(older?.recoveryId ?? '', older?.secrets?.code)).__typename).toBe('InvalidCodeError');
    expect((await prove(newest?.recoveryId ?? '', newest?.secrets?.code)).__typename).toBe('RecoveryProved');
  });

  test('for another purpose goes out all the same', async () => {
    for (let n = 0; n < 6; n += 1) await recover(identity, { purpose: 'username', by: byUsername() });
    for (const purpose of ['unlock', 'password'] as const) {
      expect((await recover(identity, { purpose, by: byUsername() })).recipient).toBe('dana@example.com');
    }
  });

  test('run twice by the worker sends once', async () => {
    const { recoveryId } = await recover(identity, { by: byUsername() });
    const before = (await readArchive(identity, home.accountId)).length;
    await sendRecovery(identity.ctx(system), { recoveryId, by: byUsername() });
    expect(await readArchive(identity, home.accountId)).toHaveLength(before);
  });

  test('for the username sends it to the contact alone; the archive does not hold it', async () => {
    const { recoveryId, secrets } = await recover(identity, { purpose: 'username', by: byUsername() });
    expect(secrets).toEqual({ username });
    expect(JSON.stringify(await readArchive(identity, home.accountId))).not.toContain(username);
    expect((await readRecovery(identity, recoveryId))?.completedAt).not.toBeNull();
  });

  test.each(poisonTexts)('answers poison %#', async (text) => {
    for (const by of [
      { byUsername: { username: text } },
      { byEmail: { email: text } },
      { byAccountNumber: { accountNumber: text, postcode: text } },
    ]) {
      const result = await startRecovery(identity.ctx(), { purpose: 'password', channel: 'email', by });
      expect(result.__typename).toMatch(/^(StartRecoverySuccess|InvalidInputError)$/);
    }
  });
});

describe('showing the code', () => {
  test('works once, however many show it at once', async () => {
    const { recoveryId, secrets } = await recover(identity, { by: byUsername() });
    const results = await Promise.all(Array.from({ length: 10 }, () => prove(recoveryId, secrets?.code)));
    expect(results.filter(({ __typename }) => __typename === 'RecoveryProved')).toHaveLength(1);
  });

  test('fails after five wrong ones, though 50 come at once, and wrong answers tell a known from an unknown not', async () => {
    const { recoveryId, secrets } = await recover(identity, { by: byUsername() });
    const unknown = await recover(identity, { by: { byUsername: { username: 'nobody.at.all' } } });
    const guess = secrets?.code === '0000 0000' ? '1111 1111' : '0000 0000';
    const answers = await Promise.all(Array.from({ length: 50 }, () => prove(recoveryId, guess)));
    answers.push(await prove(unknown.recoveryId, guess), await prove(recoveryId, secrets?.code));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await readRecovery(identity, recoveryId))?.failedAttempts).toBe(5);
  });

  test('of an owner stays right, however many codes a stranger has used up before, and however often', async () => {
    for (let day = 0; day < 4; day += 1) {
      for (let n = 0; n < 3; n += 1) {
        const { recoveryId, secrets } = await recover(identity, { by: byUsername() });
        const guess = secrets?.code === '0000 0000' ? '1111 1111' : '0000 0000';
        await Promise.all(Array.from({ length: 5 }, () => prove(recoveryId, guess)));
      }
      const { recoveryId, secrets } = await recover(identity, { by: byUsername() });
      expect((await prove(recoveryId, secrets?.code)).__typename).toBe('RecoveryProved');
      identity.clock.advance({ days: 1 });
    }
  });

  test('fails after 24 hours', async () => {
    const { recoveryId, secrets } = await recover(identity, { by: byUsername() });
    identity.clock.advance({ days: 1 });
    expect((await prove(recoveryId, secrets?.code)).__typename).toBe('InvalidCodeError');
  });

  test('unlocks a sign-in that wrong passwords have locked', async () => {
    const budget = { subjectId: home.loginId, laneId: unknownDevicesLane };
    while ((await takeTry(identity.ctx(), budget)) === 'go');
    expect(await canSignIn(demoPassword)).toBe(false);
    const { recoveryId, secrets } = await recover(identity, { purpose: 'unlock', by: byUsername() });
    expect(await prove(recoveryId, secrets?.code)).toMatchObject({ __typename: 'SignInUnlocked' });
    expect(await canSignIn(demoPassword)).toBe(true);
  });
});

test('an unlock gives whoever reads the mail no new tries for the second factor', async () => {
  await registerTotp(identity.ctx(system), { loginId: home.loginId, secret: generateSecret() });
  const budget = { subjectId: home.loginId, laneId: unknownDevicesLane };
  let evaluated = 0;
  for (let round = 0; round < 7; round += 1) {
    while ((await takeTry(identity.ctx(), budget)) === 'go') evaluated += 1;
    const { recoveryId, secrets } = await recover(identity, { purpose: 'unlock', by: byUsername() });
    expect((await prove(recoveryId, secrets?.code)).__typename).toBe('SignInUnlocked');
    identity.clock.advance({ days: 1 });
  }
  expect(evaluated).toBe(mostWrongInARow.unknownDevices);
});

describe('the new password', () => {
  test('takes the old one’s place, ends every session, and every contact is told', async () => {
    await addPhone(identity, home.accountId, '+15185550123');
    const { token } = await signInAs(identity, username);
    const { recoveryId, resetToken } = await proved();
    expect(await reset(recoveryId, resetToken)).toMatchObject({ __typename: 'CompletePasswordResetSuccess' });
    expect(await resolveActor(identity.ctx(), { token })).toEqual({ kind: 'anonymous' });
    expect(await canSignIn(demoPassword)).toBe(false);
    expect(await canSignIn(newPassword)).toBe(true);
    const told = (await readArchive(identity, home.accountId)).filter(({ template }) => template === 'password-reset');
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(['+15185550123', 'dana@example.com']);
  });

  test('is chosen once, by the token alone, within a quarter of an hour', async () => {
    const { recoveryId, resetToken } = await proved();
    expect(await reset(recoveryId, 'another')).toMatchObject({ __typename: 'RecoveryEndedError' });
    const late = await proved();
    expect(await reset(recoveryId, resetToken)).toMatchObject({ __typename: 'RecoveryEndedError' });
    identity.clock.advance({ minutes: 15 });
    expect(await reset(late.recoveryId, late.resetToken)).toMatchObject({ __typename: 'RecoveryEndedError' });
    const good = await proved();
    const results = await Promise.all([1, 2, 3].map(() => reset(good.recoveryId, good.resetToken)));
    expect(results.filter(({ __typename }) => __typename === 'CompletePasswordResetSuccess')).toHaveLength(1);
  });

  test('that is weak is refused, and the way stays open', async () => {
    const { recoveryId, resetToken } = await proved();
    const weak = await reset(recoveryId, resetToken, { newPassword: `${home.line1} dana@example.com` });
    expect(weak.__typename).toBe('WeakPasswordError');
    expect((await reset(recoveryId, resetToken)).__typename).toBe('CompletePasswordResetSuccess');
  });

  test('of a two-step sign-in asks for the second factor, out of a lane of the login’s budget that strangers cannot use up', async () => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    await registerTotp(identity.ctx(system), { loginId: home.loginId, secret });
    const { recoveryId, resetToken, needsSecondFactor } = await proved();
    expect(needsSecondFactor).toBe(true);
    expect((await reset(recoveryId, resetToken)).__typename).toBe('InvalidCodeError');
    expect((await reset(recoveryId, resetToken, { secondFactorCode: '000000' })).__typename).toBe('InvalidCodeError');
    expect(await canSignIn(newPassword)).toBe(false);
    const [lane] = await identity.db.database.execute<{ wrong_in_a_row: number }>(
      sql`select wrong_in_a_row from secret_budget
        where subject_id = ${home.loginId} and lane_id = ${recoveryLane}`,
    );
    expect(lane?.wrong_in_a_row).toBe(1);
    const code = await generate({ secret, epoch: epochAt(identity.clock) });
    const result = await reset(recoveryId, resetToken, { secondFactorCode: code });
    expect(result.__typename).toBe('CompletePasswordResetSuccess');
  });

  test('holds no secret in the database', async () => {
    const { recoveryId, resetToken } = await proved();
    await reset(recoveryId, resetToken);
    const rows = JSON.stringify([
      await readRecovery(identity, recoveryId),
      await identity.db.database.select().from(login),
    ]);
    expect(rows).not.toContain(resetToken);
  });
});
