import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

test.each(['sign-in', 'billing'])('every file that the table of %s guarantees names is there', (subject) => {
  const table = readFileSync(new URL(`docs/${subject}-guarantees.md`, root), 'utf8');
  const files = table.match(/(?<=`)(apps|packages)\/[^`]+(?=`)/g) ?? [];
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
