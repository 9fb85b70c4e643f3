import { statementLineKinds } from '@demarc/database/sql';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareStatements } from './compare-statements.ts';
import { sumMinor } from './money.ts';
import type { ComparedBill, ComparedLine } from './statement-change.ts';
import { summarizeChanges, wordsForChange } from './statement-change-words.ts';

const april = { periodStart: '2026-04-01', periodEnd: '2026-04-30' };
const march = { periodStart: '2026-03-01', periodEnd: '2026-03-31' };

const lineOf = (changes: Partial<ComparedLine>): ComparedLine => ({
  kind: 'recurring',
  code: null,
  description: 'Plus 300',
  subscriptionId: 'internet',
  periodStart: null,
  periodEnd: null,
  effectiveOn: null,
  promotionEndsOn: null,
  unitPriceMinor: null,
  quantity: null,
  ratePpm: null,
  amountMinor: 6_000,
  ...changes,
});

function billOf(cycle: typeof april, lines: readonly ComparedLine[], previousBalanceMinor = 0): ComparedBill {
  const charges = sumMinor(lines.map(({ amountMinor }) => amountMinor));
  return { ...cycle, currency: 'USD', previousBalanceMinor, totalDueMinor: previousBalanceMinor + charges, lines };
}

/** April's lines beside March's. */
const compare = (now: readonly ComparedLine[], before: readonly ComparedLine[]) =>
  compareStatements(billOf(april, now), billOf(march, before)).map(({ cause, since, differenceMinor, subject }) => ({
    cause,
    since,
    differenceMinor,
    subject,
  }));

const plan = (changes: Partial<ComparedLine> = {}) => lineOf({ code: 'plan', unitPriceMinor: 6_000, ...changes });
const offer = (changes: Partial<ComparedLine> = {}) =>
  lineOf({ kind: 'promotion', code: 'promotion', description: 'Welcome offer', amountMinor: -1_500, ...changes });
const part = (changes: Partial<ComparedLine>) => plan({ kind: 'prorated', ...changes });

