import { addDays, cycleOf, daysBetween } from '@demarc/database';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sumMinor } from './money.ts';
import { rateCycle } from './rate-cycle.ts';
import type { ServiceTerms } from './rating-facts.ts';
import { factsOf, levyOf, meteredOffering, termsOf, tvOffering } from './testing/rating-facts.ts';

const shortLines = (facts: ReturnType<typeof factsOf>) =>
  rateCycle(facts).lines.map(({ kind, code, description, amountMinor }) => [kind, code, description, amountMinor]);

test('A whole cycle costs the month’s price, in a month of any length', () => {
  for (const day of ['2026-01-10', '2026-02-10', '2028-02-10', '2026-04-10', '2026-03-10', '2026-11-05']) {
    expect(shortLines(factsOf({ day }))).toEqual([['recurring', 'plan', 'Essential 100', 6_000]]);
  }
});

test('A service that begins or ends in the cycle is billed for its days, the first and the last among them', () => {
  const service = { subscriptionId: 'internet', addressId: 'home', kind: 'internet' as const };
  const begun = factsOf({ services: [{ ...service, days: { from: '2026-04-21', to: null } }] });
  expect(shortLines(begun)).toEqual([['prorated', 'plan', 'Essential 100, 10 of 30 days', 2_000]]);
  expect(rateCycle(begun).lines[0]).toMatchObject({
    periodStart: '2026-04-21',
    periodEnd: '2026-04-30',
    unitPriceMinor: 6_000,
    quantity: 10,
  });
  const ended = factsOf({ services: [{ ...service, days: { from: '2025-01-01', to: '2026-04-01' } }] });
  expect(shortLines(ended)).toEqual([['prorated', 'plan', 'Essential 100, 1 of 30 days', 200]]);
  const leapDay = factsOf({ day: '2028-02-10', services: [{ ...service, days: { from: '2028-02-29', to: null } }] });
  expect(shortLines(leapDay)).toEqual([['prorated', 'plan', 'Essential 100, 1 of 29 days', 207]]);
  const before = factsOf({ services: [{ ...service, days: { from: '2025-01-01', to: '2026-03-31' } }] });
  expect(shortLines(before)).toEqual([]);
});

test('A plan change within the cycle shows each plan with its days and the day it began', () => {
  const facts = factsOf({
    terms: [
      termsOf({ days: { from: '2025-01-01', to: '2026-04-12' } }),
      termsOf({
        days: { from: '2026-04-13', to: null },
        offering: { ...meteredOffering, id: 'offering-gig', name: 'Gig 1000' },
        monthlyPriceMinor: 8_499,
      }),
    ],
  });
  expect(rateCycle(facts).lines).toMatchObject([
    { description: 'Essential 100, 12 of 30 days', amountMinor: 2_400, effectiveOn: '2025-01-01' },
    { description: 'Gig 1000, 18 of 30 days', amountMinor: 5_099, effectiveOn: '2026-04-13' },
  ]);
});

test('A promotion ends on its last day, is pro-rated like the price, and never takes it below zero', () => {
  const promotion = { name: 'Welcome offer', discountMinor: 1_500, endsOn: '2026-04-10' };
  expect(rateCycle(factsOf({ terms: [termsOf({ promotion })] })).lines).toMatchObject([
    { kind: 'recurring', amountMinor: 6_000 },
    { kind: 'promotion', amountMinor: -500, promotionEndsOn: '2026-04-10', unitPriceMinor: -1_500, quantity: 10 },
  ]);
  const lasting = { ...promotion, endsOn: '2026-04-30', discountMinor: 9_900 };
  expect(shortLines(factsOf({ terms: [termsOf({ promotion: lasting })] }))).toEqual([
    ['recurring', 'plan', 'Essential 100', 6_000],
    ['promotion', 'promotion', 'Welcome offer', -6_000],
  ]);
});

/** A cycle of any length cut into terms at the same price, some with a promotion. */
const cutCycle = fc.record({
  month: fc.integer({ min: 0, max: 60 }),
  cycleDay: fc.integer({ min: 1, max: 28 }),
  cuts: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
  priceMinor: fc.integer({ min: 1, max: 50_000 }),
  discounts: fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 6, maxLength: 6 }),
});

