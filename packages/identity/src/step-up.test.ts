import type { Actor } from '@demarc/database';
import { eq, securityEvent, session } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generate, generateSecret } from 'otplib';
import { putRecoveryCodes } from './recovery-code-store.ts';
import { newRecoveryCodes, recoveryCodeDigest, showRecoveryCode } from './recovery-codes.ts';
import { registerTotp } from './register-totp.ts';
import { resolveActor } from './resolve-actor.ts';
import { stepUp } from './step-up.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  epochAt,
  type IdentityTest,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';
import { viewStepUpWays } from './view-step-up-ways.ts';

let identity: IdentityTest;
let accountId: string;
let loginId: string;
let token: string;
let viewer: Extract<Actor, { kind: 'customer' }>;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  const username = `confirming.${logins}`;
  ({ accountId, loginId } = await createLogin(identity, username));
  const signedIn = await signInAs(identity, username);
  token = signedIn.token;
  if (signedIn.actor.kind !== 'customer') throw new Error('Not signed in.');
  viewer = signedIn.actor;
  identity.clock.advance({ minutes: 6 });
});

const confirm = (input: Parameters<typeof stepUp>[1]) => stepUp(identity.ctx(viewer), input);
const resolve = (token: string) => resolveActor(identity.ctx(), { token });
const eventKinds = async () =>
  (await identity.db.database.select().from(securityEvent).where(eq(securityEvent.loginId, loginId))).map(
    ({ kind }) => kind,
  );

async function giveTotp(): Promise<string> {
  const secret = generateSecret();
  await registerTotp(identity.ctx(system), { loginId, secret });
  return secret;
}
const codeOf = (secret: string) => generate({ secret, epoch: epochAt(identity.clock) });

async function giveRecoveryCodes(): Promise<string[]> {
  const codes = newRecoveryCodes();
  const codeDigests = codes.map((code) => recoveryCodeDigest(identity.ctx().sealKey, loginId, code));
  await putRecoveryCodes(identity.db.database, loginId, { codeDigests, createdAt: identity.clock.now() });
  return codes;
}

describe('a login without a second factor', () => {
  test('confirms by its password, and goes on under another token', async () => {
    expect(await viewStepUpWays(identity.ctx(), viewer)).toEqual(['password']);
    const result = await confirm({ password: demoPassword });
    if (result.__typename !== 'StepUpSuccess') throw new Error(result.message);
    expect((await resolve(token)).kind).toBe('anonymous');
    const renewed = await resolve(result.sessionToken);
    expect(renewed).toMatchObject({ sessionId: viewer.sessionId, assurance: 'full' });
    expect(renewed).toMatchObject({ authenticatedAt: identity.clock.now() });
    expect(await eventKinds()).toContain('stepped-up');
  });

  test('keeps the absolute end of its session', async () => {
    const endOf = async () =>
      (await identity.db.database.select().from(session).where(eq(session.id, viewer.sessionId)))[0]?.expiresAt;
    const before = await endOf();
    expect(await confirm({ password: demoPassword })).toMatchObject({ expiresAt: before });
    expect(await endOf()).toEqual(before);
  });

  test.each(['wrong-Harbor-42-lantern', '', '\0', '\ud800', 'x'.repeat(100_000)])(
    'is not confirmed by wrong password %#, and its token stays as it is',
    async (password) => {
      expect((await confirm({ password })).__typename).toBe('StepUpRefusedError');
      expect(await resolve(token)).toMatchObject({ authenticatedAt: viewer.authenticatedAt });
    },
  );

  test('confirmed several times at once, goes on under one token', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => confirm({ password: demoPassword })));
    const tokens = results.flatMap((result) => (result.__typename === 'StepUpSuccess' ? [result.sessionToken] : []));
    expect(tokens).toHaveLength(1);
    expect(await resolve(tokens[0] ?? '')).toMatchObject({ kind: 'customer' });
  });

  test('draws on the budget of wrong secrets: it locks, for the right password too', async () => {
    for (let tries = 0; tries < 10; tries += 1) await confirm({ password: 'wrong-Harbor-42-lantern' });
    expect((await confirm({ password: demoPassword })).__typename).toBe('SignInLockedError');
    identity.clock.advance({ minutes: 16 });
    expect((await confirm({ password: demoPassword })).__typename).toBe('StepUpSuccess');
  });

  test('cannot renew a session that has ended meanwhile', async () => {
    await identity.db.database
      .update(session)
      .set({ revokedAt: identity.clock.now() })
      .where(eq(session.id, viewer.sessionId));
    expect((await confirm({ password: demoPassword })).__typename).toBe('StepUpRefusedError');
    expect((await resolve(token)).kind).toBe('anonymous');
  });
});

describe('a login with an authenticator app', () => {
  test('is not confirmed by the password alone', async () => {
    await giveTotp();
    expect(await viewStepUpWays(identity.ctx(), viewer)).toEqual(['totp']);
    expect((await confirm({ password: demoPassword })).__typename).toBe('StepUpRefusedError');
    expect(await resolve(token)).toMatchObject({ authenticatedAt: viewer.authenticatedAt });
  });

  test('confirms by a code, which is good once', async () => {
    const totpCode = await codeOf(await giveTotp());
    const results = await Promise.all([confirm({ totpCode }), confirm({ totpCode })]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['StepUpRefusedError', 'StepUpSuccess']);
  });

  test('draws on the budget by wrong codes, and not by what is none', async () => {
    const secret = await giveTotp();
    const wrong = String((Number(await codeOf(secret)) + 500_003) % 10 ** 6).padStart(6, '0');
    for (let tries = 0; tries < 12; tries += 1) await confirm({ totpCode: '12 34' });
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await confirm({ totpCode: wrong })).__typename).toBe('StepUpRefusedError');
    }
    expect((await confirm({ totpCode: await codeOf(secret) })).__typename).toBe('SignInLockedError');
  });

  test('confirms by a recovery code, once, and its contacts are told', async () => {
    await giveTotp();
    const [code = ''] = await giveRecoveryCodes();
    const result = await confirm({ recoveryCode: showRecoveryCode(code).toLowerCase() });
    if (result.__typename !== 'StepUpSuccess') throw new Error(result.message);
    const renewed = await resolve(result.sessionToken);
    expect((await stepUp(identity.ctx(renewed), { recoveryCode: code })).__typename).toBe('StepUpRefusedError');
    const [message] = await readArchive(identity, accountId);
    expect(message).toMatchObject({ template: 'recovery-code-used', data: { left: '9' } });
  });
});
