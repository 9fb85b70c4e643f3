/** The portal speaks American English; figures and days follow it. */
const locale = 'en-US';

/** A figure that is unknown is not formatted: callers leave it out or say so in words. */
export interface Money {
  /** An integer in the currency's minor unit: 12.34 USD is 1234. */
  amountMinor: number;
  currency: string;
}

/** How many digits a currency has after the point: 2 for USD, 0 for JPY (ISO 4217, by way of Intl). */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** `1234` USD as `12.34`: exact, made by moving the point in the digits and never by dividing. */
export function toDecimal({ amountMinor, currency }: Money): string {
  const digits = minorDigits(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const padded = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${padded.slice(-digits)}`;
}

/** `$1,234.50`; a credit is `-$1,234.50`. Intl reads the decimal string exactly. */
export function formatMoney(money: Money): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    signDisplay: 'negative',
  });
  return format.format(toDecimal(money) as Intl.StringNumericLiteral);
}

/** A difference, with the way it goes: `+$15.00` or `-$15.00`. */
export const formatChange = (money: Money): string => `${money.amountMinor > 0 ? '+' : ''}${formatMoney(money)}`;

/** The currency's own sign, for the front of an amount field. */
export function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** A calendar day belongs to no time zone: it is read and written in UTC so that it can never slip. */
const dayFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
const shortDayFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric' });
const monthFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });

const asDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** `2026-11-02` as `Nov 2, 2026`. */
export const formatDay = (day: string): string => dayFormat.format(asDate(day));

/** `2026-11-02` as `Nov 2`, where the year is plain from what stands around it. */
export const formatShortDay = (day: string): string => shortDayFormat.format(asDate(day));

/** `2026-11-02` as `November 2026`. */
export const formatMonth = (day: string): string => monthFormat.format(asDate(day));

/** First and last day, both inside: `Nov 2 – Dec 1, 2026`. */
export const formatPeriod = (start: string, end: string): string => dayFormat.formatRange(asDate(start), asDate(end));

/** A moment as the account's household reads it on the wall: `Nov 2, 2026, 4:05 PM`. */
export function formatMoment(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** The day a moment falls on where the account is. */
export function formatMomentDay(moment: string, timeZone: string): string {
  return formatDay(dayOfMoment(moment, timeZone));
}

/** The calendar day, `YYYY-MM-DD`, of a moment in a time zone. */
export function dayOfMoment(moment: string, timeZone: string): string {
  // Swedish writes dates in ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment));
}

const millisecondsInDay = 86_400_000;

/** Whole days from one calendar day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / millisecondsInDay);
}

/** The calendar day some days later. */
export function addDays(day: string, count: number): string {
  return new Date(asDate(day).getTime() + count * millisecondsInDay).toISOString().slice(0, 10);
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Decimal units, as allowances are sold: `412 GB`, `1.2 TB`. Three significant digits. */
export function formatBytes(bytes: number): string {
  let power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), byteUnits.length - 1);
  // 999.7 MB would be rounded to 1,000 MB: it reads as the next unit.
  if (power < byteUnits.length - 1 && Number((bytes / 1000 ** power).toPrecision(3)) >= 1000) power += 1;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: byteUnits[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  });
  return format.format(bytes / 1000 ** power);
}

/** `0.343` as `34%`. A share that is not nothing never reads `0%`, and one that is not everything never `100%`. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  const whole = share < 1 ? Math.min(Math.round(share * 100), 99) : Math.round(share * 100);
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(whole / 100);
}

/** `500` as `500 Mbps`, `1200` as `1.2 Gbps`. */
export function formatSpeed(megabits: number): string {
  if (megabits < 1000) return `${megabits} Mbps`;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(megabits / 1000)} Gbps`;
}
