/** @jest-environment node */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { encode } from 'next-auth/jwt';
import { z } from 'zod';
import { type StandInApi, startStandInApi } from './testing/stand-in-api.ts';
import { jar } from './testing/stand-in-request.ts';

const { answerAuthRequest } = await import('./answer-auth-request.ts');

const origin = 'http://localhost:3000';
const secret = 'a secret of thirty-two characters and more';
const credentials = { username: 'dana.whitfield', password: 'correct-Harbor-42-lantern' };
const expiresAt = '2026-04-01T00:00:00.000Z';
const granted = { __typename: 'SignInSuccess', sessionToken: 'token-2', assurance: 'FULL', expiresAt };

let api: StandInApi;

beforeAll(async () => {
  api = await startStandInApi();
  Object.assign(process.env, { API_URL: api.url, NEXTAUTH_URL: origin, NEXTAUTH_SECRET: secret });
});

afterAll(() => api.close());

afterEach(() => {
  jar.clear();
  api.received.length = 0;
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(`${origin}/api/auth/${path}`);
  return answerAuthRequest(new Request(url, init), url.pathname.split('/').slice(3));
}

const postForm = (path: string, form: Record<string, string>) =>
  ask(path, { method: 'POST', body: new URLSearchParams(form) });
const postJson = (path: string, body: string) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });

/** A csrf token, with its cookie in the jar. */
async function csrfToken(): Promise<string> {
  const answer = await ask('csrf');
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('demarc.csrf='));
  jar.set('demarc.csrf', decodeURIComponent(/=([^;]*)/.exec(cookie ?? '')?.[1] ?? ''));
  return z.object({ csrfToken: z.string() }).parse(await answer.json()).csrfToken;
}

test.each(['csrf', 'session', 'providers'])('%s is answered, whatever stands in its query', async (path) => {
  expect((await ask(path)).status).toBe(200);
  expect((await ask(`${path}?callbackUrl=http://[`)).status).toBe(200);
  expect((await ask(path, { method: 'HEAD' })).status).toBe(200);
});

test.each(['verify-request', 'error', 'signin', 'signin/password', '_log', 'callback', 'callback/other', 'csrf/more'])(
  'there is nothing at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
    expect((await postForm(path, {})).status).toBe(404);
  },
);

test('a method that is not the one in use is refused with the one that is', async () => {
  for (const path of ['callback/password', 'callback/totp', 'signout']) {
    const { status, headers } = await ask(path);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  }
  const { status, headers } = await postForm('session', {});
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each(['{bad', 'null', '[]', '{"callbackUrl":5}', '{"username":{}}'])('the body %s is refused', async (body) => {
  for (const path of ['callback/password', 'callback/totp', 'signout']) {
    expect((await postJson(path, body)).status).toBe(400);
  }
});

test.each([
  [`${origin}.evil.example`, `${origin}/`],
  ['https://evil.example/', `${origin}/`],
  ['//evil.example', `${origin}/`],
  ['http://[', `${origin}/`],
  [`${origin}/usage`, `${origin}/usage`],
  ['/usage', `${origin}/usage`],
])('asked to return to %s, a sign-in leads to %s', async (callbackUrl, address) => {
  api.answer('SignIn', { data: { signIn: granted } });
  const form = { ...credentials, csrfToken: await csrfToken(), callbackUrl };
  const { status, headers } = await postForm('callback/password', form);
  expect([status, headers.get('location')]).toEqual([302, address]);
});

test('a sign-in ends the session that the request came with', async () => {
  jar.set('demarc.session', await encode({ token: { sessionToken: 'token-1', assurance: 'FULL', expiresAt }, secret }));
  api.answer('SignIn', { data: { signIn: granted } });
  api.answer('SignOut', { data: { signOut: { signedOut: true } } });
  const { headers } = await postForm('callback/password', { ...credentials, csrfToken: await csrfToken() });
  expect(headers.getSetCookie().join()).toContain('demarc.session=');
  expect(api.received).toMatchObject([
    { operation: 'SignIn', authorization: undefined },
    { operation: 'SignOut', authorization: 'Bearer token-1' },
  ]);
});

test('one that is refused, and one without a csrf token, lead to the sign-in page', async () => {
  api.answer('SignIn', { data: { signIn: { __typename: 'SignInRefusedError', code: 'REFUSED', message: 'No.' } } });
  const form = { ...credentials, csrfToken: await csrfToken() };
  const refused = await postForm('callback/password', form);
  expect(refused.headers.get('location')).toBe(`${origin}/sign-in?error=CredentialsSignin`);
  const asJson = await postJson('callback/password', JSON.stringify({ ...form, json: 'true' }));
  expect([asJson.status, await asJson.json()]).toEqual([401, { url: `${origin}/sign-in?error=CredentialsSignin` }]);
  const forged = await postForm('callback/password', credentials);
  expect(forged.headers.get('location')).toBe(`${origin}/sign-in?error=csrf`);
});
