/** @jest-environment node */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { encode } from 'next-auth/jwt';
import { type StandInApi, startStandInApi } from './testing/stand-in-api.ts';
import { formOf, jar, lastSet, redirectOf } from './testing/stand-in-request.ts';

const { authorizePassword, authorizeTotp } = await import('./authorize.ts');
const { jwtCallback, sessionCallback } = await import('./auth-options.ts');
const { readSession } = await import('./session.ts');
const { signInAction } = await import('../features/sign-in/sign-in-action.ts');
const { verifyCodeAction } = await import('../features/sign-in/verify-code-action.ts');
const { signOutAction } = await import('../features/sign-in/sign-out-action.ts');

const secret = 'a secret of thirty-two characters and more';
const credentials = { username: 'dana.whitfield', password: 'correct-Harbor-42-lantern' };
const untouched = { username: '', isShared: false, isLocked: false, message: null };
const granted = (assurance: 'PASSWORD' | 'FULL', sessionToken = 'token-1') => ({
  __typename: 'SignInSuccess',
  sessionToken,
  assurance,
  expiresAt: '2026-04-01T00:00:00.000Z',
});
const refused = { __typename: 'SignInRefusedError', code: 'SIGN_IN_REFUSED', message: 'No.' };

let api: StandInApi;

beforeAll(async () => {
  api = await startStandInApi();
  Object.assign(process.env, { API_URL: api.url, NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: secret });
});

afterAll(() => api.close());

afterEach(() => {
  jar.clear();
  api.received.length = 0;
});

async function signedIn(assurance: 'PASSWORD' | 'FULL') {
  const { sessionToken, expiresAt } = granted(assurance);
  jar.set('demarc.session', await encode({ token: { sessionToken, assurance, expiresAt }, secret }));
}

test('a refusal is null, as is a form that is not one', async () => {
  api.answer('SignIn', { data: { signIn: refused } });
  expect(await authorizePassword(credentials)).toBeNull();
  expect(await authorizePassword({ username: 'dana.whitfield' })).toBeNull();
  expect(await authorizePassword(undefined)).toBeNull();
});

