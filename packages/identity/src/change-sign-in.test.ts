import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@demarc/database';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { changePassword } from './change-password.ts';
import { changeUsername } from './change-username.ts';
import { insertLogin } from './login-store.ts';
import { registerTotp } from './register-totp.ts';
import { resolveActor } from './resolve-actor.ts';
import { revokeSessions } from './session-store.ts';
import { signIn } from './sign-in.ts';
import {
  createIdentityTest,
  createLogin,
  demoPassword,
  type Household,
  type IdentityTest,
  poisonTexts,
  readArchive,
  signInAs,
  system,
} from './testing/household-store.ts';

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

const signedIn = async () => {
  const { token, actor } = await signInAs(identity, username);
  return { token, ctx: identity.ctx(actor) };
};
const kindOf = async (token: string) => (await resolveActor(identity.ctx(), { token })).kind;
const canSignIn = async (name: string, password: string) =>
  (await signIn(identity.ctx(), { username: name, password })).__typename === 'SignInSuccess';
const toNew = { currentPassword: demoPassword, newPassword, brandName: 'Demarc' };

test('a changed password ends every other session, gives this one another token, and is told', async () => {
  const other = await signedIn();
  const own = await signedIn();
  const result = await changePassword(own.ctx, toNew);
  if (result.__typename !== 'ChangePasswordSuccess') throw new Error(result.message);
  expect([await kindOf(other.token), await kindOf(own.token)]).toEqual(['anonymous', 'anonymous']);
  expect(await kindOf(result.sessionToken)).toBe('customer');
  expect([await canSignIn(username, demoPassword), await canSignIn(username, newPassword)]).toEqual([false, true]);
  expect((await readArchive(identity, home.accountId)).map(({ template }) => template)).toContain('password-changed');
});

