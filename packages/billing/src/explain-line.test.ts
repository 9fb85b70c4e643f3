import { statementLineKinds } from '@demarc/database/sql';
import { describe, expect, test } from '@jest/globals';
import { wordsForCharge } from './charge-catalogue.ts';
import { explainLine, inPercent, type LineFacts } from './explain-line.ts';
import { lineCodes } from './line-codes.ts';
import type { StatementLine } from './statement-store.ts';

const lineOf = (changes: Partial<StatementLine>): StatementLine => ({
  accountId: 'a',
  statementId: 's',
  position: 1,
  kind: 'recurring',
  code: null,
  description: 'Line',
  subscriptionId: null,
  periodStart: null,
  periodEnd: null,
  effectiveOn: null,
  promotionEndsOn: null,
  unitPriceMinor: null,
  quantity: null,
  ratePpm: null,
  amountMinor: 6_000,
  currency: 'USD',
  ...changes,
});

/** A line among others, on a bill of April. */
function explainOnBill(changes: Partial<StatementLine>, others: StatementLine[] = []): string {
  const line = lineOf(changes);
  const bill = { periodStart: '2026-04-01', periodEnd: '2026-04-30', lines: [...others, line] };
  return explainLine({ ...line, bill } satisfies LineFacts);
}

describe('every code and every kind has a title, an explanation and what to do when it looks wrong', () => {
  test.each([
    ...lineCodes.map((code) => [code, 'recurring'] as const),
    ...statementLineKinds.map((kind) => [null, kind] as const),
    ['code-of-an-import', 'fee'] as const,
  ])('%s %s', (code, kind) => {
    const { title, what, recourse } = wordsForCharge({ code, kind });
    expect(title.length).toBeGreaterThan(2);
    for (const sentences of [what, recourse]) expect(sentences).toMatch(/^\p{Lu}.{20,}\.$/u);
  });
});

test('no line says that it is charged in advance', () => {
  for (const code of [null, ...lineCodes]) {
    for (const kind of statementLineKinds) expect(wordsForCharge({ code, kind }).what).not.toMatch(/advance/);
  }
});

test.each<[string, Partial<StatementLine>, StatementLine[], string]>([
  [
    'a part of a month by its days',
    { kind: 'prorated', code: 'plan', quantity: 12, unitPriceMinor: 6_000, amountMinor: 2_400 },
    [],
    'You had it on 12 of 30 days, at $60.00 a month.',
  ],
  [
    'extra data by its blocks',
    { kind: 'overage', code: 'data-overage', quantity: 2, unitPriceMinor: 1_000, amountMinor: 2_000 },
    [],
    '2 blocks at $10.00 each.',
  ],
  [
    'a promotion by its last day and the first without it',
    { kind: 'promotion', code: 'promotion', promotionEndsOn: '2026-02-28', amountMinor: -1_500 },
    [],
    'Its last day is February 28, 2026; from March 1, 2026 you pay the regular price.',
  ],
  [
    'a tax by its rate of what the service is charged, the discount taken off and the fee left out',
    { kind: 'tax', code: 'sales-tax', subscriptionId: 'tv', ratePpm: 82_500, amountMinor: 470 },
    [
      lineOf({ subscriptionId: 'tv', amountMinor: 7_200 }),
      lineOf({ subscriptionId: 'tv', kind: 'promotion', amountMinor: -1_500 }),
      lineOf({ subscriptionId: 'tv', kind: 'fee', amountMinor: 300 }),
      lineOf({ subscriptionId: 'internet', amountMinor: 9_900 }),
    ],
    'It is 8.25% of $57.00.',
  ],
])('the words tell %s', (_what, changes, others, words) => {
  expect(explainOnBill(changes, others)).toContain(words);
});

test('an amount that the rate does not lead to is not named as its base', () => {
  const explanation = explainOnBill({ kind: 'tax', ratePpm: 82_500, amountMinor: 471 }, [
    lineOf({ amountMinor: 5_700 }),
  ]);
  expect(explanation).toContain('Its rate is 8.25%.');
  expect(explanation).not.toContain('$57.00');
});

test('a line without figures of its own is explained all the same', () => {
  for (const kind of statementLineKinds) expect(explainLine(lineOf({ kind }))).toMatch(/^\p{Lu}.{20,}\.$/u);
});

test.each([
  [82_500, '8.25%'],
  [10_000, '1%'],
  [100, '0.01%'],
  [1, '0.0001%'],
  [1_000_000, '100%'],
])('%d millionths are %s', (ratePpm, percent) => expect(inPercent(ratePpm)).toBe(percent));
