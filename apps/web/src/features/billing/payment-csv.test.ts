import { expect, test } from '@jest/globals';
import { paymentColumns, paymentRecord } from './payment-csv.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const paid = {
  id: 'pay_1',
  state: 'SUCCEEDED' as const,
  returned: null,
  createdAt: '2026-11-02T02:00:00Z',
  confirmationNumber: 'P-1',
  amount: usd(8_420),
  paymentMethod: { label: null, name: 'Visa ending in 4242' },
  refunds: [],
  chargebacks: [],
};

const record = (payment: Partial<Parameters<typeof paymentRecord>[0]>) =>
  paymentRecord({ ...paid, ...payment }, 'America/New_York');

test('a payment is a row with each column, on the day where the account is', () => {
  expect(Object.keys(record({}))).toEqual([...paymentColumns]);
  expect(record({})).toMatchObject({ Date: '2026-11-01', State: 'Paid', 'Amount returned': usd(0) });
});

test('a payment that went back is not called paid, and what went back is told', () => {
  const refund = (amountMinor: number, state: 'SUCCEEDED' | 'UNKNOWN' | 'FAILED') => ({
    state,
    amount: usd(amountMinor),
  });
  const refunds = [refund(2_000, 'SUCCEEDED'), refund(420, 'UNKNOWN'), refund(1_000, 'FAILED')];
  expect(record({ returned: 'PARTLY_REFUNDED', refunds })).toMatchObject({
    State: 'Partly refunded',
    Amount: usd(8_420),
    'Amount returned': usd(2_420),
  });
  const chargebacks = [{ state: 'OPEN' as const, amount: usd(8_420) }];
  expect(record({ returned: 'CHARGED_BACK', chargebacks })).toMatchObject({
    State: 'Taken back',
    'Amount returned': usd(8_420),
  });
});

test('what a bank took back and returned has not gone back', () => {
  const chargebacks = [{ state: 'WON' as const, amount: usd(8_420) }];
  expect(record({ chargebacks })).toMatchObject({ State: 'Paid', 'Amount returned': usd(0) });
});
