import { expect, test } from '@jest/globals';
import { readEnv } from './env.ts';

const complete = { NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: 's'.repeat(32) };

test('what is empty falls back to its default', () => {
  expect(readEnv({ ...complete, API_URL: '', STRIPE_JS_URL: '' })).toMatchObject({
    API_URL: 'http://127.0.0.1:4000/graphql',
    STRIPE_JS_URL: 'https://js.stripe.com/v3/',
  });
});

test('faults are named in one line, without a value', () => {
  const read = () => readEnv({ NEXTAUTH_URL: 'no-address', NEXTAUTH_SECRET: 'short-secret' });
  expect(read).toThrow(/^The environment cannot be used: NEXTAUTH_URL .*; NEXTAUTH_SECRET .*\.$/);
  expect(read).not.toThrow(/no-address|short-secret|\n/);
});
