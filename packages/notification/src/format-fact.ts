/** What fills a template: words, a point in time, a calendar day, or money. */
export type MessageFact =
  | string
  | Date
  | { readonly day: string }
  | { readonly amountMinor: number; readonly currency: string };

/** How an account's messages are written: BCP 47 language and IANA time zone. */
export interface MessageStyle {
  readonly locale: string;
  readonly timeZone: string;
}

const timeInWords = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** A fact in words, as the account's owner writes it: their language, their time zone. */
export function formatFact(fact: MessageFact, { locale, timeZone }: MessageStyle): string {
  if (typeof fact === 'string') return fact;
  if (fact instanceof Date) {
    return new Intl.DateTimeFormat(locale, { timeZone, ...timeInWords }).format(fact);
  }
  if ('day' in fact) {
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(fact.day));
  }
  return formatMoney(fact, locale);
}

/** An amount in minor units, written out. The digits never pass through a floating-point number. */
function formatMoney({ amountMinor, currency }: { amountMinor: number; currency: string }, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits: places = 2 } = format.resolvedOptions();
  const digits = String(Math.abs(amountMinor)).padStart(places + 1, '0');
  const cut = digits.length - places;
  const decimal = `${amountMinor < 0 ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? '.' : ''}${digits.slice(cut)}`;
  return format.format(decimal as Intl.StringNumericLiteral);
}
