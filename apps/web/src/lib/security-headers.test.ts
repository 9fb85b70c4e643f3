/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { securityHeaders } from './security-headers.ts';

const app = join(import.meta.dirname, '../app');

/** A page that hides its referrer makes a browser send `Origin: null` with a plain form, which is then refused. */
test('no page takes the referrer rule away that forms without JavaScript need', () => {
  const pages = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  expect(pages).toContain(join('(auth)', 'not-me', 'page.tsx'));
  expect(pages.filter((path) => /\breferrer(Policy)?\b/i.test(readFileSync(join(app, path), 'utf8')))).toEqual([]);
});

test('a plain form keeps its origin, and no script learns from which address one came to its page', () => {
  expect(securityHeaders({ isSecure: true })).toMatchObject({ 'Referrer-Policy': 'strict-origin' });
});
