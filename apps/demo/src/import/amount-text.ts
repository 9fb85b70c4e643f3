import { formatFact } from '@demarc/notification';

/** Digits of a currency's minor unit (ISO 4217): two for USD, none for JPY. */
const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * An amount such as `-12.50` in the minor unit of its currency. No floating-point number is involved.
 *
 * @param text Checked by the row's schema: digits, at most one point, perhaps a minus.
 * @returns NULL when it has more decimals than the currency, or is too large to be exact.
 */
export function toMinor(text: string, currency: string): number | null {
  const [, sign, whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const places = minorDigits(currency);
  if (decimals.length > places && /[1-9]/.test(decimals.slice(places))) return null;
  const digits = Number(`${whole}${decimals.slice(0, places).padEnd(places, '0')}`);
  if (!Number.isSafeInteger(digits)) return null;
  // Never −0.
  return sign === '-' && digits !== 0 ? -digits : digits;
}

/** An amount as the report of an import says it: `$1,234.50`. */
export const inWords = (amountMinor: number, currency: string): string =>
  formatFact({ amountMinor, currency }, { locale: 'en', timeZone: 'UTC' });
