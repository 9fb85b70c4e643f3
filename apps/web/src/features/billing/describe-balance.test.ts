import { expect, test } from '@jest/globals';
import { describeBalance } from './describe-balance.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const describe = (current: number, { pastDue = 0, pending = 0, disputed = 0, dueOn = null as string | null } = {}) =>
  describeBalance(
    {
      current: usd(current),
      pastDue: usd(pastDue),
      pending: usd(pending),
      disputed: usd(disputed),
      // The API's rule, repeated here because these are its answers.
      payable: usd(Math.max(0, current - pending)),
      dueOn,
      asOf: '2026-11-23T02:00:00Z',
    },
    'America/New_York',
  );

test('what is owed says until when, counted where the account is', () => {
  expect(describe(17716, { dueOn: '2026-12-03' })).toEqual({
    kind: 'owed',
    label: 'You owe',
    figure: usd(17716),
    payable: usd(17716),
    notes: ['Due Dec 3, 2026, in 11 days.'],
  });
});

test('what is past due comes first', () => {
  const { kind, notes } = describe(33926, { pastDue: 16210, dueOn: '2026-11-23' });
  expect(kind).toBe('past_due');
  expect(notes).toEqual(['$162.10 is past due.', 'The rest is due tomorrow.']);
});

test('when all of it is past due, no later day is named', () => {
  expect(describe(16210, { pastDue: 16210, dueOn: '2026-10-30' }).notes).toEqual(['$162.10 is past due.']);
});

test('what is in dispute is said, and its day that has passed is not', () => {
  const { kind, notes } = describe(16210, { disputed: 16210, dueOn: '2026-10-30' });
  expect(kind).toBe('owed');
  expect(notes).toEqual(['$162.10 is in dispute. It is not past due and not charged by itself until we answer.']);
});

test('a payment on its way is taken off what can be paid', () => {
  expect(describe(17716, { pending: 2000 })).toMatchObject({ kind: 'owed', payable: usd(15716) });
  expect(describe(17716, { pending: 17716 })).toMatchObject({ kind: 'in_progress', payable: null });
});

test('a credit is shown as one, never as a negative debt', () => {
  expect(describe(-2550)).toMatchObject({ kind: 'in_credit', label: 'In credit', figure: usd(2550), payable: null });
});

test('nothing owed is said in words', () => {
  expect(describe(0)).toMatchObject({ kind: 'settled', payable: null, notes: ['You owe nothing. Thank you.'] });
});