describe('each difference has its cause and the day it began', () => {
  test('the same lines are no difference', () => {
    expect(compare([plan(), offer()], [plan(), offer()])).toEqual([]);
  });

  test('a price that changed, since the day it held', () => {
    const dearer = plan({ unitPriceMinor: 6_500, amountMinor: 6_500, effectiveOn: '2026-04-01' });
    expect(compare([dearer], [plan()])).toEqual([
      { cause: 'price_changed', since: '2026-04-01', differenceMinor: 500, subject: 'Plus 300' },
    ]);
  });

  test('a price that changed within the cycle, since its first day', () => {
    const lines = [
      part({ quantity: 10, amountMinor: 2_000, periodStart: '2026-04-01', periodEnd: '2026-04-10' }),
      part({
        quantity: 20,
        unitPriceMinor: 6_600,
        amountMinor: 4_400,
        periodStart: '2026-04-11',
        periodEnd: '2026-04-30',
      }),
    ];
    expect(compare(lines, [plan()])).toEqual([
      { cause: 'price_changed', since: '2026-04-11', differenceMinor: 400, subject: 'Plus 300' },
    ]);
  });

  test('a promotion that ended, since the day after its last', () => {
    expect(compare([plan()], [plan(), offer({ promotionEndsOn: '2026-03-31' })])).toEqual([
      { cause: 'promotion_ended', since: '2026-04-01', differenceMinor: 1_500, subject: 'Welcome offer' },
    ]);
  });

  test('a promotion that began', () => {
    expect(compare([plan(), offer({ effectiveOn: '2026-04-05' })], [plan()])).toEqual([
      { cause: 'promotion_began', since: '2026-04-05', differenceMinor: -1_500, subject: 'Welcome offer' },
    ]);
  });

  const gig = { description: 'Gig 1000', unitPriceMinor: 9_000 };
  const cutOver = [
    part({ quantity: 10, amountMinor: 2_000, periodStart: '2026-04-01', periodEnd: '2026-04-10' }),
    part({ ...gig, quantity: 20, amountMinor: 6_000, periodStart: '2026-04-11', periodEnd: '2026-04-30' }),
  ];

  test('a plan that changed within the cycle, on this bill and on the next, since one day', () => {
    const changed = { cause: 'plan_changed', since: '2026-04-11', subject: 'Gig 1000' };
    expect(compare(cutOver, [plan()])).toEqual([{ ...changed, differenceMinor: 2_000 }]);
    const may = { periodStart: '2026-05-01', periodEnd: '2026-05-31' };
    const next = compareStatements(billOf(may, [plan({ ...gig, amountMinor: 9_000 })]), billOf(april, cutOver));
    expect(next).toEqual([expect.objectContaining({ ...changed, differenceMinor: 1_000 })]);
  });

  test('a plan under another name on an imported bill, which has no codes', () => {
    const [changed] = compare([lineOf({ description: 'Gig 1000', amountMinor: 9_000 })], [lineOf({})]);
    expect(changed).toEqual({
      cause: 'plan_changed',
      since: '2026-04-01',
      differenceMinor: 3_000,
      subject: 'Gig 1000',
    });
  });

  test('a part of a month, and the whole one after it', () => {
    const half = part({ quantity: 15, amountMinor: 3_000, periodStart: '2026-04-16', periodEnd: '2026-04-30' });
    expect(compare([half], [plan()])).toMatchObject([{ cause: 'partial_month', since: '2026-04-16' }]);
    const marchHalf = part({ quantity: 15, amountMinor: 3_000, periodStart: '2026-03-17', periodEnd: '2026-03-31' });
    expect(compare([plan()], [marchHalf])).toMatchObject([{ cause: 'partial_month', since: '2026-03-17' }]);
  });

  test('a service that was added, its discount and taxes with it', () => {
    const tv = { subscriptionId: 'tv', periodStart: '2026-04-08' };
    const lines = [
      plan({ ...tv, description: 'TV Select', amountMinor: 4_000 }),
      offer({ ...tv, amountMinor: -500 }),
      lineOf({ ...tv, kind: 'tax', code: 'sales-tax', description: 'Sales tax', amountMinor: 280 }),
    ];
    expect(compare([plan(), ...lines], [plan()])).toEqual([
      { cause: 'service_added', since: '2026-04-08', differenceMinor: 3_780, subject: 'TV Select' },
    ]);
    expect(compare([plan()], [plan(), ...lines])).toEqual([
      { cause: 'service_ended', since: '2026-04-01', differenceMinor: -3_780, subject: 'TV Select' },
    ]);
  });

  test('extra data, a single charge, a credit and a late fee, each for itself', () => {
    const data = lineOf({ kind: 'overage', code: 'data-overage', description: 'Extra data', amountMinor: 3_000 });
    const film = lineOf({ kind: 'one_time', description: 'Film: The Long Portage', amountMinor: 599 });
    const credit = lineOf({ kind: 'credit', description: 'Goodwill', amountMinor: -1_000, subscriptionId: null });
    const fee = lineOf({ kind: 'late_fee', description: 'Late fee', amountMinor: 800, subscriptionId: null });
    expect(compare([plan(), data, film, fee], [plan(), { ...data, amountMinor: 1_000 }, credit])).toEqual([
      { cause: 'extra_data', since: '2026-04-01', differenceMinor: 2_000, subject: 'Extra data' },
      { cause: 'credit', since: null, differenceMinor: 1_000, subject: 'Goodwill' },
      { cause: 'late_fee', since: '2026-04-01', differenceMinor: 800, subject: 'Late fee' },
      { cause: 'one_time_charge', since: '2026-04-01', differenceMinor: 599, subject: 'Film: The Long Portage' },
    ]);
  });

  test('a device rented beside the plan', () => {
    const box = lineOf({ code: 'equipment-rent', description: 'Arbor G7 rental', amountMinor: 1_400 });
    expect(compare([plan(), box], [plan()])).toMatchObject([{ cause: 'equipment', differenceMinor: 1_400 }]);
  });

  test('a levy of a new rate, and one that follows what is charged', () => {
    const tax = (ratePpm: number, amountMinor: number) =>
      lineOf({
        kind: 'tax',
        code: 'sales-tax',
        description: 'Sales tax',
        ratePpm,
        amountMinor,
        effectiveOn: '2026-04-01',
      });
    expect(compare([plan(), tax(85_000, 510)], [plan(), tax(80_000, 480)])).toMatchObject([
      { cause: 'levy_changed', since: '2026-04-01', differenceMinor: 30 },
    ]);
    expect(compare([plan(), tax(80_000, 500)], [plan(), tax(80_000, 480)])).toMatchObject([
      { cause: 'levy_followed', differenceMinor: 20 },
    ]);
  });

  test('what was still open of earlier bills', () => {
    const [carried] = compareStatements(billOf(april, [plan()], 2_500), billOf(march, [plan()]));
    expect(carried).toMatchObject({ cause: 'carried_over', differenceMinor: 2_500, since: null });
  });
});

