import { levyCharges } from './levy-charges.ts';
import { shareOf, sumMinor } from './money.ts';
import type { ServiceCharge } from './rated-line.ts';
import type { LevyFacts } from './rating-facts.ts';
import type { StatementLine, StatementLineKind } from './statement-store.ts';

/** Levies are taken of these; late fees and fees bear no tax. */
const isLevied: Record<StatementLineKind, boolean> = {
  recurring: true,
  prorated: true,
  promotion: true,
  overage: true,
  one_time: true,
  credit: false,
  late_fee: false,
  fee: false,
  tax: false,
};

/**
 * The taxes of a bill that come back with all that was credited of its charges, in minor units: the taxes its levies make
 * less those they make of what is left, by the rule that rated the bill. Never more of a tax than was billed, and never a
 * tax that a charge did not bear. A tax of so much for each service comes back with no charge. What one more credit brings
 * back is this with it less this without it, so that roundings do not add up.
 *
 * What made the taxes of an imported bill is not known: they come back by the share of what is credited in all they can be
 * of.
 *
 * @param lines All lines of the bill.
 * @param facts What the bill's levies went by.
 * @param credited What was credited, in minor units by the line's position.
 */
export function taxOfCredited(
  lines: readonly StatementLine[],
  facts: LevyFacts,
  credited: ReadonlyMap<number, number>,
): number {
  const left = lines.map((line) => ({ ...line, amountMinor: line.amountMinor - (credited.get(line.position) ?? 0) }));
  const [billed, before, after] = [
    taxesOf(lines.filter(({ code }) => code !== null)),
    taxesOf(levyCharges(facts, chargesOf(lines, facts))),
    taxesOf(levyCharges(facts, chargesOf(left, facts))),
  ];
  return sumMinor([
    ...[...billed].map(([tax, billedMinor]) =>
      Math.max(0, Math.min(billedMinor, (before.get(tax) ?? 0) - (after.get(tax) ?? 0))),
    ),
    ...lines.filter(({ kind, code }) => kind === 'tax' && code === null).map((tax) => shareOfTax(tax, lines, left)),
  ]);
}

/** The taxes on a bill, in minor units by what tells one from another. */
function taxesOf(
  lines: readonly Pick<StatementLine, 'kind' | 'code' | 'description' | 'ratePpm' | 'amountMinor'>[],
): ReadonlyMap<string, number> {
  const taxes = lines.filter(({ kind }) => kind === 'tax');
  const byTax = Map.groupBy(taxes, ({ code, description, ratePpm }) => [code, description, ratePpm].join('|'));
  return new Map([...byTax].map(([tax, same]) => [tax, sumMinor(same.map(({ amountMinor }) => amountMinor))]));
}

/** Printed lines as what rating had before it levied them. */
function chargesOf(lines: readonly StatementLine[], { services, cycle }: LevyFacts): ServiceCharge[] {
  return lines
    .filter(({ kind }) => isLevied[kind])
    .map((line) => {
      const service = services.find(({ subscriptionId }) => subscriptionId === line.subscriptionId);
      const to = line.periodEnd ?? line.effectiveOn ?? cycle.end;
      return {
        line: { ...line, code: line.code ?? '' },
        addressId: (service ?? services[0])?.addressId ?? null,
        leviedAs: service && line.code !== 'equipment-rent' ? service.kind : 'addon',
        // Extra usage came to be when the meter was read.
        days: { from: line.kind === 'overage' ? to : (line.periodStart ?? to), to },
      };
    });
}

function shareOfTax(tax: StatementLine, lines: readonly StatementLine[], left: readonly StatementLine[]): number {
  const taxedMinor = (of: readonly StatementLine[]): number =>
    sumMinor(
      of
        .filter(({ kind }) => isLevied[kind])
        .filter(({ subscriptionId }) => tax.subscriptionId === null || subscriptionId === tax.subscriptionId)
        .map(({ amountMinor }) => amountMinor),
    );
  const [wholeMinor, leftMinor] = [taxedMinor(lines), Math.max(0, taxedMinor(left))];
  return wholeMinor > 0 && tax.amountMinor > 0 ? shareOf(tax.amountMinor, wholeMinor - leftMinor, wholeMinor) : 0;
}
