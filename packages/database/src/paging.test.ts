import { describe, expect, test } from '@jest/globals';
import { newId } from './id.ts';
import { decodeCursor, encodeCursor, toPage } from './paging.ts';

describe('paging', () => {
  const row = { sort: '2026-03-31T12:00:00.000Z', id: newId() };

  test('a cursor comes back as it went', () => {
    expect(decodeCursor(encodeCursor(row))).toEqual(row);
  });

  test.each([
    null,
    undefined,
    '',
    'nonsense',
    Buffer.from("2026|'; drop table account").toString('base64url'),
    'a'.repeat(10_000),
    ...['1', 'March 1, 2026', '2026-02-30', '2026-13-01', '2026-01-01T25:00:00.000Z', '+275760-01-01'].map((sort) =>
      encodeCursor({ sort, id: newId() }),
    ),
  ])('a cursor not made here begins at the start: %p', (cursor) => expect(decodeCursor(cursor)).toBeNull());

  test('one row more than asked for means there is a next page', () => {
    const rows = [row, { ...row, id: newId() }, { ...row, id: newId() }];
    const page = toPage(rows, 2, (at) => at);
    expect(page).toMatchObject({
      nodes: rows.slice(0, 2),
      hasNextPage: true,
      endCursor: encodeCursor(rows[1] as typeof row),
    });
    expect(toPage(rows.slice(0, 2), 2, (at) => at).hasNextPage).toBe(false);
    expect(toPage([], 2, () => row).endCursor).toBeNull();
  });
});
