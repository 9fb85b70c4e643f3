import { expect, test } from '@jest/globals';
import { describeMethod, describePaidWith, describeTerms } from './describe-method.ts';

const card = { kind: 'CARD', expiryMonth: 4, expiryYear: 2028, expiry: 'VALID' } as const;

test('the customer’s own name comes first, and never hides what it stands for', () => {
  expect(describeMethod({ label: null, name: 'Visa ending in 4242' })).toBe('Visa ending in 4242');
  expect(describeMethod({ label: 'Joint', name: 'Visa ending in 4242' })).toBe('Joint · Visa ending in 4242');
});

test('a card says when it ends, a bank account how long it takes', () => {
  expect(describeTerms(card)).toBe('Expires 04/2028');
  expect(describeTerms({ ...card, expiry: 'EXPIRES_SOON' })).toBe('Expires soon: 04/2028');
  expect(describeTerms({ ...card, expiry: 'EXPIRED' })).toBe('Expired 04/2028');
  expect(describeTerms({ kind: 'BANK_ACCOUNT', expiryMonth: null, expiryYear: null, expiry: 'VALID' })).toBe(
    'Takes up to 4 business days',
  );
});

test('of a payment by a link, what it was made with is not told', () => {
  expect(describePaidWith(null)).toBe('A link to pay');
  expect(describePaidWith({ label: null, name: 'Visa ending in 4242' })).toBe('Visa ending in 4242');
});
