import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;

/** Lints files with the repository's own settings; says which break the rules of money. */
async function breachesIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      join(rootDir, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      '--reporter=json',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  for (const path of Object.keys(files)) await rm(join(folder, path));
  const report = JSON.parse(stdout) as {
    diagnostics: { category: string; severity: string; location: { path: string } }[];
  };
  const found = report.diagnostics.filter(({ category, severity }) => category === 'plugin' && severity === 'error');
  // A rule that only warns would let the build pass.
  if (found.length > 0 && status === 0) throw new Error(`The linter found a breach and passed: ${stderr}`);
  return [...new Set(found.map(({ location }) => location.path))].sort();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-money-'));
  const config = JSON.parse(await readFile(join(rootDir, 'biome.json'), 'utf8')) as { $schema?: string };
  delete config.$schema;
  await writeFile(join(folder, 'biome.json'), JSON.stringify(config));
  await mkdir(join(folder, 'packages/config'), { recursive: true });
  await cp(join(rootDir, 'packages/config/money-rules.grit'), join(folder, 'packages/config/money-rules.grit'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Each puts money through a fraction. `row` is a row with amounts. */
const forbidden = [
  'export const half = row.amountMinor / 2;',
  'export const twice = 2 * row.amountMinor;',
  'export const rest = (row.amountMinor + row.taxMinor) % 7;',
  'export const square = row.amountMinor ** 2;',
  "export const named = row['amountMinor'] / 2;",
  'export const rounded = Math.round(row.amountMinor);',
  'export const down = Math.floor(row.amountMinor);',
  'export const up = Math.ceil(row.amountMinor);',
  'export const cut = Math.trunc(row.amountMinor);',
  'export const shown = row.amountMinor.toFixed(2);',
  'export const read = parseFloat(String(row.amountMinor));',
  'export const readToo = Number.parseFloat(String(row.amountMinor));',
  'export const feeMinor = count / 2;',
  'export const feeMinor = Math.round(count);',
  'export const typed = { amountMinor: parseFloat(text) };',
  'export const typed = { amountMinor: Math.round(Number(text)) };',
  'row.amountMinor = count * 1.08;',
  'row.amountMinor *= 2;',
  'row.amountMinor /= 2;',
  'row.amountMinor %= 2;',
  'row.amountMinor **= 2;',
  'export class Fee { readonly amountMinor = count / 2; }',
];

/** What is exact, and what is no money. */
const allowed = [
  'export const sumMinor = row.amountMinor + row.taxMinor - 3;',
  'export const openMinor = Math.max(0, row.amountMinor - row.taxMinor);',
  'export const sizeMinor = Math.abs(row.amountMinor);',
  'export const feeMinor = rateOf(row.amountMinor, 80_000);',
  'export const minutes = Math.ceil(count / 60);',
  'row.amountMinor += row.taxMinor;',
];

const declared = `declare const row: { amountMinor: number; taxMinor: number };
declare const count: number;
declare const text: string;
declare const rateOf: (amountMinor: number, ratePpm: number) => number;
`;

const filesOf = (lines: readonly string[], place: string) =>
  Object.fromEntries(lines.map((line, index) => [`${place}/money-${index + 10}.ts`, `${declared}${line}\n`]));

test.each([
  'packages/billing/src',
  'packages/notification/src',
  'apps/api/src/billing',
  'apps/web/src/lib',
  'apps/worker/src',
])('in %s each way of putting money through a fraction fails the lint', async (place) => {
  const files = filesOf(forbidden, place);
  expect(await breachesIn(files)).toEqual(Object.keys(files).sort());
});

test('sums, bounds and shares by the functions of money pass the lint', async () => {
  expect(await breachesIn(filesOf(allowed, 'packages/billing/src'))).toEqual([]);
});

test('money.ts alone is where shares and rates are computed', async () => {
  const text = `${declared}${forbidden[0]}\n`;
  expect(await breachesIn({ 'packages/billing/src/money.ts': text, 'packages/service/src/money.ts': text })).toEqual([
    'packages/service/src/money.ts',
  ]);
});
