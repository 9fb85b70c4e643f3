/** @jest-environment node */
import { beforeAll, expect, test } from '@jest/globals';
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

test('a page without a session leads to sign-in and back', () => {
  const { status, headers } = visit('/billing/statements/stm_1?tab=lines');
  expect(status).toBe(307);
  expect(headers.get('location')).toBe(
    'http://localhost:3000/sign-in?next=%2Fbilling%2Fstatements%2Fstm_1%3Ftab%3Dlines',
  );
  expect(visit('/').headers.get('location')).toBe('http://localhost:3000/sign-in');
  expect(visit('/usage', { cookie: 'demarc.session=' }).status).toBe(307);
});

test.each(['/sign-in', '/register', '/register/verify', '/api/health', '/icon.svg'])(
  '%s asks for no session',
  (path) => {
    expect(visit(path).status).toBe(200);
  },
);

test('every answer carries the guards, a nonce of its own and no permission to store it', () => {
  const pages = [visit('/', withSession), visit('/', withSession), visit('/sign-in')];
  for (const { headers } of pages) {
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic';/);
  }
  expect(new Set(pages.map(({ headers }) => headers.get('content-security-policy'))).size).toBe(pages.length);
});

test('the processor is let in on the page with the card form only', () => {
  const policyOf = (path: string) => visit(path, withSession).headers.get('content-security-policy');
  expect(policyOf('/billing/add-card')).toContain('http://localhost:4010');
  expect(policyOf('/billing/pay')).not.toContain('4010');
});

test('a request id comes from the load balancer or is made; nothing else passes', () => {
  const idOf = (given: string) => visit('/sign-in', { 'x-request-id': given }).headers.get('x-request-id');
  expect(idOf('0199-abcdef')).toBe('0199-abcdef');
  expect(idOf('"><script>')).toMatch(/^[\w-]{36}$/);
});

test('what a browser sends as the path of the page is replaced', () => {
  const { headers } = visit('/usage', { ...withSession, 'x-demarc-path': '//evil.example' });
  expect(headers.get('x-middleware-request-x-demarc-path')).toBe('/usage');
});
