/** @jest-environment node */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type StandInApi, startStandInApi } from './testing/stand-in-api.ts';
import { jar } from './testing/stand-in-request.ts';

const { answerAuthRequest } = await import('./answer-auth-request.ts');

const origin = 'https://my.example';

let api: StandInApi;

beforeAll(async () => {
  api = await startStandInApi();
  const NEXTAUTH_SECRET = 'a secret of thirty-two characters and more';
  Object.assign(process.env, { API_URL: api.url, NEXTAUTH_URL: origin, NEXTAUTH_SECRET });
});
afterAll(() => api.close());

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(`${origin}/api/auth/${path}`);
  return answerAuthRequest(new Request(url, init), url.pathname.split('/').slice(3));
}

const cookieNamed = (answer: Response, name: string): string =>
  answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? '';

test('on https every cookie of a sign-in is bound to the host, and out of reach of scripts and other sites', async () => {
  const csrf = await ask('csrf');
  const csrfCookie = cookieNamed(csrf, '__Host-demarc.csrf');
  jar.set('__Host-demarc.csrf', decodeURIComponent(/=([^;]*)/.exec(csrfCookie)?.[1] ?? ''));
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await csrf.json());

  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const success = { __typename: 'SignInSuccess', sessionToken: 'token-1', assurance: 'FULL', expiresAt };
  api.answer('SignIn', { data: { signIn: success } });
  const body = new URLSearchParams({ username: 'dana.whitfield', password: 'correct-Harbor-42-lantern', csrfToken });
  const signedIn = await ask('callback/password', { method: 'POST', body });
  const sessionCookie = cookieNamed(signedIn, '__Host-demarc.session');

  for (const line of [csrfCookie, sessionCookie]) {
    const flags = line.split('; ').map((flag) => flag.toLowerCase());
    expect(flags).toEqual(expect.arrayContaining(['path=/', 'httponly', 'secure', 'samesite=lax']));
    expect(flags.some((flag) => flag.startsWith('domain='))).toBe(false);
  }
  // The cookie is sealed: what it holds cannot be read from it.
  expect(sessionCookie).not.toContain('token-1');
});
