import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { StatementChanges } from './statement-changes.tsx';
import { StatementLines } from './statement-lines.tsx';
import { StatementSummary } from './statement-summary.tsx';
import { StatementTable } from './statement-table.tsx';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

test('the table of statements shows each total and leads to its statement', () => {
  const base = { number: 'S-1', issuedAt: '2026-11-15T09:00:00Z', dueOn: '2026-12-03', newCharges: usd(8420) };
  render(
    <StatementTable
      statements={[
        { ...base, id: 'stmt_2', periodStart: '2026-10-15', periodEnd: '2026-11-14', totalDue: usd(17716) },
        { ...base, id: 'stmt_1', periodStart: '2026-09-15', periodEnd: '2026-10-14', totalDue: usd(-500) },
      ]}
    />,
  );
  const [, newest, older] = screen.getAllByRole('row');
  expect(within(newest as HTMLElement).getByText('$177.16')).toBeTruthy();
  expect(within(older as HTMLElement).getByText('-$5.00')).toBeTruthy();
  expect(
    within(newest as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/billing/statements/stmt_2');
});

test('the summary adds up as it is shown', () => {
  const payment = { kind: 'PAYMENT' as const, description: 'Payment P-1', reason: null };
  render(
    <StatementSummary
      timeZone="America/New_York"
      statement={{
        openingBalance: usd(16210),
        activity: [
          { ...payment, occurredAt: '2026-10-20T12:00:00Z', amount: usd(-14000) },
          { ...payment, occurredAt: '2026-10-22T12:00:00Z', amount: usd(-1000) },
        ],
        previousBalance: usd(1210),
        newCharges: usd(17716),
        totalDue: usd(18926),
        dueOn: '2026-12-03',
      }}
    />,
  );
  const shown = screen.getAllByRole('definition').map(({ textContent }) => textContent ?? '');
  expect(shown).toEqual(['$162.10', '-$140.00', '-$10.00', '$12.10', '$177.16', '$189.26']);
  const [opening, paid, more, carried, charges, total] = shown.map((text) => Number(text.replace(/[$.,]/g, '')));
  expect(Number(opening) + Number(paid) + Number(more)).toBe(carried);
  expect(Number(carried) + Number(charges)).toBe(total);
});

const line = {
  position: 1,
  kind: 'RECURRING' as const,
  code: 'plan',
  description: 'Internet 600',
  title: 'Plan',
  explanation: 'The price of your plan.',
  recourse: 'Tell us.',
  serviceName: 'Internet 600',
  promotionEndsOn: null,
  periodStart: '2026-10-15',
  periodEnd: '2026-11-14',
  amount: usd(7000),
  isDisputable: true,
  dispute: null,
};

test('each line explains itself under its service; heads and the last row are sums', () => {
  render(
    <StatementLines
      newCharges={usd(5940)}
      sections={[
        {
          kind: 'SERVICE',
          title: 'Internet 600',
          subtotal: usd(5500),
          lines: [line, { ...line, position: 2, kind: 'PROMOTION', description: 'Offer', amount: usd(-1500) }],
        },
        {
          kind: 'LEVIES',
          title: 'Taxes and fees',
          subtotal: usd(440),
          lines: [{ ...line, position: 3, kind: 'TAX', description: 'Sales tax', amount: usd(440) }],
        },
      ]}
    />,
  );
  expect(screen.getAllByText('The price of your plan.')[0]?.closest('details')).not.toBeNull();
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    '$55.00',
    '$70.00',
    '-$15.00',
    '$4.40',
    '$4.40',
    '$59.40',
  ]);
  expect(screen.getByText(/· Internet 600/).closest('summary')?.textContent).toContain('Sales tax');
});

test('what changed stands in a table that leads from the last total to this one', () => {
  render(
    <StatementChanges
      comparison={{
        summary: '$15.00 more than the last bill: Welcome offer ended, +$15.00.',
        previous: { id: 'stmt_1', periodStart: '2026-09-15', periodEnd: '2026-10-14' },
        before: usd(6000),
        after: usd(7500),
        difference: usd(1500),
        changes: [
          {
            cause: 'PROMOTION_ENDED',
            title: 'Welcome offer ended',
            explanation: 'It took $15.00 off your last bill.',
            since: '2026-10-15',
            before: usd(-1500),
            after: null,
            difference: usd(1500),
          },
        ],
      }}
    />,
  );
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['$60.00', '+$15.00', '$75.00']);
  expect(screen.getByText('Since Oct 15, 2026')).toBeTruthy();
});

test('two payments alike at one moment are both shown', () => {
  const payment = {
    kind: 'PAYMENT' as const,
    description: 'Payment',
    reason: null,
    occurredAt: '2026-10-20T12:00:00Z',
    amount: usd(-1000),
  };
  render(
    <StatementSummary
      timeZone="America/New_York"
      statement={{
        openingBalance: usd(2000),
        activity: [payment, payment],
        previousBalance: usd(0),
        newCharges: usd(0),
        totalDue: usd(0),
        dueOn: '2026-12-03',
      }}
    />,
  );
  expect(screen.getAllByText('-$10.00')).toHaveLength(2);
});
