/** @jest-environment node */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { NextRequest } from 'next/server';
import { proxy } from './proxy.ts';

beforeAll(() => {
  Object.assign(process.env, {
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'a secret of thirty-two characters and more',
    STRIPE_JS_URL: 'http://localhost:4010/v3/',
  });
});

const visit = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));

const withSession = { cookie: 'demarc.session=sealed' };

test('a page without a session leads to sign-in and back', async () => {
  const { status, headers } = await visit('/billing/statements/stm_1?tab=lines');
  expect(status).toBe(307);
  expect(headers.get('location')).toBe(
    'http://localhost:3000/sign-in?next=%2Fbilling%2Fstatements%2Fstm_1%3Ftab%3Dlines',
  );
  expect((await visit('/')).headers.get('location')).toBe('http://localhost:3000/sign-in');
  expect((await visit('/usage', { cookie: 'demarc.session=' })).status).toBe(307);
});

test.each(['/sign-in', '/register', '/register/verify', '/api/health', '/icon.svg'])(
  '%s asks for no session',
  async (path) => {
    expect((await visit(path)).status).toBe(200);
  },
);

test('every answer carries the guards, a nonce of its own and no permission to store it', async () => {
  const pages = await Promise.all([visit('/', withSession), visit('/', withSession), visit('/sign-in')]);
  for (const { headers } of pages) {
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic';/);
  }
  expect(new Set(pages.map(({ headers }) => headers.get('content-security-policy'))).size).toBe(pages.length);
});

test('the processor is let in where its form is and where a bank may ask its customer, and nowhere else', async () => {
  const policyOf = async (path: string) => (await visit(path, withSession)).headers.get('content-security-policy');
  expect(await policyOf('/billing/methods/add')).toContain('http://localhost:4010');
  expect(await policyOf('/billing/pay')).toContain('http://localhost:4010');
  for (const path of ['/billing', '/billing/methods', '/billing/payments/pay_1', '/']) {
    expect(await policyOf(path)).not.toContain('4010');
  }
});

test('a request id comes from the load balancer or is made; nothing else passes', async () => {
  const idOf = async (id: string) => (await visit('/sign-in', { 'x-request-id': id })).headers.get('x-request-id');
  expect(await idOf('0199-abcdef')).toBe('0199-abcdef');
  expect(await idOf('"><script>')).toMatch(/^[\w-]{36}$/);
});

test('what a browser sends as the path of the page is replaced', async () => {
  const { headers } = await visit('/usage', { ...withSession, 'x-demarc-path': '//evil.example' });
  expect(headers.get('x-middleware-request-x-demarc-path')).toBe('/usage');
});

test.each(['/api/auth/%', '/billing/statements/%', '/billing/statements/%ED%A0%80'])(
  '%j is no address: it is refused before a page fails on it, with the guards',
  async (path) => {
    const { status, headers } = await visit(path, withSession);
    expect(status).toBe(400);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  },
);

test('a method that no page takes is refused with those that are', async () => {
  const { status, headers } = await proxy(new NextRequest('http://localhost:3000/sign-in', { method: 'PUT' }));
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
});

test('an address to return to that an earlier visit left behind does not reach NextAuth', async () => {
  const { headers } = await visit('/api/auth/csrf', {
    cookie: 'demarc.csrf=1; demarc.callback-url=http%3A%2F%2F%5B',
  });
  expect(headers.get('x-middleware-request-cookie')).toBe('demarc.csrf=1');
});

describe('a form', () => {
  const post = (headers: Record<string, string>, body: FormData | string = 'a=b', url = 'http://localhost:3000') =>
    proxy(new NextRequest(`${url}/sign-in`, { method: 'POST', headers, body }));
  const call = (body: FormData | string, headers: Record<string, string> = {}) =>
    post({ 'next-action': 'a1', ...headers }, body);

  test('of our own is passed on, and Next is told that its origin is ours', async () => {
    const { status, headers } = await post({ origin: 'http://localhost:3000', 'x-forwarded-host': 'evil.example' });
    expect(status).toBe(200);
    expect(headers.get('x-middleware-request-x-forwarded-host')).toBe('localhost:3000');
  });

  test.each([
    'http://evil.example',
    'null',
    'http://[',
    'http://localhost:3000.evil.example',
    'https://localhost:3000',
  ])('from %s is refused, whatever host it names', async (origin) => {
    expect((await post({ origin, 'x-forwarded-host': 'evil.example' })).status).toBe(403);
  });

  test('on plain http may come from the name under which the portal was opened', async () => {
    const host = '127.0.0.1:3000';
    const { status, headers } = await post({ origin: `http://${host}`, host });
    expect(status).toBe(200);
    expect(headers.get('x-middleware-request-x-forwarded-host')).toBe(host);
  });

  test('above 100 kB, or of a length that it does not tell, is refused', async () => {
    expect((await post({ 'content-length': '100000' })).status).toBe(200);
    expect((await post({ 'content-length': '100001' })).status).toBe(413);
    expect((await post({ 'transfer-encoding': 'chunked' })).status).toBe(411);
  });

  test('that cannot be read is refused', async () => {
    const part = new FormData();
    part.set('0', '["$K1"]');
    expect((await call(part)).status).toBe(200);
    expect((await call('[]')).status).toBe(200);
    expect((await call('{bad')).status).toBe(400);
    expect((await call('{bad', { 'content-type': 'multipart/form-data' })).status).toBe(400);
    expect((await post({ 'content-type': 'multipart/form-data; boundary=x' }, 'bad')).status).toBe(400);
    part.set('0', '{bad');
    expect((await call(part)).status).toBe(400);
  });
});
