import { daysBetween } from '@demarc/database';
import { type ChargedDays, dayCount, daysInCycle, overlapOf, shareOfCycle } from './charged-days.ts';
import { rateOf, stretchOf, sumMinor } from './money.ts';
import { plainLine, type RatedLine, type ServiceCharge } from './rated-line.ts';
import type { Levy, LevyFacts, OfferingKind, Place, RatedService, Span } from './rating-facts.ts';

/** What one line of a levy is made of: the same levy at the same rate, at one address. */
interface Levied {
  readonly levy: Levy;
  readonly days: ChargedDays;
  readonly subscriptionIds: Set<string | null>;
  /** What is charged, of a rate; shares of its amount, of an amount. */
  readonly parts: number[];
}

const spanOf = ({ validFrom, validTo }: Levy): Span => ({ from: validFrom, to: validTo });
const isFor = (levy: Levy, kind: OfferingKind): boolean => levy.offeringKind === null || levy.offeringKind === kind;

/** Whether a levy holds at a place. */
export const holdsAt = (levy: Levy, { country, region, postcode }: Place): boolean =>
  levy.country === country &&
  (levy.region === null || levy.region === region) &&
  (levy.postcodePrefix === null || postcode.startsWith(levy.postcodePrefix));

/**
 * Taxes and fees. A rate is taken of the sum of what is charged at an address for the days it holds, and rounded once; an
 * amount is charged for each service it is for, by the days of the cycle that it and the service share.
 */
export function levyCharges(facts: LevyFacts, charges: readonly ServiceCharge[]): RatedLine[] {
  const levied = new Map<string, Levied>();
  for (const charge of charges) addRates(levied, facts, charge);
  for (const service of facts.services) addAmounts(levied, facts, service);
  const lines = [...levied.values()].flatMap((one) => lineOf(one));
  return [...lines.filter(({ kind }) => kind === 'fee'), ...lines.filter(({ kind }) => kind === 'tax')];
}

const leviesAt = ({ places, leviesAt }: LevyFacts, addressId: string | null): readonly Levy[] => {
  const place = addressId === null ? undefined : places.get(addressId);
  return place ? leviesAt(place) : [];
};

function addRates(
  levied: Map<string, Levied>,
  facts: LevyFacts,
  { line, days, addressId, leviedAs }: ServiceCharge,
): void {
  for (const levy of leviesAt(facts, addressId)) {
    if (levy.ratePpm === null || !isFor(levy, leviedAs)) continue;
    const shared = overlapOf(days, spanOf(levy));
    if (!shared?.to) continue;
    const baseMinor = stretchOf(
      line.amountMinor,
      daysBetween(days.from, shared.from),
      daysBetween(days.from, shared.to) + 1,
      dayCount(days),
    );
    add(levied, { levy, facts, addressId, subscriptionId: line.subscriptionId, baseMinor });
  }
}

function addAmounts(levied: Map<string, Levied>, facts: LevyFacts, service: RatedService): void {
  for (const levy of leviesAt(facts, service.addressId)) {
    if (levy.amountMinor === null || !isFor(levy, service.kind)) continue;
    const both = overlapOf(service.days, spanOf(levy));
    const days = both && daysInCycle(both, facts.cycle);
    if (!days) continue;
    const baseMinor = shareOfCycle(levy.amountMinor, days, facts.cycle);
    add(levied, { levy, facts, addressId: service.addressId, subscriptionId: service.subscriptionId, baseMinor });
  }
}

function add(
  levied: Map<string, Levied>,
  input: {
    levy: Levy;
    facts: LevyFacts;
    addressId: string | null;
    subscriptionId: string | null;
    baseMinor: number;
  },
): void {
  const { levy, facts, addressId, subscriptionId, baseMinor } = input;
  const { code, description, ratePpm, amountMinor } = levy;
  const key = [code, description, ratePpm, amountMinor, addressId].join('|');
  let one = levied.get(key);
  if (!one) {
    const { cycle } = facts;
    // A charge may have come to be after the cycle's end, and the levy with it.
    const days = daysInCycle(spanOf(levy), cycle) ?? { from: cycle.end, to: cycle.end };
    one = { levy, days, subscriptionIds: new Set(), parts: [] };
    levied.set(key, one);
  }
  one.subscriptionIds.add(subscriptionId);
  one.parts.push(baseMinor);
}

function lineOf({ levy, days, subscriptionIds, parts }: Levied): RatedLine[] {
  const baseMinor = sumMinor(parts);
  const amountMinor = levy.ratePpm === null ? baseMinor : rateOf(baseMinor, levy.ratePpm);
  if (amountMinor <= 0) return [];
  const [subscriptionId = null] = subscriptionIds;
  return [
    {
      ...plainLine,
      kind: levy.lineKind,
      code: levy.code,
      description: levy.description,
      // Of several services it is a levy on the account.
      subscriptionId: subscriptionIds.size === 1 ? subscriptionId : null,
      periodStart: days.from,
      periodEnd: days.to,
      effectiveOn: levy.validFrom,
      unitPriceMinor: levy.amountMinor,
      quantity: levy.amountMinor === null ? null : parts.length,
      ratePpm: levy.ratePpm,
      amountMinor,
    },
  ];
}
