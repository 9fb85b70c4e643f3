import type { Actor } from '@demarc/database';
import { eq, recoveryCode } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generate } from 'otplib';
import { confirmTotpEnrolment } from './confirm-totp-enrolment.ts';
import { newRecoveryCodes, readRecoveryCode, recoveryCodeDigest, showRecoveryCode } from './recovery-codes.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { resolveActor } from './resolve-actor.ts';
import { startTotpEnrolment } from './start-totp-enrolment.ts';
import {
  createIdentityTest,
  createLogin,
  epochAt,
  type IdentityTest,
  readArchive,
  signInAs,
} from './testing/household-store.ts';
import { turnOffTotp } from './turn-off-totp.ts';
import { verifyRecoveryCode } from './verify-recovery-code.ts';
import { verifyTotp } from './verify-totp.ts';

describe('a code', () => {
  test('is read however it is typed, with letters that look like digits', () => {
    for (const code of newRecoveryCodes()) {
      const shown = showRecoveryCode(code);
      expect(shown).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      const typed = [
        shown,
        shown.toLowerCase(),
        ` ${shown.replace('-', ' ')} `,
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
      ];
      expect(typed.map(readRecoveryCode)).toEqual([code, code, code, code]);
    }
  });

  test.each(['', '7K2MQ', '7K2MQ-X04BDX', '7K2MQ-X04B\0', 'ÄÖÜ', '7K2MU-X04BD', 'x'.repeat(1_000_000)])(
    'is not %#',
    (typed) => expect(readRecoveryCode(typed)).toBeNull(),
  );

  test('is stored under a key and for its login', () => {
    const key = Buffer.alloc(32, 1);
    const digests = [
      recoveryCodeDigest(key, 'a', '7K2MQX04BD'),
      recoveryCodeDigest(key, 'b', '7K2MQX04BD'),
      recoveryCodeDigest(Buffer.alloc(32, 2), 'a', '7K2MQX04BD'),
    ];
    expect(new Set(digests.map((digest) => digest.toString('hex'))).size).toBe(3);
  });
});

describe('a login with an authenticator app', () => {
  let identity: IdentityTest;
  let username: string;
  let accountId: string;
  let loginId: string;
  let secret: string;
  let viewer: Actor;
  let codes: string[];
  let logins = 0;

  beforeAll(async () => {
    identity = await createIdentityTest();
  });
  afterAll(() => identity.db.drop());
  beforeEach(async () => {
    logins += 1;
    username = `careful.${logins}`;
    ({ accountId, loginId } = await createLogin(identity, username));
    const { actor } = await signInAs(identity, username);
    const started = await startTotpEnrolment(identity.ctx(actor), { issuer: 'Demarc' });
    if (started.__typename !== 'StartTotpEnrolmentSuccess') throw new Error(started.message);
    ({ secret } = started);
    const confirmed = await confirmTotpEnrolment(identity.ctx(actor), { code: await codeNow() });
    if (confirmed.__typename !== 'ConfirmTotpEnrolmentSuccess') throw new Error(confirmed.message);
    codes = confirmed.recoveryCodes;
    viewer = await resolveActor(identity.ctx(), { token: confirmed.sessionToken });
  });

  const codeNow = () => generate({ secret, epoch: epochAt(identity.clock) });
  const owing = async () => (await signInAs(identity, username)).actor;
  const verify = async (actor: Actor, code: string) => verifyRecoveryCode(identity.ctx(actor), { code });

  test('gets ten codes, of which the database holds digests', async () => {
    expect(new Set(codes).size).toBe(10);
    const rows = await identity.db.database.select().from(recoveryCode).where(eq(recoveryCode.loginId, loginId));
    expect(rows).toHaveLength(10);
    const stored = JSON.stringify(rows.map(({ codeDigest }) => codeDigest.toString('latin1')));
    for (const code of codes) expect(stored).not.toContain(code.replace('-', ''));
  });

  test('makes one full session of one code shown many times at once', async () => {
    const sessions = await Promise.all(Array.from({ length: 10 }, owing));
    const results = await Promise.all(sessions.map((actor) => verify(actor, codes[0] ?? '')));
    expect(results.filter((result) => result.__typename === 'VerifyRecoveryCodeSuccess')).toHaveLength(1);
  });

  test('does not take another login’s code', async () => {
    const theirs = codes;
    const other = `careful.other.${logins}`;
    await createLogin(identity, other);
    const { actor } = await signInAs(identity, other);
    expect((await verify(actor, theirs[0] ?? '')).__typename).toBe('InvalidCodeError');
  });

  test('ends a session after five wrong codes, and counts them with all other secrets', async () => {
    const actor = await owing();
    for (let tries = 0; tries < 4; tries += 1) await verify(actor, '00000-00000');
    expect(await verify(actor, '00000-00000')).toMatchObject({ message: expect.stringMatching(/last try/) });
    expect((await verify(actor, codes[0] ?? '')).__typename).toBe('InvalidCodeError');
    const next = await owing();
    for (let tries = 0; tries < 5; tries += 1) await verify(next, '00000-00000');
    const locked = { __typename: 'SignInLockedError' };
    const third = await signInAs(identity, username).catch((error: Error) => error);
    expect(third).toBeInstanceOf(Error);
    identity.clock.advance({ minutes: 16 });
    const late = await owing();
    expect(await verify(late, codes[0] ?? '')).not.toMatchObject(locked);
  });

  test('what is no code costs no try', async () => {
    const actor = await owing();
    for (let tries = 0; tries < 30; tries += 1) await verify(actor, 'no code');
    expect((await verify(actor, codes[0] ?? '')).__typename).toBe('VerifyRecoveryCodeSuccess');
  });

  test('has new codes for old ones on demand, and is told', async () => {
    const renewed = await renewRecoveryCodes(identity.ctx(viewer));
    if (renewed.__typename !== 'RenewRecoveryCodesSuccess') throw new Error(renewed.message);
    expect((await verify(await owing(), codes[0] ?? '')).__typename).toBe('InvalidCodeError');
    expect((await verify(await owing(), renewed.recoveryCodes[0] ?? '')).__typename).toBe('VerifyRecoveryCodeSuccess');
    expect((await readArchive(identity, accountId)).map(({ template }) => template)).toContain(
      'recovery-codes-renewed',
    );
  });

  test('turned off, signs in by the password alone; codes are gone, and its contacts are told', async () => {
    const waiting = await owing();
    expect((await turnOffTotp(identity.ctx(viewer))).__typename).toBe('TurnOffTotpSuccess');
    expect((await signInAs(identity, username)).actor).toMatchObject({ assurance: 'full' });
    expect((await verify(waiting, codes[0] ?? '')).__typename).toBe('InvalidCodeError');
    identity.clock.advance({ seconds: 30 });
    expect((await verifyTotp(identity.ctx(waiting), { code: await codeNow() })).__typename).toBe('InvalidCodeError');
    expect((await readArchive(identity, accountId)).map(({ template }) => template)).toContain('totp-removed');
    expect((await turnOffTotp(identity.ctx(viewer))).__typename).toBe('NoSecondFactorError');
    expect((await renewRecoveryCodes(identity.ctx(viewer))).__typename).toBe('NoSecondFactorError');
  });
});
