import { expect, test } from '@jest/globals';
import { choosePayment } from './choose-payment.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const method = {
  id: 'card_1',
  kind: 'CARD',
  name: 'Visa ending in 4242',
  label: null,
  expiryMonth: 4,
  expiryYear: 2028,
  expiry: 'VALID',
  isDefault: true,
  isOneTime: false,
} as const;
const expired = { ...method, id: 'card_3', expiry: 'EXPIRED' } as const;
const account = {
  payable: usd(15716),
  balance: {
    current: usd(17716),
    pastDue: usd(5000),
    pending: usd(2000),
    disputed: usd(0),
    payable: usd(15716),
    dueOn: '2026-12-03',
    asOf: '2026-11-22T12:00:00Z',
  },
  methods: [method, expired],
};
const choose = (choice: string, amount = '', chosen: string = method.id) =>
  choosePayment({ choice, amount, method: chosen, when: 'now', on: '' }, account);

test('everything owed is what payments on their way leave of it', () => {
  expect(choose('full')).toEqual({ isValid: true, amount: usd(15716), method, chargeOn: null });
});

test('what is past due, and an amount of one’s own', () => {
  expect(choose('past_due')).toMatchObject({ isValid: true, amount: usd(5000) });
  expect(choose('other', '25.50')).toMatchObject({ isValid: true, amount: usd(2550) });
});

test('an amount that cannot be paid is refused at its field', () => {
  expect(choose('other', '0')).toEqual({ isValid: false, faults: { amount: 'Type an amount above zero.' } });
  expect(choose('other', '157.17')).toEqual({ isValid: false, faults: { amount: 'You can pay up to $157.16.' } });
  expect(choose('other', 'lots')).toMatchObject({
    isValid: false,
    faults: { amount: expect.stringContaining('figures') },
  });
});

test('below the least the processor takes nothing is chosen', () => {
  expect(choose('other', '0.49')).toMatchObject({
    faults: { amount: 'The smallest payment is $0.50. Pay that or more.' },
  });
  expect(choose('other', '0.50')).toMatchObject({ isValid: true });
});

test('a card that has expired, or is not the account’s, is no choice', () => {
  expect(choose('full', '', 'card_2')).toEqual({ isValid: false, faults: { method: 'Choose how to pay.' } });
  expect(choose('full', '', expired.id)).toMatchObject({ faults: { method: expect.stringContaining('expired') } });
});

test('a payment on a date has a real day and a way to pay that is kept', () => {
  const chosen = { choice: 'full', amount: '', method: method.id, when: 'date' };
  expect(choosePayment({ ...chosen, on: '2026-12-01' }, account)).toMatchObject({
    isValid: true,
    chargeOn: '2026-12-01',
  });
  for (const on of ['', 'tomorrow', '2026-02-30', '2026-13-01']) {
    expect(choosePayment({ ...chosen, on }, account)).toMatchObject({
      isValid: false,
      faults: { on: expect.any(String) },
    });
  }
  const once = { ...account, methods: [{ ...method, isOneTime: true }] };
  expect(choosePayment({ ...chosen, on: '2026-12-01' }, once)).toMatchObject({
    isValid: false,
    faults: { method: expect.stringContaining('kept') },
  });
});
