import { newId } from '@demarc/database';
import { expect, test } from '@jest/globals';
import { parsePublicId, publicId, rowId } from './public-id.ts';

test('an id comes back as it went', () => {
  const id = newId();
  expect(parsePublicId(publicId('ticket', id))).toEqual({ kind: 'ticket', id });
  expect(rowId('ticket', publicId('ticket', id))).toBe(id);
});

test.each([
  '',
  'tick_',
  'nonsense',
  'tick_00',
  publicId('account', newId()),
  `${publicId('ticket', newId())}0`,
  "tick_' or 1=1",
])('what is no ticket id names no row: %s', (text) =>
  expect(rowId('ticket', text)).toBe('00000000-0000-0000-0000-000000000000'),
);
