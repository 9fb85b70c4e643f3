import { expect, test } from '@jest/globals';
import { choosePayment } from './choose-payment.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const card = { id: 'card_1', brand: 'visa', lastFour: '4242', expiryMonth: 4, expiryYear: 2028, isDefault: true };
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
  cards: [card],
};
const choose = (choice: string, amount = '', chosenCard = card.id) =>
  choosePayment({ choice, amount, card: chosenCard }, account);

test('everything owed is what payments on their way leave of it', () => {
  expect(choose('full')).toEqual({ isValid: true, amount: usd(15716), card });
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

test('a card that is not the account’s is no choice', () => {
  expect(choose('full', '', 'card_2')).toEqual({ isValid: false, faults: { card: 'Choose a card.' } });
});
