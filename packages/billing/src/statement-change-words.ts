import { addDays } from '@demarc/database';
import { inDay, inMoney, inPercent } from './explain-line.ts';
import type { StatementChange, StatementChangeCause } from './statement-change.ts';

/** A difference in words: what happened, and one sentence more. */
export interface ChangeWords {
  readonly title: string;
  readonly explanation: string;
}

type Sentence = (change: StatementChange, currency: string) => ChangeWords;

const onDay = ({ since }: StatementChange): string => (since === null ? '' : ` on ${inDay(since)}`);
const fromDay = ({ since }: StatementChange): string => (since === null ? '' : ` from ${inDay(since)}`);
const sizeOf = (amountMinor: number | null, currency: string): string => inMoney(Math.abs(amountMinor ?? 0), currency);

/** What a month costs, when the lines say so. */
const priceOf = (lines: StatementChange['after'], currency: string): string | null => {
  const line = lines.at(-1);
  const minor = line?.unitPriceMinor ?? (line?.kind === 'recurring' ? line.amountMinor : null);
  return minor === null ? null : inMoney(minor, currency);
};

const priceChanged: Sentence = (change, currency) => {
  const [was, is] = [priceOf(change.before.slice(0, 1), currency), priceOf(change.after, currency)];
  const prices = was && is && was !== is ? ` from ${was} to ${is} a month` : '';
  return {
    title: `Price of ${change.subject} changed`,
    explanation: `Its price went${prices || (change.differenceMinor > 0 ? ' up' : ' down')}${onDay(change)}.`,
  };
};

const promotionEnded: Sentence = (change, currency) => {
  const lastDay = change.since === null ? '' : ` Its last day was ${inDay(addDays(change.since, -1))}.`;
  return {
    title: `${change.subject} ended`,
    explanation: `It took ${sizeOf(change.beforeMinor, currency)} off your last bill.${lastDay}`,
  };
};

const promotionBegan: Sentence = (change, currency) => {
  const endsOn = change.after[0]?.promotionEndsOn;
  return {
    title: `${change.subject} began`,
    explanation: `It takes ${sizeOf(change.afterMinor, currency)} off this bill${endsOn ? `; its last day is ${inDay(endsOn)}` : ''}.`,
  };
};

const partialMonth: Sentence = (change) => {
  const onThisBill = change.after.find(({ kind }) => kind === 'prorated');
  const part = onThisBill ?? change.before.find(({ kind }) => kind === 'prorated');
  const days = part?.quantity ? `${part.quantity} days of it` : 'a part of the month';
  return {
    title: `Part of a month of ${change.subject}`,
    explanation: onThisBill
      ? `This bill has ${days}.`
      : `The last bill had only ${days}; this one has the whole cycle.`,
  };
};

const extraData: Sentence = (change, currency) => {
  const [was, is] = [change.beforeMinor, change.afterMinor];
  if (is === null) return { title: 'No extra data', explanation: `The last bill had ${sizeOf(was, currency)} of it.` };
  if (was === null) return { title: 'Extra data', explanation: 'You used more than your plan includes in this cycle.' };
  return {
    title: is > was ? 'More extra data' : 'Less extra data',
    explanation: `${sizeOf(is, currency)} of it, ${sizeOf(was, currency)} on the last bill.`,
  };
};

/** Of what comes once: it is there, or it was. */
const once =
  (title: (subject: string) => string, came: string, went: string): Sentence =>
  ({ subject, afterMinor }) =>
    afterMinor === null
      ? { title: `${title(subject)} (last bill only)`, explanation: went }
      : { title: title(subject), explanation: came };

const equipment: Sentence = (change) => {
  const { beforeMinor, afterMinor, subject } = change;
  if (beforeMinor === null) return { title: `${subject} added`, explanation: `You rent it${fromDay(change)}.` };
  if (afterMinor === null)
    return { title: `${subject} gone`, explanation: `You pay no rent for it${fromDay(change)}.` };
  return { title: `${subject} changed`, explanation: `What you rent, or its price, changed${onDay(change)}.` };
};

