import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the linter's own command over a folder laid out like the repository. */
function breachesIn(folder: string): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(rootDir, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      join(rootDir, 'packages/config/import-rules.cjs'),
      '--output-type',
      'json',
      'apps',
      'packages',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

let folder: string;

const files: Record<string, string> = {
  'packages/database/src/index.ts': 'export const database = 1;',
  'packages/database/src/sql.ts': 'export const sql = 1;',
  'packages/billing/src/index.ts': "export * from './pay-invoice.ts';",
  'packages/billing/src/pay-invoice.ts': 'export const payInvoice = 1;',
  'packages/billing/src/invoice-store.ts':
    "import { sql } from '../../database/src/sql.ts';\nexport const store = sql;",
  'apps/api/src/main.ts':
    "import { payInvoice } from '../../../packages/billing/src/index.ts';\nexport default payInvoice;",
  'apps/sandbox/src/main.ts': 'export const sandbox = 1;',
  'packages/billing/src/testing/paid-account.ts': 'export const paid = 1;',
};

/** A forbidden import, in the file that commits it, and the rule that must catch it. */
const breaches: [rule: string, file: string, imported: string][] = [
  ['layers-database', 'packages/database/src/upward.ts', '../../billing/src/index.ts'],
  ['layers-ticket', 'packages/ticket/src/sideways.ts', '../../billing/src/index.ts'],
  ['layers-billing', 'packages/billing/src/outward.ts', '../../../apps/api/src/main.ts'],
  ['public-face-only', 'apps/api/src/reach-in.ts', '../../../packages/billing/src/pay-invoice.ts'],
  ['sql-only-in-stores', 'packages/billing/src/list-invoices.ts', '../../database/src/sql.ts'],
  ['web-sees-graphql-only', 'apps/web/src/page.tsx', '../../../packages/billing/src/index.ts'],
  ['apps-stand-alone', 'apps/worker/src/main.ts', '../../api/src/main.ts'],
  ['no-sandbox-in-product', 'packages/billing/src/fake.ts', '../../../apps/sandbox/src/main.ts'],
  ['testing-is-for-tests', 'packages/billing/src/borrow.ts', './testing/paid-account.ts'],
  ['resolvable', 'apps/api/src/typo.ts', './nowhere.ts'],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-imports-'));
  for (const [path, text] of Object.entries(files)) await write(path, text);
});
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe('import rules', () => {
  test('allow the straight way', () => {
    expect(breachesIn(folder)).toEqual([]);
  });

  test.each(breaches)('%s catches %s', async (rule, file, imported) => {
    await write(file, `import { thing } from '${imported}';\nexport const used = thing;\n`);
    try {
      expect(breachesIn(folder).filter((breach) => breach.startsWith(`${rule}: ${file} →`))).toHaveLength(1);
    } finally {
      await rm(join(folder, file));
    }
  });

  test('no-circles catches two files that need each other', async () => {
    await write('packages/billing/src/hen.ts', "import { egg } from './egg.ts';\nexport const hen = () => egg;\n");
    await write('packages/billing/src/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;\n");
    expect(breachesIn(folder).some((breach) => breach.startsWith('no-circles: '))).toBe(true);
  });
});
