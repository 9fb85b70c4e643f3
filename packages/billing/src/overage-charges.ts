import { type Cycle, daysBetween } from '@demarc/database';
import { dayCount } from './charged-days.ts';
import { timesOf } from './money.ts';
import type { TermsInCycle } from './plan-charges.ts';
import { plainLine, type ServiceCharge } from './rated-line.ts';
import type { RatedService, UsageReading } from './rating-facts.ts';
import type { BilledUsage } from './statement-store.ts';

/** The meter of a service as a bill reads it. */
export type MeterReading = Omit<BilledUsage, 'accountId' | 'statementId'>;

/** The days on which the plan had an allowance; usage counts on these alone. */
const meteredParts = (parts: readonly TermsInCycle[]): readonly TermsInCycle[] =>
  parts.filter(({ terms: { offering } }) => offering.allowanceBytes !== null);

/**
 * Reads a service's meter for a bill. The allowance goes with the plan: of a plan that was there for a part of the cycle its
 * share by days counts, rounded up to a byte, and what several plans of the cycle allow is added up.
 *
 * @returns NULL when no plan of the cycle has an allowance.
 */
export function readMeter(
  parts: readonly TermsInCycle[],
  usage: readonly UsageReading[],
  cycle: Cycle,
): MeterReading | null {
  const metered = meteredParts(parts);
  const [first, last] = [metered[0], metered.at(-1)];
  if (!first || !last) return null;
  const { subscriptionId } = first.terms;
  const reading = usage.find((one) => one.subscriptionId === subscriptionId);
  const cycleDays = daysBetween(cycle.start, cycle.end) + 1;
  return {
    subscriptionId,
    periodStart: first.days.from,
    periodEnd: last.days.to,
    usedBytes: reading?.usedBytes ?? 0,
    allowanceBytes: metered.reduce(
      (sum, { terms, days }) => sum + Math.ceil(((terms.offering.allowanceBytes ?? 0) * dayCount(days)) / cycleDays),
      0,
    ),
    asOf: reading?.asOf ?? null,
  };
}

/** Data above the allowance, in whole blocks of the plan the cycle ended with. */
export function overageCharges(
  service: RatedService,
  parts: readonly TermsInCycle[],
  meter: MeterReading | null,
): ServiceCharge[] {
  const offering = meteredParts(parts).at(-1)?.terms.offering;
  if (!meter || !offering?.overageBlockBytes || offering.overageBlockPriceMinor === null) return [];
  const blocks = Math.ceil(Math.max(0, meter.usedBytes - meter.allowanceBytes) / offering.overageBlockBytes);
  if (blocks === 0) return [];
  const { subscriptionId, periodStart, periodEnd, allowanceBytes } = meter;
  const line = {
    ...plainLine,
    kind: 'overage' as const,
    code: 'data-overage',
    description: `Extra data: ${blocks} ${blocks === 1 ? 'block' : 'blocks'} of ${inBytes(offering.overageBlockBytes)} above ${inBytes(allowanceBytes)}`,
    subscriptionId,
    periodStart,
    periodEnd,
    unitPriceMinor: offering.overageBlockPriceMinor,
    quantity: blocks,
    amountMinor: timesOf(offering.overageBlockPriceMinor, blocks),
  };
  const days = { from: periodEnd, to: periodEnd };
  return [{ line, days, addressId: service.addressId, leviedAs: service.kind }];
}

/** Decimal units, as plans are sold. */
function inBytes(bytes: number): string {
  const [size, unit] = bytes >= 1_000_000_000_000 ? [bytes / 1_000_000_000_000, 'TB'] : [bytes / 1_000_000_000, 'GB'];
  return `${new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(size)} ${unit}`;
}