test('an API that is too busy or out of order refused nobody', async () => {
  const busy = { data: { signIn: { __typename: 'TooBusyError', code: 'TOO_BUSY', message: 'Busy.' } } };
  api.answer('SignIn', busy, 503);
  await expect(authorizePassword(credentials)).rejects.toThrow(/^busy$/);
  api.answer('SignIn', { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  await expect(authorizePassword(credentials)).rejects.toThrow(/^unavailable$/);
  // A proxy's own answer, in JSON or not.
  api.answer('SignIn', { status: 'no backend' }, 503);
  await expect(authorizePassword(credentials)).rejects.toThrow(/^unavailable$/);
});

test('a session that has ended is not sent along with a new sign-in', async () => {
  await signedIn('FULL');
  api.answer('SignIn', { data: { signIn: granted('FULL') } });
  await authorizePassword(credentials);
  expect(api.received[0]?.authorization).toBeUndefined();
});

test('the second factor is shown for the session in the cookie, and gives another token', async () => {
  await signedIn('PASSWORD');
  api.answer('VerifyTotp', { data: { verifyTotp: granted('FULL', 'token-2') } });
  expect(await authorizeTotp({ code: '123 456' })).toMatchObject({ sessionToken: 'token-2', assurance: 'FULL' });
  expect(api.received[0]).toMatchObject({
    authorization: 'Bearer token-1',
    variables: { input: { code: '123 456' } },
  });
  api.answer('VerifyTotp', { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await authorizeTotp({ code: '123456' })).toBeNull();
});

test('what a browser sends with update() changes nothing', async () => {
  await signedIn('PASSWORD');
  api.answer('ViewAssurance', { data: { viewer: { assurance: 'PASSWORD' } } });
  const token = { sessionToken: 'token-1', assurance: 'PASSWORD' as const, expiresAt: '2026-04-01T00:00:00.000Z' };
  const forged = { sessionToken: 'token-9', assurance: 'FULL' };
  const update = { token, user: { id: 'x', ...token }, account: null, trigger: 'update' as const, session: forged };
  expect(await jwtCallback(update)).toEqual(token);
});

test('a session that the API has ended cannot be read from its cookie', async () => {
  await signedIn('FULL');
  api.answer('ViewAssurance', { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const token = { sessionToken: 'token-1', assurance: 'FULL' as const, expiresAt: '2026-04-01T00:00:00.000Z' };
  await expect(jwtCallback({ token, user: { id: 'x', ...token }, account: null })).rejects.toThrow('has ended');
});

test('scripts in the page see that there is a session, not its token', async () => {
  const token = { sessionToken: 'token-1', assurance: 'FULL' as const, expiresAt: '2026-04-01T00:00:00.000Z' };
  const session = await sessionCallback({
    session: { assurance: 'FULL', expires: '' },
    token,
    user: { id: '', email: '', emailVerified: null, ...token },
    newSession: null,
    trigger: 'update',
  });
  expect(session).toEqual({ assurance: 'FULL', expires: '2026-04-01T00:00:00.000Z' });
});

test('the form signs in through NextAuth and leads where the customer was going', async () => {
  jar.set('demarc.cookies', '1');
  api.answer('SignIn', { data: { signIn: granted('FULL') } });
  expect(await redirectOf(signInAction(untouched, formOf({ ...credentials, next: '/usage' })))).toBe('/usage');
  expect(await readSession()).toMatchObject({ sessionToken: 'token-1', assurance: 'FULL' });
  expect(jar.get('demarc.session')).not.toContain('token-1');
});

test('the form never leads to another site', async () => {
  jar.set('demarc.cookies', '1');
  api.answer('SignIn', { data: { signIn: granted('FULL') } });
  expect(await redirectOf(signInAction(untouched, formOf({ ...credentials, next: '//evil.example' })))).toBe('/');
});

test('with a second factor owed, the form leads to it, and on from there', async () => {
  jar.set('demarc.cookies', '1');
  api.answer('SignIn', { data: { signIn: granted('PASSWORD') } });
  const toCode = await redirectOf(signInAction(untouched, formOf({ ...credentials, next: '/usage' })));
  expect(toCode).toBe('/sign-in/code?next=%2Fusage');
  api.answer('VerifyTotp', { data: { verifyTotp: granted('FULL', 'token-2') } });
  const onward = await redirectOf(verifyCodeAction({ message: null }, formOf({ code: '123456', next: '/usage' })));
  expect(onward).toBe('/usage');
  expect(await readSession()).toMatchObject({ sessionToken: 'token-2', assurance: 'FULL' });
});

test('a new sign-in ends the session it replaces, a refused one and a second factor end none', async () => {
  jar.set('demarc.cookies', '1');
  await signedIn('FULL');
  api.answer('SignOut', { data: { signOut: { signedOut: true } } });
  api.answer('SignIn', { data: { signIn: refused } });
  await signInAction(untouched, formOf(credentials));
  expect(api.received.map(({ operation }) => operation)).toEqual(['SignIn']);

  api.answer('SignIn', { data: { signIn: granted('PASSWORD', 'token-2') } });
  await redirectOf(signInAction(untouched, formOf(credentials)));
  expect(api.received[2]).toMatchObject({ operation: 'SignOut', authorization: 'Bearer token-1' });
  expect(await readSession()).toMatchObject({ sessionToken: 'token-2' });

  api.answer('VerifyTotp', { data: { verifyTotp: granted('FULL', 'token-3') } });
  await redirectOf(verifyCodeAction({ message: null }, formOf({ code: '123456' })));
  expect(api.received.filter(({ operation }) => operation === 'SignOut')).toHaveLength(1);
});

test('an action that is called with anything but a form asks for what is missing', async () => {
  expect((await signInAction(untouched, JSON.parse('{}'))).message).toContain('Type your username');
});

test('a refused sign-in keeps the username, never the password, and leaves no session', async () => {
  jar.set('demarc.cookies', '1');
  api.answer('SignIn', { data: { signIn: refused } });
  const state = await signInAction(untouched, formOf(credentials));
  expect(state).toEqual({
    ...untouched,
    username: 'dana.whitfield',
    message: expect.stringContaining('is not right'),
  });
  expect(await readSession()).toBeNull();
});

test('a locked sign-in is told how long to wait, and led to the way out', async () => {
  jar.set('demarc.cookies', '1');
  const locked = { __typename: 'SignInLockedError', code: 'SIGN_IN_LOCKED', message: 'Locked.' };
  const retryAt = new Date(Date.now() + 10 * 60_000).toISOString();
  api.answer('SignIn', { data: { signIn: { ...locked, retryAt } } });
  const state = await signInAction(untouched, formOf(credentials));
  expect(state).toMatchObject({ isLocked: true, message: expect.stringContaining('Wait 10 minutes') });
  api.answer('SignIn', { data: { signIn: { ...locked, retryAt: null } } });
  const stopped = await signInAction(untouched, formOf(credentials));
  expect(stopped).toMatchObject({ isLocked: true, message: expect.not.stringContaining('Wait') });
});

test('the browser keeps its own record, for the next sign-in to be recognised', async () => {
  jar.set('demarc.cookies', '1');
  api.answer('SignIn', { data: { signIn: { ...granted('FULL'), deviceToken: 'dev_1' } } });
  await redirectOf(signInAction(untouched, formOf(credentials)));
  expect(jar.get('demarc.device')).toBe('dev_1');
  api.answer('SignIn', { data: { signIn: granted('FULL') } });
  await redirectOf(signInAction(untouched, formOf(credentials)));
  expect(jar.get('demarc.device')).toBe('dev_1');
  expect(api.received.filter(({ operation }) => operation === 'SignIn').map(({ deviceToken }) => deviceToken)).toEqual([
    undefined,
    'dev_1',
  ]);
});

test('on a shared computer the session’s cookie goes when the browser is closed', async () => {
  jar.set('demarc.cookies', '1');
  api.answer('SignIn', { data: { signIn: { ...granted('FULL'), isShared: true, idleSeconds: 600 } } });
  await redirectOf(signInAction(untouched, formOf({ ...credentials, isShared: 'on' })));
  expect(api.received[0]).toMatchObject({ variables: { input: { isShared: true } } });
  expect(await readSession()).toMatchObject({ isShared: true, idleSeconds: 600 });
  expect(lastSet('demarc.session')).not.toHaveProperty('expires');
  api.answer('SignIn', { data: { signIn: granted('FULL') } });
  await redirectOf(signInAction(untouched, formOf(credentials)));
  expect(lastSet('demarc.session')).toHaveProperty('expires');
});

test('a browser that refuses cookies is told so', async () => {
  const state = await signInAction(untouched, formOf(credentials));
  expect(state.message).toContain('cookie');
  expect(api.received).toEqual([]);
});

test('signing out revokes the session at the API and takes the cookie away', async () => {
  await signedIn('FULL');
  api.answer('SignOut', { data: { signOut: { signedOut: true } } });
  expect(await redirectOf(signOutAction())).toBe('/sign-in?notice=signed-out');
  expect(api.received).toMatchObject([{ operation: 'SignOut', authorization: 'Bearer token-1' }]);
  expect(jar.has('demarc.session')).toBe(false);
});

test('signing out works when the session has ended already', async () => {
  await signedIn('FULL');
  api.answer('SignOut', { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await redirectOf(signOutAction())).toBe('/sign-in?notice=signed-out');
  expect(jar.has('demarc.session')).toBe(false);
});
