import { expect, test } from '@jest/globals';
import { groupStatementLines, serviceNameOf } from './group-statement-lines.ts';
import type { StatementLine } from './statement-store.ts';

const lineOf = (changes: Partial<StatementLine>): StatementLine => ({
  accountId: 'a',
  statementId: 's',
  position: 1,
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
  currency: 'USD',
  ...changes,
});

test('Lines are read by service, then for the account, then taxes and fees, each with its sum', () => {
  const lines = [
    lineOf({ code: 'equipment-rent', description: 'Gateway', amountMinor: 1_400 }),
    lineOf({ code: 'plan', kind: 'prorated', description: 'Essential 100, 12 of 30 days', amountMinor: 2_000 }),
    lineOf({ code: 'plan', kind: 'prorated', description: 'Plus 300, 18 of 30 days', amountMinor: 3_900 }),
    lineOf({ subscriptionId: 'tv', description: 'TV Select', amountMinor: 4_000 }),
    lineOf({ subscriptionId: 'tv', kind: 'tax', description: 'Sales tax', amountMinor: 320 }),
    lineOf({ subscriptionId: null, kind: 'late_fee', description: 'Late fee', amountMinor: 800 }),
  ];
  const sections = groupStatementLines(lines);
  expect(sections.map(({ kind, title, subtotalMinor }) => [kind, title, subtotalMinor])).toEqual([
    ['service', 'Plus 300', 7_300],
    ['service', 'TV Select', 4_000],
    ['account', 'Your account', 800],
    ['levies', 'Taxes and fees', 320],
  ]);
  expect(sections.flatMap((section) => section.lines)).toHaveLength(lines.length);
});

test('A tax is told with the service it is for, by the name its plan has on the same bill', () => {
  const lines: StatementLine[] = [];
  const bill = { periodStart: '2026-04-01', periodEnd: '2026-04-30', lines };
  const tax = lineOf({ subscriptionId: 'tv', kind: 'tax', description: 'Sales tax', bill });
  lines.push(lineOf({ subscriptionId: 'tv', description: 'TV Select', bill }), tax);
  expect(serviceNameOf(tax)).toBe('TV Select');
  expect(serviceNameOf({ ...tax, subscriptionId: null })).toBeNull();
});
