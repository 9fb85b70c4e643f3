import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { downloads } from './download-paths.ts';
import { paths } from './paths.ts';

const app = join(import.meta.dirname, '../app');

test('every path has its page', () => {
  const missing = Object.values(paths)
    .map((path) => (typeof path === 'function' ? path('[id]', 1) : path))
    .map((path) => decodeURIComponent(path).replace(/\?.*/, ''))
    .filter((path) => !['(auth)', '(portal)'].some((group) => existsSync(join(app, group, path, 'page.tsx'))));
  expect(missing).toEqual([]);
});

test('every download has its route', () => {
  const missing = Object.values(downloads)
    .map((path) => decodeURIComponent(typeof path === 'function' ? path('[id]') : path))
    .filter((path) => !existsSync(join(app, '(portal)', path, 'route.ts')));
  expect(missing).toEqual([]);
});

test('an id stays one segment of its path', () => {
  expect(paths.statement('a/../b?c#d')).toBe('/billing/statements/a%2F..%2Fb%3Fc%23d');
});
