import { expect, test } from '@jest/globals';
import { rateCycle } from './rate-cycle.ts';
import type { RatingFacts } from './rating-facts.ts';
import type { StatementLine } from './statement-store.ts';
import { taxOfCredited } from './tax-of-credited.ts';
import { factsOf, levyOf, meteredOffering, termsOf, tvOffering } from './testing/rating-facts.ts';

const line = (changes: Partial<StatementLine>): StatementLine => ({
  accountId: 'account',
  statementId: 'statement',
  position: 1,
  kind: 'recurring',
  description: 'Internet 500',
  subscriptionId: null,
  periodStart: null,
  periodEnd: null,
  code: null,
  effectiveOn: null,
  promotionEndsOn: null,
  unitPriceMinor: null,
  quantity: null,
  ratePpm: null,
  amountMinor: 8_000,
  currency: 'USD',
  ...changes,
});

/** A bill as rating makes it. */
const billOf = (facts: RatingFacts): StatementLine[] =>
  rateCycle(facts).lines.map((rated, index) => line({ ...rated, position: index + 1 }));

const onlyFor = (offeringKind: 'tv' | 'voice' | 'addon') =>
  levyOf({ id: offeringKind, offeringKind, lineKind: 'tax', ratePpm: 80_000 });

const gateway = {
  subscriptionId: 'internet',
  model: 'Arbor G7',
  monthlyRentalMinor: 1_400,
  installedOn: '2025-01-01',
  returnedOn: null,
};

/** Internet at 60.00, free of sales tax, with a gateway for 14.00; and TV at 45.00, whose promotion is 5.00. */
const bundle = factsOf({
  services: [
    { subscriptionId: 'internet', addressId: 'home', kind: 'internet', days: { from: '2025-01-01', to: null } },
    { subscriptionId: 'tv', addressId: 'home', kind: 'tv', days: { from: '2025-01-01', to: null } },
  ],
  terms: [
    termsOf(),
    termsOf({
      subscriptionId: 'tv',
      offering: tvOffering,
      monthlyPriceMinor: 4_500,
      promotion: { name: 'Welcome', discountMinor: 500, endsOn: '2027-01-01' },
    }),
  ],
  equipment: [gateway],
  usage: [{ subscriptionId: 'internet', usedBytes: 640e9, asOf: new Date('2026-04-30T12:00:00Z') }],
  postedCharges: [
    {
      subscriptionId: null,
      code: 'installation',
      description: 'Installation',
      amountMinor: 4_900,
      postedOn: '2026-04-11',
    },
  ],
  levies: [
    onlyFor('tv'),
    onlyFor('addon'),
    levyOf({ id: 'fee', code: 'broadcast-tv', lineKind: 'fee', offeringKind: 'tv', ratePpm: null, amountMinor: 1_250 }),
    levyOf({ id: 'fixed', code: 'universal-service', offeringKind: 'tv', ratePpm: null, amountMinor: 246 }),
  ],
});

const positionOf = (bill: readonly StatementLine[], code: string): number =>
  bill.find((one) => one.code === code)?.position ?? 0;
const taxOf = (facts: RatingFacts, ...credited: [code: string, creditedMinor: number][]): number => {
  const bill = billOf(facts);
  return taxOfCredited(bill, facts, new Map(credited.map(([code, minor]) => [positionOf(bill, code), minor])));
};

test('A tax comes back of what it was on alone, though it stands on the bill for several services', () => {
  const bill = billOf(bundle);
  expect(bill.map(({ code, subscriptionId, amountMinor }) => [code, subscriptionId, amountMinor])).toEqual([
    ['plan', 'internet', 6_000],
    ['data-overage', 'internet', 1_000],
    ['equipment-rent', 'internet', 1_400],
    ['plan', 'tv', 4_500],
    ['promotion', 'tv', -500],
    ['installation', null, 4_900],
    ['broadcast-tv', 'tv', 1_250],
    // 8 % of 14.00, 40.00 and 49.00.
    ['sales-tax', null, 824],
    ['universal-service', 'tv', 246],
  ]);
  const of = (position: number, creditedMinor: number) =>
    taxOfCredited(bill, bundle, new Map([[position, creditedMinor]]));
  expect([of(1, 6_000), of(2, 1_000), of(3, 1_400), of(4, 4_000), of(4, 1_000), of(6, 4_900), of(7, 1_250)]).toEqual([
    0, 0, 112, 320, 80, 392, 0,
  ]);
});

