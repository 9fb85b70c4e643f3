import { expect, test } from '@jest/globals';
import { contentSecurityPolicy } from './content-security-policy.ts';

const page = { nonce: 'n0nce', processorUrl: null, isSecure: true, isDevelopment: false };

const directivesOf = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

test('a page runs only scripts and styles with its nonce, and is framed by nobody', () => {
  const directives = directivesOf(contentSecurityPolicy(page));
  expect(directives).toMatchObject({
    'script-src': ["'self'", "'nonce-n0nce'", "'strict-dynamic'"],
    'style-src': ["'self'", "'nonce-n0nce'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'frame-src': ["'none'"],
    'upgrade-insecure-requests': [],
  });
  expect(contentSecurityPolicy(page)).not.toMatch(/unsafe|\*/);
});

test('only a page that runs the processor’s script lets it in', () => {
  expect(contentSecurityPolicy(page)).not.toContain('stripe');
  const stripe = directivesOf(contentSecurityPolicy({ ...page, processorUrl: 'https://js.stripe.com/v3/' }));
  expect(stripe['frame-src']).toContain('https://js.stripe.com');
  expect(stripe['connect-src']).toContain('https://api.stripe.com');
  const sandbox = directivesOf(contentSecurityPolicy({ ...page, processorUrl: 'http://localhost:4010/v3/' }));
  expect(sandbox['frame-src']).toEqual(['http://localhost:4010']);
  expect(sandbox['script-src']).toContain('http://localhost:4010');
});

test('on plain http nothing is upgraded, since there is nothing to upgrade to', () => {
  expect(contentSecurityPolicy({ ...page, isSecure: false })).not.toContain('upgrade-insecure-requests');
});