test('Parts of a cycle add up to the whole price exactly, and no discount exceeds what it is taken off', () => {
  fc.assert(
    fc.property(cutCycle, ({ month, cycleDay, cuts, priceMinor, discounts }) => {
      const day = addDays('2024-01-15', 31 * month);
      const cycle = cycleOf(cycleDay, day);
      const length = daysBetween(cycle.start, cycle.end) + 1;
      const starts = [0, ...cuts.filter((cut) => cut < length).toSorted((a, b) => a - b)];
      const terms: ServiceTerms[] = starts.map((start, index) => {
        const next = starts[index + 1];
        return termsOf({
          days: { from: addDays(cycle.start, start), to: next === undefined ? null : addDays(cycle.start, next - 1) },
          // Another plan each time, at the same price, so that none is joined with the next.
          offering: { ...tvOffering, id: `offering-${index}` },
          monthlyPriceMinor: priceMinor,
          promotion: { name: 'Offer', discountMinor: discounts[index] ?? 1, endsOn: addDays(cycle.start, start + 40) },
        });
      });
      const days = { from: '2023-01-01', to: null };
      const services = [{ subscriptionId: 'internet', addressId: 'home', kind: 'tv' as const, days }];
      const { lines } = rateCycle(factsOf({ cycle, services, terms }));
      const prices = lines.filter(({ code }) => code === 'plan');
      expect(sumMinor(prices.map(({ amountMinor }) => amountMinor))).toBe(priceMinor);
      expect(prices.reduce((days, { quantity }) => days + (quantity ?? length), 0)).toBe(length);
      for (const price of prices) {
        const off = lines.filter((line) => line.code === 'promotion' && line.periodStart === price.periodStart);
        expect(sumMinor([price.amountMinor, ...off.map(({ amountMinor }) => amountMinor)])).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('Data above the allowance is charged in whole blocks; data up to it is not', () => {
  const used = (usedBytes: number) => factsOf({ usage: [{ subscriptionId: 'internet', usedBytes, asOf: null }] });
  expect(rateCycle(used(600_000_000_000)).lines).toHaveLength(1);
  expect(rateCycle(used(600_000_000_001)).lines[1]).toMatchObject({
    kind: 'overage',
    code: 'data-overage',
    description: 'Extra data: 1 block of 50 GB above 600 GB',
    quantity: 1,
    unitPriceMinor: 1_000,
    amountMinor: 1_000,
  });
  expect(rateCycle(used(650_000_000_001)).lines[1]).toMatchObject({ quantity: 2, amountMinor: 2_000 });
});

test('The allowance goes with the plan: half a cycle of it allows half', () => {
  const facts = factsOf({
    terms: [
      termsOf({ days: { from: '2025-01-01', to: '2026-04-15' } }),
      termsOf({
        days: { from: '2026-04-16', to: null },
        offering: { ...tvOffering, id: 'unlimited', kind: 'internet' },
      }),
    ],
    usage: [{ subscriptionId: 'internet', usedBytes: 320_000_000_000, asOf: new Date('2026-04-16T04:00:00Z') }],
  });
  const { lines, meters } = rateCycle(facts);
  expect(meters).toEqual([
    {
      subscriptionId: 'internet',
      periodStart: '2026-04-01',
      periodEnd: '2026-04-15',
      usedBytes: 320_000_000_000,
      allowanceBytes: 300_000_000_000,
      asOf: new Date('2026-04-16T04:00:00Z'),
    },
  ]);
  expect(lines.find(({ kind }) => kind === 'overage')).toMatchObject({ quantity: 1, amountMinor: 1_000 });
});

test('Equipment is rented from its installation to the day before it comes back', () => {
  const rented = { subscriptionId: 'internet', model: 'Arbor G7', monthlyRentalMinor: 1_500 };
  const equipment = [{ ...rented, installedOn: '2025-01-01', returnedOn: '2026-04-11' }];
  expect(rateCycle(factsOf({ equipment })).lines[1]).toMatchObject({
    code: 'equipment-rent',
    description: 'Arbor G7 rental, 10 of 30 days',
    amountMinor: 500,
  });
});

test('Rent ends with the service, also when the equipment comes back later', () => {
  const services = [
    {
      subscriptionId: 'internet',
      addressId: 'home',
      kind: 'internet' as const,
      days: { from: '2025-01-01', to: '2026-03-31' },
    },
  ];
  const equipment = [
    {
      subscriptionId: 'internet',
      model: 'Arbor G7',
      monthlyRentalMinor: 1_500,
      installedOn: '2025-01-01',
      returnedOn: '2026-04-03',
    },
  ];
  expect(rateCycle(factsOf({ services, equipment })).lines).toEqual([]);
});

test('What was posted once is on the bill once, and taxed by the day it was posted', () => {
  const postedCharges = [
    {
      subscriptionId: 'internet',
      code: 'installation',
      description: 'Installation',
      amountMinor: 5_000,
      postedOn: '2026-04-20',
    },
  ];
  const levies = [levyOf({ validFrom: '2026-04-20' })];
  expect(shortLines(factsOf({ terms: [], postedCharges, levies }))).toEqual([
    ['one_time', 'installation', 'Installation', 5_000],
    ['tax', 'sales-tax', 'State and local sales tax', 400],
  ]);
  const later = [levyOf({ validFrom: '2026-04-21' })];
  expect(shortLines(factsOf({ terms: [], postedCharges, levies: later }))).toHaveLength(1);
});

test('A late bill costs the fee of its rule, unless autopay was on, an arrangement held, or too little was unpaid', () => {
  const late = {
    statementId: 'bill',
    number: 'S-1',
    dueOn: '2026-03-23',
    unpaidMinor: 6_000,
    wasAutopayOn: false,
    hadArrangement: false,
    rule: { amountMinor: 895, leastPastDueMinor: 1_000, validFrom: '2025-01-01' },
  };
  const feesOf = (changes: Partial<typeof late>) =>
    rateCycle(factsOf({ terms: [], lateBills: [{ ...late, ...changes }] })).lines;
  expect(feesOf({})).toMatchObject([
    { kind: 'late_fee', code: 'late-fee', description: 'Late fee: bill S-1, due March 23, 2026', amountMinor: 895 },
  ]);
  expect(feesOf({ unpaidMinor: 1_000 })).toHaveLength(1);
  expect(feesOf({ unpaidMinor: 999 })).toEqual([]);
  expect(feesOf({ wasAutopayOn: true })).toEqual([]);
  expect(feesOf({ hadArrangement: true })).toEqual([]);
});

test('Every line tells what it is, and rating again gives the very same', () => {
  const facts = factsOf({
    levies: [levyOf()],
    usage: [{ subscriptionId: 'internet', usedBytes: 700_000_000_000, asOf: null }],
    terms: [termsOf({ promotion: { name: 'Offer', discountMinor: 500, endsOn: '2026-04-20' } })],
  });
  const first = rateCycle(facts);
  expect(rateCycle(facts)).toEqual(first);
  for (const line of first.lines) expect(line.code).toMatch(/^[a-z-]+$/);
});
