import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCsvRecords } from './csv-records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is read, with what cannot be read as `line: !`. */
async function read(content: string | Buffer): Promise<string[]> {
  const path = join(folder, 'some.csv');
  await writeFile(path, content);
  const records = await Array.fromAsync(readCsvRecords(path));
  return records.map((record) =>
    record.fault === null ? `${record.line}: ${record.cells.join('|')}` : `${record.line}: !`,
  );
}

test('reads a byte order mark, CRLF, empty lines, quoted commas, quotes and line ends', async () => {
  expect(await read('\uFEFFa,b\r\n1,"x, ""y"""\r\n\r\n2,"one\r\ntwo"\r\n3,z')).toEqual([
    '1: a|b',
    '2: 1|x, "y"',
    '4: 2|one\ntwo',
    '6: 3|z',
  ]);
});

test.each([
  ['a quote inside a value', 'a,b\n1,x"y\n2,"k"\n3,l\n', ['1: a|b', '2: !', '3: 2|k', '4: 3|l']],
  ['words after a closing quote', 'a,b\n1,"x" y\n2,"k"\n', ['1: a|b', '2: !', '3: 2|k']],
  ['a quote that is never closed', 'a,b\n1,"x\n2,k\n3,l', ['1: a|b', '2: !', '3: 2|k', '4: 3|l']],
  ['two wrong lines in a row', 'a,b\n1,"x\n2,"y\n3,"l"\n', ['1: a|b', '2: !', '3: !', '4: 3|l']],
])('%s costs its own line alone', async (_name, content, expected) => {
  expect(await read(content)).toEqual(expected);
});

test('a quote that is never closed costs its own line alone, however long the file', async () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `${index},k`);
  const records = await read(['a,b', '1,"x', ...lines].join('\n'));
  expect(records).toHaveLength(1_002);
  expect(records.filter((record) => record.endsWith('!'))).toEqual(['2: !']);
});

test('a line of another encoding, or without an end, costs itself alone', async () => {
  const latin1 = Buffer.concat([Buffer.from('a,b\n1,caf'), Buffer.from([0xe9]), Buffer.from('\n2,k\n')]);
  expect(await read(latin1)).toEqual(['1: a|b', '2: !', '3: 2|k']);
  expect(await read(`a,b\n1,${'x'.repeat(3_000_000)}\n2,k`)).toEqual(['1: a|b', '2: !', '3: 2|k']);
});
