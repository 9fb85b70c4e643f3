import { newId } from '@demarc/database';
import type { BillOpening } from './bill-opening-store.ts';
import { sumMinor } from './money.ts';
import type { MeterReading } from './overage-charges.ts';
import type { Statement, StatementLine } from './statement-store.ts';
import type { StatementRows } from './statement-writer-store.ts';

type PlacedLine = Omit<StatementLine, 'accountId' | 'statementId' | 'position' | 'currency'>;

/**
 * A statement with the sums that stand on it. What is carried over is what was owed at its moment; what was paid and
 * credited since the one before is the difference to that one's total.
 *
 * @throws RangeError For amounts that are not whole minor units.
 */
export function draftStatement(
  printed: Pick<
    Statement,
    'accountId' | 'number' | 'periodStart' | 'periodEnd' | 'issuedAt' | 'dueOn' | 'currency' | 'billRunId'
  >,
  opening: Pick<BillOpening, 'receivableMinor' | 'before'>,
  { lines, meters }: { readonly lines: readonly PlacedLine[]; readonly meters: readonly MeterReading[] },
): StatementRows {
  const { accountId } = printed;
  const id = newId();
  const previousBalanceMinor = opening.receivableMinor;
  const newChargesMinor = sumMinor(lines.map(({ amountMinor }) => amountMinor));
  return {
    statement: {
      ...printed,
      id,
      previousBalanceMinor,
      paymentsMinor: sumMinor([opening.before?.totalDueMinor ?? 0, -previousBalanceMinor]),
      newChargesMinor,
      totalDueMinor: sumMinor([previousBalanceMinor, newChargesMinor]),
    },
    lines: lines.map((line, index) => ({ ...line, accountId, statementId: id, position: index + 1 })),
    meters: meters.map((meter) => ({ ...meter, accountId, statementId: id })),
    taxMinor: sumMinor(lines.filter(({ kind }) => kind === 'tax').map(({ amountMinor }) => amountMinor)),
  };
}
