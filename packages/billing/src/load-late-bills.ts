import { addDays, type Database, dayIn, startOfDay } from '@demarc/database';
import { selectDueBills, selectUnpaid } from './late-bill-store.ts';
import { lateFeeRuleOf } from './late-fee-rule.ts';
import type { LateFeeRule } from './levy-store.ts';
import type { LateBill, Place } from './rating-facts.ts';

/** Whose late bills, and since when they were not looked at: the moment of the last bill. NULL: ever. */
export interface LateBillQuery {
  readonly accountId: string;
  readonly timeZone: string;
  readonly since: Date | null;
  /** Where the account is; none: no rule applies. */
  readonly place: Place | undefined;
}

/**
 * The bills whose due day and grace ended since each account's last bill, where a late-fee rule holds, and how they stood
 * then. Each bill's moment lies between two of its account's bills, so it is looked at once.
 */
export async function loadLateBills(
  database: Database,
  queries: readonly LateBillQuery[],
  { rules, issuedAt }: { rules: readonly LateFeeRule[]; issuedAt: Date },
): Promise<ReadonlyMap<string, LateBill[]>> {
  const billed = queries.filter(({ since, place }) => since !== null && place !== undefined);
  if (billed.length === 0 || rules.length === 0) return new Map();
  const longestGrace = Math.max(...rules.map(({ graceDays }) => graceDays));
  const earliest = Math.min(...billed.map(({ since }) => since?.getTime() ?? 0));
  const due = await selectDueBills(
    database,
    billed.map(({ accountId }) => accountId),
    {
      // A zone may be a day apart from UTC on either side.
      from: addDays(dayIn('UTC', new Date(earliest)), -longestGrace - 2),
      to: addDays(dayIn('UTC', issuedAt), 1),
    },
  );
  const beginOf = rememberDays();
  const byAccount = new Map(billed.map((query) => [query.accountId, query]));
  const ruled = due.flatMap((bill) => {
    const query = byAccount.get(bill.accountId);
    const rule = query?.place && lateFeeRuleOf(rules, query.place, bill.dueOn);
    if (!query || !rule) return [];
    const lateAt = beginOf(query.timeZone, addDays(bill.dueOn, rule.graceDays + 1));
    if (lateAt <= (query.since ?? lateAt) || lateAt > issuedAt) return [];
    const dueAt = beginOf(query.timeZone, bill.dueOn);
    const pastDueAt = beginOf(query.timeZone, addDays(bill.dueOn, 1));
    return [{ ...bill, rule, lateAt, dueAt, pastDueAt }];
  });
  if (ruled.length === 0) return new Map();
  const states = new Map((await selectUnpaid(database, ruled, issuedAt)).map((row) => [row.statementId, row]));
  const late = ruled.flatMap(({ accountId, statementId, number, dueOn, rule }) => {
    const state = states.get(statementId);
    if (!state) return [];
    const { wasAutopayOn, hadArrangement } = state;
    const unpaidMinor = Number(state.unpaidMinor);
    return [{ accountId, statementId, number, dueOn, rule, wasAutopayOn, hadArrangement, unpaidMinor }];
  });
  return Map.groupBy(late, ({ accountId }) => accountId);
}

/** The beginnings of days: a batch asks for few, and very often. */
function rememberDays(): typeof startOfDay {
  const known = new Map<string, Date>();
  return (timeZone, day) => {
    const key = `${timeZone} ${day}`;
    const begin = known.get(key) ?? startOfDay(timeZone, day);
    known.set(key, begin);
    return begin;
  };
}
