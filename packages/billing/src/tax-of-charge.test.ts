import { expect, test } from '@jest/globals';
import type { StatementLine } from './statement-store.ts';
import { taxOfCharge } from './tax-of-charge.ts';

const line = (changes: Partial<StatementLine>): StatementLine => ({
  accountId: 'account',
  statementId: 'statement',
  position: 1,
  kind: 'recurring',
  description: 'Internet 500',
  subscriptionId: null,
  periodStart: null,
  periodEnd: null,
  code: null,
  effectiveOn: null,
  promotionEndsOn: null,
  unitPriceMinor: null,
  quantity: null,
  ratePpm: null,
  amountMinor: 8_000,
  currency: 'USD',
  ...changes,
});

test('A tax comes back by its rate, and never more of it than was billed', () => {
  const internet = line({});
  const tax = line({ kind: 'tax', ratePpm: 88_750, amountMinor: 710 });
  expect(taxOfCharge([internet, tax], internet, 4_000)).toBe(355);
  expect(taxOfCharge([internet, { ...tax, amountMinor: 300 }], internet, 4_000)).toBe(300);
});

test('A tax of another service does not come back', () => {
  const internet = line({ subscriptionId: 'internet' });
  const tv = line({ subscriptionId: 'tv', amountMinor: 5_000 });
  const taxes = ['internet', 'tv'].map((subscriptionId) =>
    line({ kind: 'tax', subscriptionId, ratePpm: 100_000, amountMinor: 800 }),
  );
  expect(taxOfCharge([internet, tv, ...taxes], internet, 1_000)).toBe(100);
});

test('A tax without a rate comes back by the share in what was taxed, discounts taken off', () => {
  const internet = line({});
  const promotion = line({ kind: 'promotion', amountMinor: -3_000 });
  const lateFee = line({ kind: 'late_fee', amountMinor: 1_000 });
  const tax = line({ kind: 'tax', amountMinor: 500 });
  expect(taxOfCharge([internet, promotion, lateFee, tax], internet, 1_000)).toBe(100);
  expect(taxOfCharge([internet, promotion, lateFee, tax], internet, 8_000)).toBe(500);
});

test('A late fee bears no tax, and a bill without taxes gives none back', () => {
  const lateFee = line({ kind: 'late_fee', amountMinor: 1_000 });
  const tax = line({ kind: 'tax', ratePpm: 100_000, amountMinor: 800 });
  expect(taxOfCharge([line({}), lateFee, tax], lateFee, 1_000)).toBe(0);
  expect(taxOfCharge([line({})], line({}), 8_000)).toBe(0);
});
