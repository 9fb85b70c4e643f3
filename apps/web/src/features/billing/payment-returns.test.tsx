import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { PaymentReturns } from './payment-returns.tsx';
import { PaymentState } from './payment-state.tsx';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const refund = {
  id: 'refd_1',
  state: 'SUCCEEDED',
  reason: 'You took this payment back',
  createdAt: '2026-11-02T15:00:00Z',
  settledAt: '2026-11-02T15:00:01Z',
  failureMessage: null,
  amount: usd(2_000),
} as const;

const chargeback = {
  id: 'cback_1',
  state: 'WON',
  reason: 'The bank was told that the card holder did not make this payment.',
  openedAt: '2026-11-01T15:00:00Z',
  closedAt: '2026-11-20T15:00:00Z',
  amount: usd(8_420),
} as const;

test('what went back is listed in the order it happened, with its reason', () => {
  render(<PaymentReturns timeZone="America/New_York" returns={{ refunds: [refund], chargebacks: [chargeback] }} />);
  const rows = screen.getAllByRole('row').slice(1);
  const words = rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? '');
  expect(words[0]).toContain('Taken back by your bank');
  expect(words[1]).toContain('You took this payment back');
  expect(words[2]).toContain('Returned by your bank');
});

test('a refund that did not work says so, and where the money is', () => {
  const failed = { ...refund, state: 'FAILED', failureMessage: 'the card has expired or was canceled' } as const;
  render(<PaymentReturns timeZone="America/New_York" returns={{ refunds: [failed], chargebacks: [] }} />);
  expect(
    screen.getByText('Because the card has expired or was canceled. The money counts towards your account.'),
  ).toBeTruthy();
});

test('where nothing went back nothing is shown', () => {
  const { container } = render(<PaymentReturns timeZone="UTC" returns={{ refunds: [], chargebacks: [] }} />);
  expect(container.innerHTML).toBe('');
});

test.each([
  ['PARTLY_REFUNDED', 'Partly refunded'],
  ['REFUNDED', 'Refunded'],
  ['CHARGED_BACK', 'Taken back'],
] as const)('a payment that is %s is not called paid', (returned, label) => {
  render(<PaymentState state="SUCCEEDED" returned={returned} />);
  expect(screen.getByText(label)).toBeTruthy();
});
