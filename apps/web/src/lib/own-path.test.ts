import { expect, test } from '@jest/globals';
import { ownPath } from './own-path.ts';

test.each(['/', '/billing', '/billing/statements/stm_1?tab=lines', '/support/tickets/tkt_%2F'])(
  '%s is ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  'billing',
  '',
  ' /billing',
  undefined,
  null,
  ['/billing', '/usage'],
  `/${'a'.repeat(600)}`,
  '/api/auth/signout',
  '/sign-in?next=/sign-in',
])('%p is not a page to go to after signing in', (next) => {
  expect(ownPath(next)).toBeNull();
});

test('a browser reads what is given back as a path of this site, whatever was typed', () => {
  for (const start of ['/', '/.', '/..', '/%2e', '/\r', '/;', '/@', '/#']) {
    for (const rest of ['/evil.example', '\\evil.example', '//evil.example', '@evil.example', ':evil.example']) {
      const path = ownPath(start + rest);
      if (path !== null) expect(new URL(path, 'https://here.example').origin).toBe('https://here.example');
    }
  }
});