test('Where rent alone is taxed, the tax names the service, and does not come back with its plan', () => {
  const facts = factsOf({ equipment: [gateway], levies: [onlyFor('addon')] });
  expect(billOf(facts).at(-1)).toMatchObject({ kind: 'tax', subscriptionId: 'internet', amountMinor: 112 });
  expect(taxOf(facts, ['plan', 6_000])).toBe(0);
  expect(taxOf(facts, ['equipment-rent', 700])).toBe(56);
});

test('All that bears a tax, credited one by one, brings back the tax to the cent and not one more', () => {
  // Each of the roundings alone would be up: 8.875 % of 0.40 is 0.0355.
  const facts = factsOf({
    postedCharges: [1, 2, 3].map((nth) => ({
      subscriptionId: 'internet',
      code: `charge-${nth}`,
      description: 'Visit',
      amountMinor: 40,
      postedOn: '2026-04-11',
    })),
    terms: [],
    levies: [levyOf({ ratePpm: 88_750 })],
  });
  const credited = new Map<number, number>();
  const bill = billOf(facts);
  const returned = [1, 2, 3].map((position) => {
    const before = taxOfCredited(bill, facts, credited);
    credited.set(position, 40);
    return taxOfCredited(bill, facts, credited) - before;
  });
  expect(bill.at(-1)?.amountMinor).toBe(11);
  expect(returned).toEqual([4, 3, 4]);
});

test('A tax that holds for a part of the cycle comes back for the days it held', () => {
  const facts = factsOf({ levies: [levyOf({ validFrom: '2026-04-16' })] });
  expect(billOf(facts).at(-1)?.amountMinor).toBe(240);
  expect(taxOf(facts, ['plan', 3_000])).toBe(120);
});

test('Printed lines are levied as they were when they were rated', () => {
  const levies = [onlyFor('tv'), onlyFor('addon'), levyOf({ id: 'all', code: 'other', validFrom: '2026-04-08' })];
  const facts = {
    ...bundle,
    leviesAt: () => levies,
    terms: [
      termsOf({ days: { from: '2025-01-01', to: '2026-04-09' } }),
      termsOf({ days: { from: '2026-04-10', to: null }, offering: { ...meteredOffering, id: 'gig' } }),
    ],
  };
  const bill = billOf(facts);
  const taxes = bill.filter(({ kind }) => kind === 'tax');
  const wholly = new Map(bill.filter(({ kind }) => kind !== 'tax').map((one) => [one.position, one.amountMinor]));
  const taxedMinor = taxes.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  expect(taxedMinor).toBeGreaterThan(0);
  expect(taxOfCredited(bill, facts, wholly)).toBe(taxedMinor);
});

test('Of a tax no more comes back than was billed, though its rate would give more', () => {
  const facts = factsOf({ levies: [levyOf()] });
  const bill = billOf(facts).map((one) => (one.kind === 'tax' ? { ...one, amountMinor: 100 } : one));
  expect(taxOfCredited(bill, facts, new Map([[1, 6_000]]))).toBe(100);
});

test('An imported tax comes back by the share in what it can be of, discounts taken off, late fees and fees left out', () => {
  const bill = [
    line({}),
    line({ position: 2, kind: 'promotion', amountMinor: -3_000 }),
    line({ position: 3, kind: 'late_fee', amountMinor: 1_000 }),
    line({ position: 4, kind: 'fee', amountMinor: 700 }),
    line({ position: 5, kind: 'tax', amountMinor: 500 }),
  ];
  const of = (...credited: [number, number][]) => taxOfCredited(bill, factsOf(), new Map(credited));
  expect([of([1, 1_000]), of([1, 5_000]), of([1, 8_000]), of([3, 1_000]), of([4, 700])]).toEqual([100, 500, 500, 0, 0]);
});

test('An imported tax of one service does not come back with another', () => {
  const bill = ['internet', 'tv'].flatMap((subscriptionId, index) => [
    line({ position: 2 * index + 1, subscriptionId }),
    line({ position: 2 * index + 2, kind: 'tax', subscriptionId, amountMinor: 800 }),
  ]);
  expect(taxOfCredited(bill, factsOf(), new Map([[1, 1_000]]))).toBe(100);
});