test.each(['password', 'username'])('a changed %s is no second factor shown anew', async (what) => {
  const changeBy = ({ ctx }: Awaited<ReturnType<typeof signedIn>>) =>
    what === 'password'
      ? changePassword(ctx, toNew)
      : changeUsername(ctx, { username: `renamed.${count}.${what}`, currentPassword: demoPassword });
  const shownAt = async (token: string) => {
    const actor = await resolveActor(identity.ctx(), { token });
    return actor.kind === 'customer' ? actor.authenticatedAt : null;
  };
  const own = await signedIn();
  const before = await shownAt(own.token);
  await registerTotp(identity.ctx(system), { loginId: home.loginId, secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' });
  identity.clock.advance({ minutes: 4 });
  const result = await changeBy(own);
  if (!('sessionToken' in result)) throw new Error(result.message);
  expect(await shownAt(result.sessionToken)).toEqual(before);
});

test('a token is replaced once, though two changes are made in the same moment', async () => {
  const { ctx } = await signedIn();
  const rename = (name: string) => changeUsername(ctx, { username: name, currentPassword: demoPassword });
  const results = await Promise.all([rename(`first.${count}`), rename(`second.${count}`)]);
  expect(results.map(({ __typename }) => __typename).sort()).toEqual([
    'ChangeUsernameSuccess',
    'ChangedElsewhereError',
  ]);
});

test.each(['password', 'username'])(
  'a %s is not changed by a session that was ended in another window',
  async (what) => {
    const { ctx } = await signedIn();
    const { actor } = ctx;
    if (actor.kind !== 'customer') throw new Error('Nobody is signed in.');
    await revokeSessions(identity.db.database, actor.loginId, identity.clock.now());
    const wanted = `wanted.${count}.${what}`;
    const result = await (what === 'password'
      ? changePassword(ctx, toNew)
      : changeUsername(ctx, { username: wanted, currentPassword: demoPassword }));
    expect(result.__typename).toBe('ChangedElsewhereError');
    expect([await canSignIn(username, demoPassword), await canSignIn(wanted, demoPassword)]).toEqual([true, false]);
  },
);

test('a name that is being registered at the same moment is taken', async () => {
  const { ctx } = await signedIn();
  const name = `registered.${count}`;
  const change = await identity.db.database.transaction(async (database) => {
    const at = identity.clock.now();
    const row = { id: newId(), username: name, givenName: 'Ada', passwordHash: 'none', createdAt: at };
    await insertLogin(database, { ...row, passwordChangedAt: at });
    const changing = changeUsername(ctx, { username: name, currentPassword: demoPassword });
    // Handled at once, so that a failure is the test's and not the process's.
    const settled = changing.then(({ __typename }) => __typename, String);
    await pause(500);
    return { settled };
  });
  expect(await change.settled).toBe('UsernameTakenError');
});

test('of two changes at once one is made', async () => {
  const [one, two] = [await signedIn(), await signedIn()];
  const results = await Promise.all([
    changePassword(one.ctx, toNew),
    changePassword(two.ctx, { ...toNew, newPassword: 'eleven-Boats-under-4-bridges' }),
  ]);
  expect(results.filter(({ __typename }) => __typename === 'ChangePasswordSuccess')).toHaveLength(1);
});

test('a password is not changed by who does not know the old one, to a weak one, or to itself', async () => {
  const { ctx, token } = await signedIn();
  const refusals = [
    await changePassword(ctx, { ...toNew, currentPassword: 'wrong-Harbor-42-lantern' }),
    await changePassword(ctx, { ...toNew, newPassword: 'password1234' }),
    await changePassword(ctx, { ...toNew, newPassword: demoPassword }),
  ];
  expect(refusals.map(({ __typename }) => __typename)).toEqual([
    'WrongPasswordError',
    'WeakPasswordError',
    'InvalidInputError',
  ]);
  expect(await kindOf(token)).toBe('customer');
});

test('wrong old passwords are evaluated only as often as the shared budget allows', async () => {
  const { ctx } = await signedIn();
  const guess = () => changePassword(ctx, { ...toNew, currentPassword: 'wrong-Harbor-42-lantern' });
  const results = await Promise.all(Array.from({ length: 15 }, guess));
  expect(results.filter(({ __typename }) => __typename === 'WrongPasswordError')).toHaveLength(10);
  expect((await changePassword(ctx, toNew)).__typename).toBe('SignInLockedError');
});

test.each(poisonTexts)('poison %# is answered', async (text) => {
  const { ctx } = await signedIn();
  expect((await changePassword(ctx, { ...toNew, newPassword: text })).__typename).toBe('WeakPasswordError');
  expect((await changePassword(ctx, { ...toNew, currentPassword: text })).__typename).toBe('WrongPasswordError');
  const renamed = await changeUsername(ctx, { username: text, currentPassword: demoPassword });
  expect(renamed.__typename).toBe('InvalidInputError');
});

test('a changed username signs in, the old one does not, and other sessions end', async () => {
  const other = await signedIn();
  const own = await signedIn();
  const name = `renamed.${count}`;
  const result = await changeUsername(own.ctx, { username: name, currentPassword: demoPassword });
  if (result.__typename !== 'ChangeUsernameSuccess') throw new Error(result.message);
  expect([await kindOf(other.token), await kindOf(result.sessionToken)]).toEqual(['anonymous', 'customer']);
  expect([await canSignIn(username, demoPassword), await canSignIn(name, demoPassword)]).toEqual([false, true]);
});

test('a username is one person’s, in whatever case, and its owner may change the case', async () => {
  const [taken, own] = [username, `owner.${count}`];
  await createLogin(identity, own);
  username = own;
  const { ctx } = await signedIn();
  const take = (name: string) => changeUsername(ctx, { username: name, currentPassword: demoPassword });
  expect((await take(taken.toUpperCase())).__typename).toBe('UsernameTakenError');
  expect((await take(own.toUpperCase())).__typename).toBe('ChangeUsernameSuccess');
});
