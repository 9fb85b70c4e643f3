import { device, eq } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { generate, generateSecret } from 'otplib';
import { registerTotp } from './register-totp.ts';
import { resolveActor } from './resolve-actor.ts';
import { signIn } from './sign-in.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  epochAt,
  type IdentityTest,
  system,
} from './testing/household-store.ts';
import { turnOffTotp } from './turn-off-totp.ts';
import { verifyTotp } from './verify-totp.ts';

let identity: IdentityTest;
let username: string;
let loginId: string;
let secret: string;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `remembered.${logins}`;
  ({ loginId } = await createLogin(identity, username));
  secret = generateSecret();
  await registerTotp(identity.ctx(system), { loginId, secret });
});

/** A visit of a browser that keeps this device token. */
const visit = (deviceToken: string | null) => ({ userAgent: 'Test', address: null, deviceToken });

async function signInFrom(deviceToken: string | null, { isShared = false } = {}) {
  const ctx = { ...identity.ctx(), visit: visit(deviceToken) };
  const result = await signIn(ctx, { username, password: demoPassword, isShared });
  if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
  return result;
}

/** Shows the password, then a code, and has the device remembered. @returns The device's token. */
async function rememberedDevice(options: { isShared?: boolean } = {}): Promise<string | null> {
  const owing = await signInFrom(null, options);
  const actor = await resolveActor(identity.ctx(), { token: owing.sessionToken });
  const code = await generate({ secret, epoch: epochAt(identity.clock) });
  const ctx = { ...identity.ctx(actor), visit: visit(null) };
  const result = await verifyTotp(ctx, { code, rememberDevice: true });
  if (result.__typename !== 'SignInSuccess') throw new Error(result.message);
  return result.deviceToken;
}

test('a remembered device signs in by the password alone for thirty days, and step-up still asks', async () => {
  const token = await rememberedDevice();
  identity.clock.advance({ minutes: 10 });
  const again = await signInFrom(token);
  expect(again.assurance).toBe('full');
  const actor = await resolveActor(identity.ctx(), { token: again.sessionToken });
  const shown = new Date(identity.clock.now().getTime() - 10 * 60_000);
  expect(actor).toMatchObject({ authenticatedAt: shown });
  identity.clock.advance({ days: 30 });
  expect((await signInFrom(token)).assurance).toBe('password');
});

test('another browser is asked, and one that shows no token', async () => {
  await rememberedDevice();
  for (const token of [null, `dev_${'x'.repeat(43)}`]) expect((await signInFrom(token)).assurance).toBe('password');
});

test('a device that is revoked is asked again', async () => {
  const token = await rememberedDevice();
  await identity.db.database.update(device).set({ revokedAt: identity.clock.now() }).where(eq(device.loginId, loginId));
  expect((await signInFrom(token)).assurance).toBe('password');
});

test('a shared computer is never remembered', async () => {
  expect(await rememberedDevice({ isShared: true })).toBeNull();
  const rows = await identity.db.database.select().from(device).where(eq(device.loginId, loginId));
  expect(rows.filter(({ rememberedUntil }) => rememberedUntil !== null)).toEqual([]);
});

test('a factor that is removed is remembered nowhere', async () => {
  const token = await rememberedDevice();
  const { sessionToken } = await signInFrom(token);
  const actor = await resolveActor(identity.ctx(), { token: sessionToken });
  expect((await turnOffTotp(identity.ctx(actor))).__typename).toBe('TurnOffTotpSuccess');
  const rows = await identity.db.database.select().from(device).where(eq(device.loginId, loginId));
  expect(rows.map(({ rememberedUntil }) => rememberedUntil)).toEqual([null]);
});
