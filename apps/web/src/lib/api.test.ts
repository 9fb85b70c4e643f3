/** @jest-environment node */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { encode } from 'next-auth/jwt';
import { SignOutDocument, ViewAssuranceDocument } from '../gql/graphql.ts';
import { ApiError, ApiUnavailableError, sendOperation } from './send-operation.ts';
import { type StandInApi, startStandInApi } from './testing/stand-in-api.ts';
import { jar, redirectOf, requestHeaders } from './testing/stand-in-request.ts';

const { query } = await import('./api.ts');

const secret = 'a secret of thirty-two characters and more';
const failWith = (code: string) => ({ errors: [{ extensions: { code } }] });

let api: StandInApi;

beforeAll(async () => {
  api = await startStandInApi();
  Object.assign(process.env, { API_URL: api.url, NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: secret });
});

afterAll(() => api.close());

beforeEach(() => {
  jar.clear();
  api.received.length = 0;
  requestHeaders.set('x-demarc-path', '/billing?page=2');
  requestHeaders.set('x-request-id', 'request-1');
});

test('a page asks with the token of the session in its cookie', async () => {
  const token = { sessionToken: 'token-1', assurance: 'FULL' as const, expiresAt: '' };
  jar.set('demarc.session', await encode({ token, secret }));
  api.answer('ViewAssurance', { data: { viewer: { assurance: 'FULL' } } });
  expect(await query(ViewAssuranceDocument)).toEqual({ viewer: { assurance: 'FULL' } });
  expect(api.received).toMatchObject([{ operation: 'ViewAssurance', authorization: 'Bearer token-1' }]);
});

test('a cookie that we did not seal is no session', async () => {
  const token = { sessionToken: 'token-1', assurance: 'FULL' as const, expiresAt: '' };
  jar.set('demarc.session', await encode({ token, secret: 'another secret' }));
  api.answer('ViewAssurance', { data: { viewer: null } });
  await query(ViewAssuranceDocument);
  expect(api.received[0]?.authorization).toBeUndefined();
});

test.each([
  ['UNAUTHENTICATED', '/sign-in?next=%2Fbilling%3Fpage%3D2'],
  ['SECOND_FACTOR_REQUIRED', '/sign-in/code?next=%2Fbilling%3Fpage%3D2'],
])('%s leads to %s', async (code, address) => {
  api.answer('ViewAssurance', failWith(code));
  expect(await redirectOf(query(ViewAssuranceDocument))).toBe(address);
});

test('from the home page nothing has to be remembered', async () => {
  requestHeaders.set('x-demarc-path', '/');
  api.answer('ViewAssurance', failWith('UNAUTHENTICATED'));
  expect(await redirectOf(query(ViewAssuranceDocument))).toBe('/sign-in');
});

test('any other error names the request under which the log has it', async () => {
  api.answer('ViewAssurance', failWith('INTERNAL_SERVER_ERROR'));
  const error = await query(ViewAssuranceDocument).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' });
});

test('an API out of reach is unavailable, and nothing of what was sent is in the error', async () => {
  const gone = await startStandInApi();
  await gone.close();
  const sent = sendOperation({
    url: gone.url,
    document: SignOutDocument,
    variables: {},
    token: 'token-1',
    requestId: 'request-1',
  });
  const error = await sent.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiUnavailableError);
  expect(String(error)).not.toContain('token-1');
});