const levyChanged: Sentence = (change) => {
  const [was, is] = [change.before[0], change.after[0]];
  if (!was) return { title: `${change.subject} is new`, explanation: `It is charged${fromDay(change)}.` };
  if (!is) return { title: `${change.subject} is gone`, explanation: 'It is not charged on this bill.' };
  const rates =
    is.ratePpm !== null && was.ratePpm !== null && is.ratePpm !== was.ratePpm
      ? ` from ${inPercent(was.ratePpm)} to ${inPercent(is.ratePpm)}`
      : '';
  return { title: `${change.subject} changed`, explanation: `It changed${rates}${onDay(change)}.` };
};

const sentences: Record<StatementChangeCause, Sentence> = {
  price_changed: priceChanged,
  plan_changed: (change) => ({
    title: `${change.formerSubject ?? 'Your plan'} became ${change.subject}`,
    explanation: `The plan changed${onDay(change)}.`,
  }),
  promotion_began: promotionBegan,
  promotion_ended: promotionEnded,
  promotion_changed: (change, currency) => ({
    title: `${change.subject} changed`,
    explanation: `It takes ${sizeOf(change.afterMinor, currency)} off this bill, ${sizeOf(change.beforeMinor, currency)} off the last.`,
  }),
  service_added: (change) => ({
    title: `${change.subject} added`,
    explanation: `You have it${fromDay(change)}; its taxes and fees are included here.`,
  }),
  service_ended: (change) => ({
    title: `${change.subject} ended`,
    explanation: `You pay nothing for it${fromDay(change)}; its taxes and fees are included here.`,
  }),
  partial_month: partialMonth,
  extra_data: extraData,
  one_time_charge: once(
    (subject) => subject,
    'A single charge; it does not come again.',
    'A single charge on the last bill; it is not on this one.',
  ),
  equipment,
  credit: once((subject) => subject, 'A credit on this bill.', 'A credit on the last bill; it is not on this one.'),
  late_fee: once(
    () => 'Late fee',
    'An earlier bill was not paid in full in time.',
    'The last bill had one; this one has none.',
  ),
  levy_changed: levyChanged,
  levy_followed: ({ subject, differenceMinor }) => ({
    title: subject,
    explanation: `It follows what is charged, which is ${differenceMinor > 0 ? 'more' : 'less'} than on the last bill.`,
  }),
  carried_over: ({ afterMinor }) => ({
    title: 'Carried over',
    explanation:
      (afterMinor ?? 0) > 0
        ? 'What was still open of earlier bills is on this one.'
        : 'What was open, or in credit, before the last bill is settled.',
  }),
  other: ({ subject, afterMinor, beforeMinor }) => ({
    title: subject,
    explanation:
      beforeMinor === null
        ? 'It was not on the last bill.'
        : afterMinor === null
          ? 'It is not on this bill any more.'
          : 'Its amount changed.',
  }),
};

/** What happened, in words. */
export const wordsForChange = (change: StatementChange): ChangeWords =>
  sentences[change.cause](change, change.currency);

/** The whole comparison in one sentence, with the largest cause by name. */
export function summarizeChanges(
  changes: readonly StatementChange[],
  differenceMinor: number,
  currency: string,
): string {
  const [first] = changes;
  if (!first) return 'This bill is the same as the last one.';
  const size = sizeOf(differenceMinor, currency);
  const direction = differenceMinor > 0 ? 'more' : 'less';
  // Of several, the one that pulls the total the way it went explains most.
  const largest = changes
    .filter(({ differenceMinor: part }) => Math.sign(part) === Math.sign(differenceMinor))
    .toSorted((one, other) => Math.abs(other.differenceMinor) - Math.abs(one.differenceMinor))[0];
  if (differenceMinor === 0 || !largest) return 'The total is the same as last time, though parts of it changed.';
  const reason = wordsForChange(largest).title;
  return `${size} ${direction} than the last bill${changes.length > 1 ? ', mainly' : ''}: ${reason}, ${signed(largest.differenceMinor, currency)}.`;
}

const signed = (amountMinor: number, currency: string): string =>
  `${amountMinor > 0 ? '+' : ''}${inMoney(amountMinor, currency)}`;
