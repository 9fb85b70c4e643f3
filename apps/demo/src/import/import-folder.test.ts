import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixedClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importFolder } from './import-folder.ts';
import type { FileCounts } from './import-report.ts';

const sample = fileURLToPath(new URL('sample', import.meta.url));
const clock = createFixedClock('2026-11-01T12:00:00Z');
let db: TestDatabase;
let folder: string;

beforeEach(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demarc-import-'));
  await cp(sample, folder, { recursive: true });
});
afterEach(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

/** Imports the folder. @returns The counts, and what was named. */
async function run(): Promise<{ counts: Record<string, FileCounts>; named: string[] }> {
  const named: string[] = [];
  const report = await importFolder({ databaseUrl: db.url, folder, clock, say: (line) => named.push(line) });
  return { counts: Object.fromEntries(report.counts), named };
}

const rewrite = async (file: string, change: (text: string) => string) =>
  writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
const append = (file: string, ...lines: string[]) => rewrite(file, (text) => `${text}${lines.join('\n')}\n`);

const countRows = async () => {
  const [row] = await db.database.execute(sql`select
    (select count(*)::int from customer) as customers, (select count(*)::int from account) as accounts,
    (select count(*)::int from service_address) as addresses, (select count(*)::int from contact) as contacts,
    (select count(*)::int from subscription) as services, (select count(*)::int from statement) as statements,
    (select count(*)::int from statement_line) as lines, (select count(*)::int from usage_record) as records,
    (select count(*)::int from usage_day) as days, (select count(*)::int from ledger_entry) as entries`);
  return row;
};
const sampleRows = {
  customers: 3,
  accounts: 4,
  addresses: 4,
  contacts: 6,
  services: 6,
  statements: 5,
  lines: 15,
  records: 30,
  days: 30,
};

describe('the sample', () => {
  test('loads whole, and a second time changes nothing', async () => {
    const first = await run();
    expect(first.named).toEqual([]);
    const rows = await countRows();
    expect(rows).toMatchObject(sampleRows);
    const second = await run();
    expect(second.named).toEqual([]);
    for (const { read, loaded, unchanged } of Object.values(second.counts))
      expect({ loaded, unchanged }).toEqual({ loaded: 0, unchanged: read });
    expect(await countRows()).toEqual(rows);
  });

  test('is the same with a byte order mark and CRLF, in another order of rows and columns', async () => {
    await run();
    for (const file of await readdir(folder)) {
      await rewrite(file, (text) =>
        (file === 'accounts.csv' ? `\uFEFF${text}` : reverseRows(`\uFEFF${text}`)).replaceAll('\n', '\r\n'),
      );
    }
    const { counts, named } = await run();
    expect(named).toEqual([]);
    expect(Object.values(counts).map(({ loaded }) => loaded)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('carries balances over as the operator’s statements say', async () => {
    await run();
    const balances = await db.database.execute(sql`select account_number, sum(amount_minor)::int as owed from account
      join ledger_entry on account_id = account.id and book = 'receivable' group by 1 order by 1`);
    expect([...balances]).toEqual([
      { account_number: '700100', owed: 10_450 },
      { account_number: '700200', owed: 8_300 },
      { account_number: '700300', owed: 5_500 },
    ]);
  });
});

/** The rows behind the header, last first. */
function reverseRows(text: string): string {
  const [header, ...rows] = text.trimEnd().split('\n');
  return `${[header, ...rows.reverse()].join('\n')}\n`;
}

test('names every bad line and all that hangs on it, and loads the rest whole', async () => {
  await append(
    'offerings.csv',
    'LAKE-TV,tv,Lake TV,Dearer now,45.00,USD,,,,,,true',
    'LAKE-9,satellite,X,Y,1.00,USD,,,,,,true',
  );
  await append(
    'customers.csv',
    'LK-1004,,Nobody',
    'LK-1005,Two,Many,Values',
    'LK-1006,"Un"quoted,Quote',
    'LK-1001,Astrid,Berg',
  );
  await append(
    'accounts.csv',
    '700400,LK-1004,active,USD,America/New_York,en-US,5,1 Elm St,,Keene,NY,12942,US,a@example.com,',
    '700500,LK-9999,active,USD,America/New_York,en-US,5,1 Elm St,,Keene,NY,12942,US,a@example.com,',
    '700600,LK-1001,active,USD,Mars/Olympus,en-US,31,1 Elm St,,Keene,NY,,US,nobody,555',
  );
  await append(
    'services.csv',
    '700600,1,LAKE-250,active,55.00,,,,2026-01-01,',
    '700300,2,LAKE-9,active,55.00,,,,2026-01-01,',
    '700300,3,LAKE-TV,ended,42.505,,,,2026-01-01,',
    '700300,4,LAKE-TV,active,42.505,,,,2026-01-01,',
  );
  await append(
    'statements.csv',
    '700300,S-1,2026-09-20,2026-10-19,2026-10-20,2026-11-11,0.00,55.00,110.00',
    '700300,S-2,2026-10-20,2026-10-01,2026-10-20,2026-11-11,0.00,55.00,110.00',
    '700201,S-3,2026-09-01,2026-09-30,2026-10-01,2026-10-23,0.00,55.00,55.00',
    '700201,S-4,2026-10-01,2026-10-31,2026-11-01,2026-11-23,55.00,55.00,55.00',
    '700600,S-5,2026-10-01,2026-10-31,2026-11-01,2026-11-23,0.00,1.00,1.00',
  );
  await append(
    'statement-lines.csv',
    '700300,S-1,1,recurring,Lake 250,1,,,54.00',
    '700300,S-2,1,recurring,Lake 250,1,,,55.00',
    '700201,S-3,1,recurring,Lake 250,1,,,50.00',
    '700201,S-3,2,tax,Tax,,,,five',
    '700201,S-4,1,recurring,Lake 250,1,,,55.00',
    '700600,S-5,1,recurring,Lake 250,1,,,1.00',
    '700100,S-9,1,recurring,Lake 250,1,,,1.00',
  );
  await append(
    'usage.csv',
    '700100,1,2026-10-20,-5,0',
    '700100,9,2026-10-20,5,0',
    '700600,1,2026-10-20,5,0',
    '700100,1,2026-10-05,5,0',
    '700100,1,2027-01-01,5,0',
    '700100,1,2024-01-01,5,0',
    '700100,1,2026-02-30,5,0',
  );
  const { counts, named } = await run();
  expect(named).toMatchSnapshot();
  expect(await countRows()).toMatchObject(sampleRows);
  for (const { read, loaded, unchanged, refused } of Object.values(counts))
    expect(loaded + unchanged + refused).toBe(read);
  expect(counts['statement-lines.csv']).toMatchObject({ loaded: 15, refused: 7 });
});

test('rows that come twice in a file load once; with other values they are named', async () => {
  await append('customers.csv', 'LK-1001,Astrid,Bergström', 'LK-1007,Ida,Lund', 'LK-1007,Ida,Lundh');
  await append('usage.csv', '700100,1,2026-10-20,5,1', '700100,1,2026-10-20,5,1', '700100,1,2026-10-20,6,1');
  await append('statements.csv', '700300,2026-09-0003,2026-08-20,2026-09-19,2026-09-20,2026-10-12,0.00,55.00,55.00');
  const { counts, named } = await run();
  expect(named).toEqual([
    'customers.csv:7: customer LK-1007 is loaded already with other values, and an import changes nothing',
    'usage.csv:34: usage on 2026-10-20 of service 1 of account 700100 is loaded already with other values, and an import changes nothing',
  ]);
  expect(counts['customers.csv']).toEqual({ read: 6, loaded: 4, unchanged: 1, refused: 1 });
  expect(counts['usage.csv']).toEqual({ read: 33, loaded: 31, unchanged: 1, refused: 1 });
  expect(counts['statements.csv']).toEqual({ read: 6, loaded: 5, unchanged: 1, refused: 0 });
});

test('a statement that changed since, or is older than what is loaded, is refused with its lines', async () => {
  await run();
  await rewrite('statements.csv', (text) => text.replace('2026-10-27,94.50', '2026-10-28,94.50'));
  await append('statements.csv', '700200,OLD-1,2026-07-12,2026-08-11,2026-08-12,2026-09-03,0.00,49.00,49.00');
  await append('statement-lines.csv', '700200,OLD-1,1,recurring,Lake 250,1,,,49.00');
  const before = await countRows();
  const { counts, named } = await run();
  expect(named.filter((line) => line.startsWith('statements.csv'))).toEqual([
    'statements.csv:3: statement 2026-10-0001 of account 700100: it is loaded already with other values, and a statement never changes',
    'statements.csv:7: statement OLD-1 of account 700200: statement 2026-09-0002 of the same time or later is loaded already, and statements load oldest first',
  ]);
  expect(counts['statement-lines.csv']).toEqual({ read: 16, loaded: 0, unchanged: 9, refused: 7 });
  expect(await countRows()).toEqual(before);
});

describe('refuses before the first row is loaded, in one line,', () => {
  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a folder that is not there',
      () => rm(folder, { recursive: true }).then(() => cp(join(sample, 'usage.csv'), folder)),
      /^\S+ is a file: give the folder/,
    ],
    ['a missing file', () => rm(join(folder, 'usage.csv')), /^usage\.csv is missing from the folder\.$/],
    ['an empty file', () => writeFile(join(folder, 'usage.csv'), ''), /^usage\.csv is empty/],
    [
      'a missing column',
      () => rewrite('usage.csv', (text) => text.replace('bytes_up', 'up')),
      /^usage\.csv: the column bytes_up is missing; the header has .*up\.$/,
    ],
    [
      'another delimiter',
      () => rewrite('usage.csv', (text) => text.replaceAll(',', ';')),
      /^usage\.csv: the column account_number, .* is missing/,
    ],
    [
      'UTF-16',
      () => rewrite('usage.csv', (text) => text).then(() => writeFile(join(folder, 'usage.csv'), 'a,b\n', 'utf16le')),
      /^usage\.csv is not UTF-8 text/,
    ],
  ])('%s', async (_name, spoil, message) => {
    await spoil();
    const failure = await run().catch((error: Error) => error);
    expect(failure).toMatchObject({ name: 'ImportRefusal', message: expect.stringMatching(message) });
    expect(await countRows()).toMatchObject({ customers: 0 });
  });
});
