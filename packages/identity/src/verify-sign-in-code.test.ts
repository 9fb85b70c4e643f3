import type { Actor } from '@demarc/database';
import { eq, secretBudget, securityEvent } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { proveRecovery } from './prove-recovery.ts';
import { registerTotp } from './register-totp.ts';
import { resolveActor } from './resolve-actor.ts';
import { signIn } from './sign-in.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
  readMailedCode,
  system,
} from './testing/household-store.ts';
import { verifyRecoveryCode } from './verify-recovery-code.ts';
import { verifySignInCode } from './verify-sign-in-code.ts';
import { verifyTotp } from './verify-totp.ts';
import { viewSignInCodeSentTo } from './view-sign-in-code.ts';

let identity: IdentityTest;
let home: Household & { loginId: string };
let username: string;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `unusual.${logins}`;
  home = await createLogin(identity, username);
  // Past the hour in which the first device of a new login is no news.
  identity.clock.advance({ days: 1 });
  await signInFrom('Albany');
  identity.clock.advance({ minutes: 30 });
});

const visitFrom = (place: string, actor?: Actor) => ({
  ...identity.ctx(actor),
  visit: { userAgent: null, address: '203.0.113.9', deviceToken: null },
  places: { find: async () => place },
});
const signInFrom = (place: string, password = demoPassword) => signIn(visitFrom(place), { username, password });

/** Signs in from a new device and place after wrong tries. */
async function enter() {
  for (let time = 0; time < 5; time += 1) await signInFrom('Lisbon', 'wrong-Harbor-42-lantern');
  return signInAgain();
}
async function signInAgain() {
  const result = await signInFrom('Lisbon');
  if (result.__typename !== 'SignInSuccess') throw new Error(result.__typename);
  const actor = await resolveActor(identity.ctx(), { token: result.sessionToken });
  if (actor.kind !== 'customer') throw new Error(actor.kind);
  return { ...result, actor };
}
const show = (actor: Actor, code: string) => verifySignInCode(visitFrom('Lisbon', actor), { code });
const sent = async () => (await readArchive(identity, home.accountId)).filter((one) => one.template === 'sign-in-code');

test('an unusual sign-in opens nothing until the code sent to its owner is shown; then under another token', async () => {
  const { assurance, sessionToken, actor } = await enter();
  expect(assurance).toBe('password');
  expect(await viewSignInCodeSentTo(identity.ctx(), actor)).toBe('d••••@example.com');
  const code = await readMailedCode(identity, home.accountId);
  expect(JSON.stringify(await sent())).not.toContain(code);
  const events = await identity.db.database.select().from(securityEvent).where(eq(securityEvent.loginId, home.loginId));
  expect(events.filter(({ kind }) => kind === 'sign-in-code-sent')).toMatchObject([{ place: 'Lisbon' }]);
  const opened = await show(actor, code);
  expect(opened).toMatchObject({ __typename: 'SignInSuccess', assurance: 'full' });
  expect(await resolveActor(identity.ctx(), { token: sessionToken })).toEqual({ kind: 'anonymous' });
  expect((await show(actor, code)).__typename).toBe('InvalidCodeError');
  expect((await readArchive(identity, home.accountId)).map(({ template }) => template)).toContain('new-device');
  // The tries are forgiven: the next one is an ordinary one.
  expect(await signInFrom('Lisbon')).toMatchObject({ assurance: 'full' });
});

test('of five wrong codes the last ends the session, and each counts among the wrong secrets', async () => {
  const { actor, sessionToken } = await enter();
  const code = await readMailedCode(identity, home.accountId);
  const wrong = code.startsWith('0000') ? '1111 1111' : '0000 0000';
  for (let time = 0; time < 4; time += 1) expect((await show(actor, wrong)).__typename).toBe('InvalidCodeError');
  const lanes = await identity.db.database.select().from(secretBudget).where(eq(secretBudget.subjectId, home.loginId));
  expect(lanes.map(({ wrongInARow }) => wrongInARow)).toEqual([9]);
  await show(actor, wrong);
  expect(await resolveActor(identity.ctx(), { token: sessionToken })).toEqual({ kind: 'anonymous' });
  expect((await show(actor, code)).__typename).toBe('InvalidCodeError');
});

test('a code is good for ten minutes, and only within its session', async () => {
  const { actor } = await enter();
  const code = await readMailedCode(identity, home.accountId);
  const second = await signInAgain();
  expect(second.assurance).toBe('password');
  expect((await show(second.actor, code)).__typename).toBe('InvalidCodeError');
  const recoveryId = actor.sessionId;
  expect((await proveRecovery(identity.ctx(), { recoveryId, code })).__typename).toBe('InvalidCodeError');
  identity.clock.advance({ minutes: 10 });
  expect(await show(actor, code)).toMatchObject({ message: expect.stringContaining('too old') });
});

test.each([...poisonTexts, '1234567', '123456'])('%# what is no code costs no try', async (typed) => {
  const { actor } = await enter();
  expect((await show(actor, typed)).__typename).toBe('InvalidCodeError');
  const lanes = await identity.db.database.select().from(secretBudget).where(eq(secretBudget.subjectId, home.loginId));
  expect(lanes.map(({ wrongInARow }) => wrongInARow)).toEqual([5]);
});

test('no other factor stands in for the code', async () => {
  const { actor } = await enter();
  expect((await verifyTotp(identity.ctx(actor), { code: '123456' })).__typename).toBe('InvalidCodeError');
  expect((await verifyRecoveryCode(identity.ctx(actor), { code: '7K2MQ-X04BD' })).__typename).toBe('InvalidCodeError');
});

test('nor the code for a second factor: a login that has one shows that, and is sent none', async () => {
  const late = await enter();
  const code = await readMailedCode(identity, home.accountId);
  await registerTotp(identity.ctx(system), { loginId: home.loginId, secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' });
  expect((await show(late.actor, code)).__typename).toBe('InvalidCodeError');
  const { actor, assurance } = await signInAgain();
  expect(assurance).toBe('password');
  expect(await viewSignInCodeSentTo(identity.ctx(), actor)).toBeNull();
  expect(await sent()).toHaveLength(1);
  expect((await show(actor, code)).__typename).toBe('InvalidCodeError');
});

test('after five codes within the hour no sixth is sent: the sign-in is turned away', async () => {
  await enter();
  for (let time = 0; time < 4; time += 1) expect(await signInFrom('Lisbon')).toMatchObject({ assurance: 'password' });
  expect((await signInFrom('Lisbon')).__typename).toBe('SignInLockedError');
  expect(await sent()).toHaveLength(5);
});
