import { rateOf, shareOf, sumMinor } from './money.ts';
import type { StatementLine } from './statement-store.ts';

/**
 * The taxes that come back with a part of a charge, in minor units: of each tax on the bill that the charge bears, its
 * rate of what is credited. A tax without a rate, as on imported bills, comes back by the charge's share in what was
 * taxed. Never more than was billed. Late fees bear no tax.
 *
 * @param lines All lines of the bill.
 */
export function taxOfCharge(lines: readonly StatementLine[], charge: StatementLine, creditedMinor: number): number {
  if (charge.kind === 'late_fee') return 0;
  const taxes = lines.filter(
    ({ kind, amountMinor, subscriptionId }) =>
      kind === 'tax' && amountMinor > 0 && (subscriptionId === null || subscriptionId === charge.subscriptionId),
  );
  return sumMinor(
    taxes.map((tax) => {
      if (tax.ratePpm !== null) return Math.min(tax.amountMinor, rateOf(creditedMinor, tax.ratePpm));
      const taxed = lines.filter(
        ({ kind, subscriptionId }) =>
          !['tax', 'credit', 'late_fee'].includes(kind) &&
          (tax.subscriptionId === null || subscriptionId === tax.subscriptionId),
      );
      const taxedMinor = sumMinor(taxed.map(({ amountMinor }) => amountMinor));
      return taxedMinor > 0 ? shareOf(tax.amountMinor, Math.min(creditedMinor, taxedMinor), taxedMinor) : 0;
    }),
  );
}
