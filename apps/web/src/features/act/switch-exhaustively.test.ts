/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const features = join(import.meta.dirname, '..');
const actions = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('-action.ts') || path.endsWith('-actions.ts'))
  .map((path) => ({ path, text: readFileSync(join(features, path), 'utf8') }));

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** An outcome that is new in the schema must stop the compiler here, and never pass for a success. */
test('an action that switches over outcomes names each', () => {
  expect(actions.length).toBeGreaterThan(20);
  const open = actions.filter(
    ({ text }) => countOf(text, /switch \(\w+\.__typename\)/g) !== countOf(text, /satisfies never/g),
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});

test('no action asks for one failure and takes all else for a success', () => {
  const hopeful = actions.filter(({ text }) => /if \(\w+\.__typename === '\w+Error'\)/.test(text));
  expect(hopeful.map(({ path }) => path)).toEqual([]);
});
