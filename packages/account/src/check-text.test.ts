import { expect, test } from '@jest/globals';
import { checkText } from './check-text.ts';

const check = (text: string) => checkText('body', text, { min: 3, max: 20 });

test.each(['a\u0000bc', 'abc\u0007', 'abc\u009f', 'abc\u202ecba', 'abc\u2066', 'abc\ud800'])(
  'Text that cannot be stored, or reads other than it is stored, is refused: %j',
  (text) => {
    expect(check(text)).toMatchObject({ __typename: 'InvalidInputError', field: 'body' });
  },
);

test.each(['two\nlines', 'a\ttab', 'naïve 👩‍👩‍👧', 'שלום\u200f!', 'two\r\nlines'])(
  'Text people write is kept: %j',
  (text) => {
    expect(check(text)).toBe(text);
  },
);

test('What nobody sees makes no text long enough', () => {
  expect(check('a\u200b\u200b\u2060')).toMatchObject({ __typename: 'InvalidInputError' });
});
