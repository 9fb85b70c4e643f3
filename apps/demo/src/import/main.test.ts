import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('main.ts', import.meta.url));
let db: TestDatabase;
let folder: string;

beforeAll(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demarc-import-'));
  const headers = {
    'customers.csv': 'customer_number,given_name,family_name\nC-1,Ada,Byron\n',
    'accounts.csv':
      'account_number,customer_number,status,currency,time_zone,locale,cycle_day,line1,city,region,postcode,country\n',
    'services.csv': 'account_number,service_number,offering_code,status,monthly_price,started_on\n',
    'statements.csv':
      'account_number,statement_number,period_start,period_end,issued_on,due_on,payments_received,new_charges,total_due\n',
    'statement-lines.csv': 'account_number,statement_number,position,kind,description,amount\n',
    'usage.csv': 'account_number,service_number,day,bytes_down,bytes_up\n',
  };
  for (const [name, text] of Object.entries(headers)) await writeFile(join(folder, name), text);
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

const run = (...parameters: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: db.url, NODE_OPTIONS: '', INIT_CWD: undefined };
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...parameters],
      { env },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

test('exits with 0 and a table when all is loaded, and with 1 when a row is refused', async () => {
  const good = await run(folder);
  expect(good).toMatchObject({ code: 0, stderr: '' });
  expect(good.stdout).toMatch(/customers\.csv +1 +1 +0 +0\n/);
  await writeFile(
    join(folder, 'customers.csv'),
    'customer_number,given_name,family_name\nC-1,Ada,Byron\nC-2,,Lovelace\n',
  );
  const bad = await run(folder);
  expect(bad).toMatchObject({ code: 1, stderr: 'customers.csv:3: given_name is empty\n' });
  expect(bad.stdout).toMatch(/customers\.csv +2 +0 +1 +1\n/);
});

test('says in one line what is wrong with the folder', async () => {
  const { code, stderr } = await run(join(folder, 'nowhere'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The folder .*nowhere cannot be read \(ENOENT\).*\n$/);
});
