import { addDays, type Day } from '@demarc/database';
import { type LinePair, nameOf } from './pair-statement-lines.ts';
import type { ComparedBill, ComparedLine, StatementChange } from './statement-change.ts';

type Cycle = Pick<ComparedBill, 'periodStart' | 'periodEnd'>;
type Judgement = Pick<StatementChange, 'cause' | 'subject' | 'formerSubject' | 'since'>;

/** Why the lines of a pair differ, and since when. */
export function judgeChange(pair: LinePair, current: Cycle, previous: Cycle): Judgement {
  const { before, after } = pair;
  const line = after[0] ?? before[0];
  if (!line) throw new Error('A pair of no lines differs in nothing.');
  const named = { subject: nameOf(mainLine(after) ?? mainLine(before) ?? line), formerSubject: null };
  const began = firstDay(after) ?? current.periodStart;
  if (pair.of === 'service') {
    return after.length > 0
      ? { ...named, cause: 'service_added', since: began }
      : { ...named, cause: 'service_ended', since: endOf(before, previous, current) };
  }
  switch (line.kind) {
    case 'recurring':
    case 'prorated':
      return line.code === 'equipment-rent'
        ? { ...named, cause: 'equipment', since: after.length > 0 ? began : endOf(before, previous, current) }
        : judgeCharge(before, after, current, previous);
    case 'promotion':
      return { ...named, ...judgePromotion(before[0], after[0], current, previous) };
    case 'overage':
      return { ...named, cause: 'extra_data', since: current.periodStart };
    case 'one_time':
      return { ...named, cause: 'one_time_charge', since: after[0] ? sinceOf(after[0], current, previous) : null };
    case 'credit':
      return { ...named, cause: 'credit', since: after[0] ? sinceOf(after[0], current, previous) : null };
    case 'late_fee':
      return { ...named, cause: 'late_fee', since: after[0] ? current.periodStart : null };
    case 'fee':
    case 'tax':
      return { ...named, ...judgeLevy(before, after, current, previous) };
    default:
      return line.kind satisfies never;
  }
}

/** Of several lines, the one that the others go with: the plan, as it was at the end. */
const mainLine = (lines: readonly ComparedLine[]): ComparedLine | undefined =>
  lines.findLast(({ code }) => code === 'plan') ??
  lines.find(({ kind }) => kind === 'recurring' || kind === 'prorated') ??
  lines[0];

const firstDay = (lines: readonly ComparedLine[]): Day | null =>
  lines.flatMap(({ periodStart }) => (periodStart === null ? [] : [periodStart])).toSorted()[0] ?? null;

/** The first day without it: after the last that was charged, which may lie in the cycle of the bill before. */
function endOf(lines: readonly ComparedLine[], previous: Cycle, current: Cycle): Day {
  const last = lines
    .flatMap(({ periodEnd }) => (periodEnd === null ? [] : [periodEnd]))
    .toSorted()
    .at(-1);
  return last === undefined || last >= previous.periodEnd ? current.periodStart : addDays(last, 1);
}

/** The day a change is told of: the one the line names if it lies since the bill before began, else the cycle's first. */
const sinceOf = (line: ComparedLine | undefined, current: Cycle, previous: Cycle): Day =>
  line?.effectiveOn && line.effectiveOn > previous.periodStart && line.effectiveOn <= current.periodEnd
    ? line.effectiveOn
    : current.periodStart;

function judgeCharge(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  current: Cycle,
  previous: Cycle,
): Judgement {
  const [was, is] = [before.at(-1), after.at(-1)];
  const subject = nameOf((is ?? was) as ComparedLine);
  if (!is) return { cause: 'other', subject, formerSubject: null, since: endOf(before, previous, current) };
  if (!was) return { cause: 'other', subject, formerSubject: null, since: firstDay(after) ?? current.periodStart };
  // Each by what was there last and what differs from it, wherever in the two cycles that is.
  const all = [...before, ...after];
  const otherPlan = all.findLast((line) => nameOf(line) !== subject);
  const changedOn = dayOfChange(all, (line) => nameOf(line) === subject) ?? sinceOf(is, current, previous);
  if (otherPlan) return { cause: 'plan_changed', subject, formerSubject: nameOf(otherPlan), since: changedOn };
  const prices = new Set(all.flatMap(monthPrice));
  if (prices.size > 1) {
    const [price] = monthPrice(is);
    const since = is.effectiveOn
      ? sinceOf(is, current, previous)
      : dayOfChange(all, (line) => monthPrice(line)[0] === price);
    return { cause: 'price_changed', subject, formerSubject: null, since: since ?? current.periodStart };
  }
  const part = all.find(({ kind }) => kind === 'prorated');
  if (!part) return { cause: 'price_changed', subject, formerSubject: null, since: sinceOf(is, current, previous) };
  return { cause: 'partial_month', subject, formerSubject: null, since: partBoundary(before, after, current) };
}

/** A month's price: a whole month's is what it costs. */
const monthPrice = (line: ComparedLine): number[] => {
  if (line.unitPriceMinor !== null) return [line.unitPriceMinor];
  return line.kind === 'recurring' ? [line.amountMinor] : [];
};

/** The first day of the lines that are as the last one is. NULL: that line does not tell its days. */
const dayOfChange = (lines: readonly ComparedLine[], isSame: (line: ComparedLine) => boolean): Day | null => {
  const unlike = lines.findLastIndex((line) => !isSame(line));
  return lines[unlike + 1]?.periodStart ?? null;
};

/** Where what was had for a part of the cycle began or ended. */
function partBoundary(before: readonly ComparedLine[], after: readonly ComparedLine[], current: Cycle): Day {
  const part = after.find(({ kind }) => kind === 'prorated');
  if (!part) return firstDay(before) ?? current.periodStart;
  if (part.periodStart !== null && part.periodStart > current.periodStart) return part.periodStart;
  if (part.periodEnd !== null && part.periodEnd < current.periodEnd) return addDays(part.periodEnd, 1);
  return current.periodStart;
}

function judgePromotion(was: ComparedLine | undefined, is: ComparedLine | undefined, current: Cycle, previous: Cycle) {
  if (!is) {
    const since = was?.promotionEndsOn ? addDays(was.promotionEndsOn, 1) : current.periodStart;
    return { cause: 'promotion_ended' as const, since };
  }
  if (!was) return { cause: 'promotion_began' as const, since: sinceOf(is, current, previous) };
  if (is.promotionEndsOn !== null && is.promotionEndsOn < current.periodEnd) {
    return { cause: 'promotion_ended' as const, since: addDays(is.promotionEndsOn, 1) };
  }
  return { cause: 'promotion_changed' as const, since: sinceOf(is, current, previous) };
}

function judgeLevy(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  current: Cycle,
  previous: Cycle,
): Pick<Judgement, 'cause' | 'since'> {
  const [was, is] = [before[0], after[0]];
  const since = sinceOf(is, current, previous);
  if (!was || !is) return { cause: 'levy_changed', since };
  // Of an amount a month, the amount is the rate; one with neither is of what was charged.
  const isNewRate =
    was.ratePpm !== is.ratePpm ||
    (is.ratePpm === null && was.unitPriceMinor !== is.unitPriceMinor) ||
    isNewRule(is, since);
  return { cause: isNewRate ? 'levy_changed' : 'levy_followed', since };
}

const isNewRule = (line: ComparedLine, since: Day): boolean => line.ratePpm === null && line.effectiveOn === since;
