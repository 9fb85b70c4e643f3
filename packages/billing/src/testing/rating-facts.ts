import { cycleOf, type Day } from '@demarc/database';
import type { Levy, RatingFacts, ServiceTerms } from '../rating-facts.ts';

export const place = { country: 'US', region: 'NY', postcode: '12207' };

/** A plan with 600 GB, 50 GB a block of 10.00. */
export const meteredOffering: ServiceTerms['offering'] = {
  id: 'offering-metered',
  kind: 'internet',
  name: 'Essential 100',
  allowanceBytes: 600_000_000_000,
  overageBlockBytes: 50_000_000_000,
  overageBlockPriceMinor: 1_000,
};

export const tvOffering: ServiceTerms['offering'] = {
  id: 'offering-tv',
  kind: 'tv',
  name: 'TV Select',
  allowanceBytes: null,
  overageBlockBytes: null,
  overageBlockPriceMinor: null,
};

/** Terms of the service `internet`: 60.00 a month since 2025, without promotion, unless said otherwise. */
export const termsOf = (changes: Partial<ServiceTerms> = {}): ServiceTerms => ({
  subscriptionId: 'internet',
  days: { from: '2025-01-01', to: null },
  offering: meteredOffering,
  monthlyPriceMinor: 6_000,
  promotion: null,
  ...changes,
});

/** A sales tax of 8 % in New York unless said otherwise. */
export const levyOf = (changes: Partial<Levy> = {}): Levy => ({
  id: '00000000-0000-7000-8000-000000000001',
  code: 'sales-tax',
  lineKind: 'tax',
  description: 'State and local sales tax',
  country: 'US',
  region: 'NY',
  postcodePrefix: null,
  offeringKind: null,
  ratePpm: 80_000,
  amountMinor: null,
  validFrom: '2020-01-01',
  validTo: null,
  ...changes,
});

/** The facts of a cycle: one service `internet` at one address since 2025, and whatever is given beside it. */
export function factsOf(
  changes: Partial<Omit<RatingFacts, 'leviesAt'>> & { readonly levies?: readonly Levy[]; readonly day?: Day } = {},
): RatingFacts {
  const { levies = [], day = '2026-04-10', ...given } = changes;
  return {
    cycle: cycleOf(1, day),
    services: [
      { subscriptionId: 'internet', addressId: 'home', kind: 'internet', days: { from: '2025-01-01', to: null } },
    ],
    terms: [termsOf()],
    equipment: [],
    usage: [],
    postedCharges: [],
    places: new Map([['home', place]]),
    leviesAt: () => levies,
    lateBills: [],
    ...given,
  };
}