const day = fc.integer({ min: 1, max: 30 }).map((n) => `2026-04-${String(n).padStart(2, '0')}`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyLine: fc.Arbitrary<ComparedLine> = fc.record({
  kind: fc.constantFrom(...statementLineKinds),
  code: maybe(fc.constantFrom('plan', 'equipment-rent', 'promotion', 'sales-tax', 'toString')),
  description: fc.constantFrom('Plus 300', 'Gig 1000', 'Plus 300, 12 of 30 days', 'Sales tax'),
  subscriptionId: maybe(fc.constantFrom('internet', 'tv')),
  periodStart: maybe(day),
  periodEnd: maybe(day),
  effectiveOn: maybe(day),
  promotionEndsOn: maybe(day),
  unitPriceMinor: maybe(fc.integer({ min: 1, max: 20_000 })),
  quantity: maybe(fc.integer({ min: 1, max: 31 })),
  ratePpm: maybe(fc.integer({ min: 1, max: 300_000 })),
  amountMinor: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
});
const anyBill = (cycle: typeof april) =>
  fc
    .tuple(fc.array(anyLine, { maxLength: 12 }), fc.integer({ min: -100_000, max: 100_000 }))
    .map(([lines, carried]) => billOf(cycle, lines, carried));

test('whatever two bills hold, the differences add up to that of their totals, and each has words', () => {
  fc.assert(
    fc.property(anyBill(april), anyBill(march), (now, before) => {
      const changes = compareStatements(now, before);
      const difference = now.totalDueMinor - before.totalDueMinor;
      expect(sumMinor(changes.map(({ differenceMinor }) => differenceMinor))).toBe(difference);
      for (const change of changes) {
        expect((change.afterMinor ?? 0) - (change.beforeMinor ?? 0)).toBe(change.differenceMinor);
        const { title, explanation } = wordsForChange(change);
        expect(`${title}. ${explanation}`).not.toMatch(/undefined|null|NaN| {2}/);
      }
      expect(summarizeChanges(changes, difference, 'USD')).toMatch(/\.$/);
    }),
    { numRuns: 500 },
  );
});

test('one sentence names how much and the largest reason', () => {
  const now = billOf(april, [plan({ amountMinor: 6_200, unitPriceMinor: 6_200 })]);
  const before = billOf(march, [plan(), offer({ promotionEndsOn: '2026-03-31' })]);
  const changes = compareStatements(now, before);
  expect(summarizeChanges(changes, 1_700, 'USD')).toBe(
    '$17.00 more than the last bill, mainly: Welcome offer ended, +$15.00.',
  );
  expect(summarizeChanges([], 0, 'USD')).toBe('This bill is the same as the last one.');
});
