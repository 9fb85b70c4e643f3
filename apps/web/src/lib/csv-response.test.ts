/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { type CsvRow, csvResponse } from './csv-response.ts';
import { readPages } from './read-pages.ts';

async function* rowsOf(...rows: CsvRow[]) {
  yield* rows;
}

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const columns = ['Text', 'Amount', 'Currency'];

test('A file follows RFC 4180, with a byte order mark, and amounts are decimals of either sign', async () => {
  const response = csvResponse(
    'bills.csv',
    columns,
    rowsOf(
      { Text: 'Zoë’s "line", here', Amount: usd(-1_500), Currency: 'USD' },
      { Text: null, Amount: usd(123_456), Currency: 'USD' },
    ),
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    'Text,Amount,Currency\r\n"Zoë’s ""line"", here",-15.00,USD\r\n,1234.56,USD\r\n',
  );
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-disposition': 'attachment; filename="bills.csv"',
    'cache-control': 'private, no-store',
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'text that a spreadsheet would run is made harmless: %j',
  async (text) => {
    const response = csvResponse('x.csv', ['Text'], rowsOf({ Text: text }));
    const [, row = ''] = (await response.text()).split(/\r\n(?!=)/);
    expect(row.replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a list that fails half-way fails the download', async () => {
  async function* broken(): AsyncGenerator<CsvRow> {
    yield { Text: 'one' };
    throw new Error('The API gave no answer.');
  }
  await expect(csvResponse('x.csv', ['Text'], broken()).text()).rejects.toThrow();
});

test('pages are read one after another, and only as far as they are wanted', async () => {
  const asked: string[] = [];
  const page = (nodes: number[], endCursor: string | null) => ({
    nodes,
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  });
  const rows = readPages(page([1, 2], 'a'), async (after) => {
    asked.push(after);
    return after === 'a' ? page([3], 'b') : page([4], null);
  });
  expect((await rows.next()).value).toBe(1);
  expect(asked).toEqual([]);
  expect(await Array.fromAsync(rows)).toEqual([2, 3, 4]);
  expect(asked).toEqual(['a', 'b']);
});

test('a file name holds nothing that could end its header', () => {
  expect(() => csvResponse('a"\r\nX: y.csv', ['Text'], rowsOf())).toThrow('safe');
});
