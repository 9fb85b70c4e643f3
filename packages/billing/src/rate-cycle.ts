import { equipmentCharges } from './equipment-charges.ts';
import { lateFees } from './late-fees.ts';
import { levyCharges } from './levy-charges.ts';
import { oneTimeCharges } from './one-time-charges.ts';
import { type MeterReading, overageCharges, readMeter } from './overage-charges.ts';
import { planCharges, termsInCycle } from './plan-charges.ts';
import type { RatedLine } from './rated-line.ts';
import type { RatingFacts } from './rating-facts.ts';

/** A cycle in money: what its bill says, in the order it is printed, and the meters it was read from. */
export interface RatedCycle {
  readonly lines: readonly RatedLine[];
  readonly meters: readonly MeterReading[];
}

/**
 * Rates a cycle. Pure: the same facts give the same lines, at any time. Service by service its plan, promotion, extra data
 * and equipment; then what was charged once, late fees, fees and taxes. A service is billed for the days it was there,
 * whatever state it is in.
 */
export function rateCycle(facts: RatingFacts): RatedCycle {
  const { cycle, services, terms, equipment, usage, postedCharges, lateBills } = facts;
  const meters: MeterReading[] = [];
  const charges = services.flatMap((service) => {
    const parts = termsInCycle(service, terms, cycle);
    const meter = readMeter(parts, usage, cycle);
    if (meter) meters.push(meter);
    return [
      ...planCharges(service, parts, cycle),
      ...overageCharges(service, parts, meter),
      ...equipmentCharges(service, equipment, cycle),
    ];
  });
  const onceCharged = oneTimeCharges(postedCharges, services);
  return {
    meters,
    lines: [
      ...[...charges, ...onceCharged].map(({ line }) => line),
      ...lateFees(lateBills),
      ...levyCharges(facts, [...charges, ...onceCharged]),
    ],
  };
}
