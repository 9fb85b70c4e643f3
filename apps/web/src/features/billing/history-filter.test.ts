import { expect, test } from '@jest/globals';
import { filterQuery, readPaymentFilter, readStatementFilter, yearOptions } from './history-filter.ts';

test('what an address holds beside a filter filters nothing', () => {
  expect(readStatementFilter({ year: '25', search: '   ' })).toEqual({ year: null, search: null });
  expect(readStatementFilter({ year: ['2025', '2024'] })).toEqual({ year: null, search: null });
  expect(readPaymentFilter({ year: '2025', state: 'toString' })).toEqual({ year: 2025, state: null });
});

test('a filter comes back from the address it was put in', () => {
  const filter = { year: 2025, search: '$84.20 & more' };
  const address = Object.fromEntries(new URLSearchParams(filterQuery(filter)));
  expect(readStatementFilter(address)).toEqual(filter);
  expect(filterQuery({ year: null, search: null })).toBe('');
});

test('the years to choose from reach from the last to the first', () => {
  expect(yearOptions({ first: 2024, last: 2026 }).map(({ value }) => value)).toEqual(['2026', '2025', '2024']);
  expect(yearOptions(null)).toEqual([]);
});
