import type { Cycle } from '@demarc/database';
import {
  type ChargedDays,
  dayCount,
  daysInCycle,
  isWholeCycle,
  overlapOf,
  shareOfCycle,
  withDays,
} from './charged-days.ts';
import { plainLine, type RatedLine, type ServiceCharge } from './rated-line.ts';
import type { RatedService, ServiceTerms } from './rating-facts.ts';

/** Terms with the days of the cycle they held for. */
export interface TermsInCycle {
  readonly terms: ServiceTerms;
  readonly days: ChargedDays;
}

/** A service's terms within the cycle and within the service's own days, oldest first. */
export const termsInCycle = (service: RatedService, terms: readonly ServiceTerms[], cycle: Cycle): TermsInCycle[] =>
  terms.flatMap((one) => {
    const both = one.subscriptionId === service.subscriptionId ? overlapOf(one.days, service.days) : null;
    const days = both && daysInCycle(both, cycle);
    return days ? [{ terms: one, days }] : [];
  });

/**
 * The price of a service's plan: of a whole cycle the month's price, of a part the share of its days. Each promotion is
 * taken off for the days it held, and never takes a price below zero.
 */
export function planCharges(service: RatedService, parts: readonly TermsInCycle[], cycle: Cycle): ServiceCharge[] {
  const charge = (line: RatedLine, days: ChargedDays, { offering }: ServiceTerms): ServiceCharge => ({
    line,
    days,
    addressId: service.addressId,
    leviedAs: offering.kind,
  });
  return [
    ...samePrices(parts).map(({ terms, days }) => charge(priceLine(terms, days, cycle), days, terms)),
    ...parts.flatMap(({ terms, days }) => {
      const line = promotionLine(terms, days, cycle);
      return line ? [charge(line.line, line.days, terms)] : [];
    }),
  ];
}

/** Parts that follow one another with the same plan at the same price are one: a promotion that began cuts no price. */
function samePrices(parts: readonly TermsInCycle[]): TermsInCycle[] {
  const joined: TermsInCycle[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSame =
      last?.terms.offering.id === part.terms.offering.id &&
      last.terms.monthlyPriceMinor === part.terms.monthlyPriceMinor;
    if (last && isSame) joined[joined.length - 1] = { ...last, days: { from: last.days.from, to: part.days.to } };
    else joined.push(part);
  }
  return joined;
}

function priceLine(terms: ServiceTerms, days: ChargedDays, cycle: Cycle): RatedLine {
  const isWhole = isWholeCycle(days, cycle);
  return {
    ...plainLine,
    kind: isWhole ? 'recurring' : 'prorated',
    code: 'plan',
    description: withDays(terms.offering.name, days, cycle),
    subscriptionId: terms.subscriptionId,
    periodStart: days.from,
    periodEnd: days.to,
    effectiveOn: terms.days.from,
    unitPriceMinor: terms.monthlyPriceMinor,
    quantity: isWhole ? null : dayCount(days),
    amountMinor: shareOfCycle(terms.monthlyPriceMinor, days, cycle),
  };
}

function promotionLine(
  { subscriptionId, promotion, monthlyPriceMinor, days: termDays }: ServiceTerms,
  termsDays: ChargedDays,
  cycle: Cycle,
): { line: RatedLine; days: ChargedDays } | null {
  const both = promotion && overlapOf(termsDays, { from: termDays.from, to: promotion.endsOn });
  const days = both && daysInCycle(both, cycle);
  if (!days) return null;
  const discountMinor = Math.min(promotion.discountMinor, monthlyPriceMinor);
  // Rounded apart, the discount of a few days could exceed their price by one.
  const givenMinor = Math.min(shareOfCycle(discountMinor, days, cycle), shareOfCycle(monthlyPriceMinor, days, cycle));
  if (givenMinor <= 0) return null;
  const isWhole = isWholeCycle(days, cycle);
  return {
    days,
    line: {
      ...plainLine,
      kind: 'promotion',
      code: 'promotion',
      description: withDays(promotion.name, days, cycle),
      subscriptionId,
      periodStart: days.from,
      periodEnd: days.to,
      effectiveOn: termDays.from,
      promotionEndsOn: promotion.endsOn,
      unitPriceMinor: -promotion.discountMinor,
      quantity: isWhole ? null : dayCount(days),
      amountMinor: -givenMinor,
    },
  };
}
