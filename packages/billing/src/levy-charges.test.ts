import { expect, test } from '@jest/globals';
import { rateCycle } from './rate-cycle.ts';
import { factsOf, levyOf, termsOf, tvOffering } from './testing/rating-facts.ts';

test('A tax is a rate of the sum of what it is on, rounded once, after promotions', () => {
  const services = ['tv', 'voice'].map((subscriptionId) => ({
    subscriptionId,
    addressId: 'home',
    kind: 'tv' as const,
    days: { from: '2025-01-01', to: null },
  }));
  const terms = services.map(({ subscriptionId }) =>
    termsOf({ subscriptionId, offering: tvOffering, monthlyPriceMinor: 1_003 }),
  );
  const levies = [levyOf({ ratePpm: 50_000 })];
  // 5 % of 10.03 is 0.5015, twice 0.50; of 20.06 it is 1.003.
  expect(rateCycle(factsOf({ services, terms, levies })).lines.at(-1)).toMatchObject({
    kind: 'tax',
    code: 'sales-tax',
    ratePpm: 50_000,
    amountMinor: 100,
    subscriptionId: null,
  });
  const promotion = { name: 'Offer', discountMinor: 403, endsOn: '2027-01-01' };
  const reduced = terms.map((one) => ({ ...one, promotion }));
  expect(rateCycle(factsOf({ services, terms: reduced, levies })).lines.at(-1)).toMatchObject({ amountMinor: 60 });
});

test('A new rate within the cycle is a line of its own, for its days', () => {
  const levies = [levyOf({ validTo: '2026-04-15' }), levyOf({ id: 'new', ratePpm: 100_000, validFrom: '2026-04-16' })];
  expect(rateCycle(factsOf({ levies })).lines.slice(1)).toMatchObject([
    { ratePpm: 80_000, amountMinor: 240, periodStart: '2026-04-01', periodEnd: '2026-04-15' },
    {
      ratePpm: 100_000,
      amountMinor: 300,
      periodStart: '2026-04-16',
      periodEnd: '2026-04-30',
      effectiveOn: '2026-04-16',
    },
  ]);
});

test('A levy is only on the kind of service it is for; rent of equipment is levied as an add-on', () => {
  const equipment = [
    {
      subscriptionId: 'internet',
      model: 'Arbor G7',
      monthlyRentalMinor: 1_500,
      installedOn: '2025-01-01',
      returnedOn: null,
    },
  ];
  const levies = [levyOf({ offeringKind: 'tv' }), levyOf({ id: 'addon', offeringKind: 'addon' })];
  expect(rateCycle(factsOf({ equipment, levies })).lines.at(-1)).toMatchObject({ kind: 'tax', amountMinor: 120 });
  expect(rateCycle(factsOf({ levies })).lines).toHaveLength(1);
});

test('A fee of an amount is charged for each service, by its days', () => {
  const levies = [
    levyOf({ code: 'regulatory-recovery', lineKind: 'fee', description: 'Recovery', ratePpm: null, amountMinor: 300 }),
  ];
  expect(rateCycle(factsOf({ levies })).lines.at(-1)).toMatchObject({ kind: 'fee', amountMinor: 300, quantity: 1 });
  const services = [
    {
      subscriptionId: 'internet',
      addressId: 'home',
      kind: 'internet' as const,
      days: { from: '2026-04-21', to: null },
    },
  ];
  expect(rateCycle(factsOf({ services, levies })).lines.at(-1)).toMatchObject({ amountMinor: 100 });
});
