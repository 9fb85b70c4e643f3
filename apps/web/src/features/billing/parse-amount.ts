import { type Money, minorDigits } from '../../lib/format.ts';

/** More digits than any bill has; keeps the amount far inside the safe integers. */
const mostWholeDigits = 9;

/**
 * Reads an amount as people type it: `25`, `25.5`, `$1,025.50`. Works on the digits, never through a float.
 *
 * @returns NULL when it is no amount, or finer than the currency's smallest coin.
 */
export function parseAmount(text: string, currency: string): Money | null {
  const digits = minorDigits(currency);
  const match = /^\$?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text.replaceAll(/\s/g, ''));
  if (!match?.[1]) return null;
  const whole = match[1].replaceAll(',', '');
  const fraction = match[2] ?? '';
  if (fraction.length > digits || whole.length > mostWholeDigits) return null;
  return { amountMinor: Number(whole + fraction.padEnd(digits, '0')), currency };
}
