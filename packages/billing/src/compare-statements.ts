import { judgeChange } from './judge-statement-change.ts';
import { sumMinor } from './money.ts';
import { type LinePair, pairLines } from './pair-statement-lines.ts';
import type { ComparedBill, StatementChange, StatementChangeCause } from './statement-change.ts';

/**
 * Why a bill is more or less than the one before it. The differences add up to that of the two totals, exactly: every line
 * of both bills is in one pair, and what each carried over is one more.
 *
 * @returns The differences that are not zero: what the customer or we did first, then what follows from it, each by size.
 */
export function compareStatements(current: ComparedBill, previous: ComparedBill): StatementChange[] {
  const changes = pairLines(current.lines, previous.lines)
    .map((pair) => changeOf(pair, current, previous))
    .filter(({ differenceMinor }) => differenceMinor !== 0);
  const carried = carriedOver(current, previous);
  return [...changes, ...(carried.differenceMinor === 0 ? [] : [carried])].toSorted(
    (one, other) =>
      rankOf(one.cause) - rankOf(other.cause) || Math.abs(other.differenceMinor) - Math.abs(one.differenceMinor),
  );
}

const rankOf = (cause: StatementChangeCause): number =>
  cause === 'levy_followed' ? 2 : cause === 'carried_over' ? 1 : 0;

function changeOf(pair: LinePair, current: ComparedBill, previous: ComparedBill): StatementChange {
  const beforeMinor = sumMinor(pair.before.map(({ amountMinor }) => amountMinor));
  const afterMinor = sumMinor(pair.after.map(({ amountMinor }) => amountMinor));
  return {
    ...judgeChange(pair, current, previous),
    subscriptionId: pair.subscriptionId,
    currency: current.currency,
    before: pair.before,
    after: pair.after,
    beforeMinor: pair.before.length > 0 ? beforeMinor : null,
    afterMinor: pair.after.length > 0 ? afterMinor : null,
    differenceMinor: afterMinor - beforeMinor,
  };
}

function carriedOver(current: ComparedBill, previous: ComparedBill): StatementChange {
  const beforeMinor = previous.previousBalanceMinor;
  const afterMinor = current.previousBalanceMinor;
  return {
    cause: 'carried_over',
    subject: 'Carried over',
    formerSubject: null,
    subscriptionId: null,
    currency: current.currency,
    beforeMinor,
    afterMinor,
    differenceMinor: afterMinor - beforeMinor,
    since: null,
    before: [],
    after: [],
  };
}
