import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
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
  render(
    <StatementSummary
      statement={{
        openingBalance: usd(16210),
        paymentsReceived: usd(15000),
        previousBalance: usd(1210),
        newCharges: usd(17716),
        totalDue: usd(18926),
        dueOn: '2026-12-03',
      }}
    />,
  );
  const shown = screen.getAllByRole('definition').map(({ textContent }) => textContent ?? '');
  expect(shown).toEqual(['$162.10', '-$150.00', '$12.10', '$177.16', '$189.26']);
  const [opening, received, carried, charges, total] = shown.map((text) => Number(text.replace(/[$.,]/g, '')));
  expect(Number(opening) + Number(received)).toBe(carried);
  expect(Number(carried) + Number(charges)).toBe(total);
});

test('each line explains itself, and the last row is their sum', () => {
  const line = {
    kind: 'RECURRING' as const,
    periodStart: '2026-10-15',
    periodEnd: '2026-11-14',
    isDisputable: true,
    dispute: null,
  };
  render(
    <StatementLines
      newCharges={usd(5500)}
      lines={[
        {
          ...line,
          position: 1,
          description: 'Internet 600',
          explanation: 'The price of your plan.',
          amount: usd(7000),
        },
        {
          ...line,
          position: 2,
          kind: 'PROMOTION',
          description: 'Offer',
          explanation: 'Agreed for a time.',
          amount: usd(-1500),
        },
      ]}
    />,
  );
  expect(screen.getByText('The price of your plan.').closest('details')).not.toBeNull();
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['$70.00', '-$15.00', '$55.00']);
});
