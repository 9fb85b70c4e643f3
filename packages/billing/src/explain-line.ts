import { addDays, daysBetween } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { wordsForCharge } from './charge-catalogue.ts';
import { rateOf, sumMinor } from './money.ts';
import type { StatementLine } from './statement-store.ts';

/** The facts of a line that its words are filled with. */
export type LineFacts = Pick<
  StatementLine,
  | 'kind'
  | 'code'
  | 'subscriptionId'
  | 'periodStart'
  | 'periodEnd'
  | 'promotionEndsOn'
  | 'unitPriceMinor'
  | 'quantity'
  | 'ratePpm'
  | 'amountMinor'
  | 'currency'
> & { readonly bill?: StatementLine['bill'] };

/** The portal speaks American English. */
const style = { locale: 'en-US', timeZone: 'UTC' };

/** An amount in words: `$1,234.50`. */
export const inMoney = (amountMinor: number, currency: string): string => formatFact({ amountMinor, currency }, style);
/** A day in words: `March 1, 2026`. */
export const inDay = (day: string): string => formatFact({ day }, style);

/** `82500` as `8.25%`: the digits are moved, never divided. */
export function inPercent(ratePpm: number): string {
  const digits = String(ratePpm).padStart(5, '0');
  const part = digits.slice(-4).replace(/0+$/, '');
  return `${digits.slice(0, -4)}${part ? `.${part}` : ''}%`;
}

/** What a line is, why it is there and how its figure comes about, in plain words. */
export function explainLine(line: LineFacts): string {
  return [wordsForCharge(line).what, computation(line)].filter(Boolean).join(' ');
}

/** How the figure comes about, as far as the line knows. NULL: its words say all there is. */
function computation(line: LineFacts): string | null {
  switch (line.kind) {
    case 'recurring':
      return line.unitPriceMinor === null ? null : `It is ${money(line, line.unitPriceMinor)} a month.`;
    case 'prorated':
      return proratedWords(line);
    case 'promotion':
      return promotionWords(line);
    case 'overage':
      return overageWords(line);
    case 'fee':
    case 'tax':
      return rateWords(line);
    case 'late_fee':
    case 'one_time':
    case 'credit':
      return null;
    default:
      return line.kind satisfies never;
  }
}

const money = ({ currency }: LineFacts, amountMinor: number) => inMoney(amountMinor, currency);

function proratedWords(line: LineFacts): string | null {
  const { quantity, unitPriceMinor, bill } = line;
  if (quantity === null || unitPriceMinor === null) return null;
  const whole = bill ? ` of ${daysBetween(bill.periodStart, bill.periodEnd) + 1}` : '';
  return `You had it on ${quantity}${whole} days, at ${money(line, unitPriceMinor)} a month.`;
}

function promotionWords({ promotionEndsOn }: LineFacts): string | null {
  if (promotionEndsOn === null) return null;
  return `Its last day is ${inDay(promotionEndsOn)}; from ${inDay(addDays(promotionEndsOn, 1))} you pay the regular price.`;
}

function overageWords(line: LineFacts): string | null {
  const { quantity, unitPriceMinor } = line;
  if (quantity === null || unitPriceMinor === null) return null;
  return `${quantity} ${quantity === 1 ? 'block' : 'blocks'} at ${money(line, unitPriceMinor)} each.`;
}

/** `8.25% of $57.00`; the amount it is of is named only when the rate of it is the line to the cent. */
function rateWords(line: LineFacts): string | null {
  if (line.ratePpm === null) return null;
  const baseMinor = taxedMinor(line);
  const isBase = baseMinor !== null && rateOf(baseMinor, line.ratePpm) === line.amountMinor;
  return isBase
    ? `It is ${inPercent(line.ratePpm)} of ${money(line, baseMinor)}.`
    : `Its rate is ${inPercent(line.ratePpm)}.`;
}

/** What is charged on the same bill for the same service, or of a line for the whole account everything, before levies. */
function taxedMinor({ bill, subscriptionId }: LineFacts): number | null {
  if (!bill) return null;
  const charged = bill.lines.filter(
    (line) =>
      !['tax', 'fee', 'credit', 'late_fee'].includes(line.kind) &&
      (subscriptionId === null || line.subscriptionId === subscriptionId),
  );
  return sumMinor(charged.map(({ amountMinor }) => amountMinor));
}
