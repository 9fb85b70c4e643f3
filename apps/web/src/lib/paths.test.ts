import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { paths } from './paths.ts';

const app = join(import.meta.dirname, '../app');

test('every path has its page', () => {
  const missing = Object.values(paths)
    .map((path) => (typeof path === 'function' ? path('[id]', 1) : path))
    .map((path) => decodeURIComponent(path).replace(/\?.*/, ''))
    .filter((path) => !['(auth)', '(portal)'].some((group) => existsSync(join(app, group, path, 'page.tsx'))));
  expect(missing).toEqual([]);
});

test('an id stays one segment of its path', () => {
  expect(paths.statement('a/../b?c#d')).toBe('/billing/statements/a%2F..%2Fb%3Fc%23d');
});
