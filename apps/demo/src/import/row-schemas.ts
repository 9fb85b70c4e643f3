import { z } from 'zod';

/** What a column of each kind holds. The messages end the sentence “column “value” …”. */

const text = (max: number) =>
  z
    .string('is missing')
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .refine((value) => !value.includes('\0'), 'holds a NUL character');

/** May be empty, and its column missing. */
const optional = <Type extends z.ZodType>(type: Type) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), type.nullable());

/** The operator's own key: visible characters without spaces. */
const key = text(64).regex(/^[\x21-\x7e]+$/, 'is no key: use letters, digits and signs of ASCII, without spaces');

const day = z.string().refine(isDay, 'is no day: write it as YYYY-MM-DD');

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^(19|20)\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const amount = z
  .string()
  .regex(
    /^-?\d{1,12}(\.\d{1,4})?$/,
    'is no amount: write it with a point and without signs of currency, such as 12.50',
  );
const positiveAmount = amount.refine((value) => !value.startsWith('-'), 'is negative');
const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,16}$/, 'is no whole number')
    .transform(Number)
    .refine((value) => value <= max, `is more than ${max.toLocaleString('en')}`);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `is none of ${values.join(', ')}`);

const currencies = new Set(Intl.supportedValuesOf('currency'));
const timeZones = new Map<string, boolean>();
const locales = new Map<string, boolean>();

/** A petabyte, above which usage is a fault of its collector. */
const maxBytes = 1_000_000_000_000_000;

export const offeringRow = z.object({
  offering_code: key,
  kind: oneOf(['internet', 'tv', 'voice', 'mobile', 'addon']),
  name: text(120),
  description: text(500),
  monthly_price: positiveAmount,
  currency: z.string().refine(isCurrency, 'is no ISO 4217 currency'),
  down_mbps: optional(wholeNumber(1_000_000)),
  up_mbps: optional(wholeNumber(1_000_000)),
  allowance_bytes: optional(wholeNumber(maxBytes)),
  overage_block_bytes: optional(wholeNumber(maxBytes)),
  overage_block_price: optional(positiveAmount),
  is_sold: oneOf(['true', 'false']),
});

export const customerRow = z.object({ customer_number: key, given_name: text(200), family_name: text(200) });

export const accountRow = z.object({
  account_number: key,
  customer_number: key,
  status: oneOf(['active', 'suspended', 'closed']),
  currency: z.string().refine(isCurrency, 'is no ISO 4217 currency'),
  time_zone: z.string().refine(isTimeZone, 'is no IANA time zone'),
  locale: z.string().refine(isLocale, 'is no BCP 47 language'),
  cycle_day: wholeNumber(28).refine((value) => value >= 1, 'is less than 1'),
  line1: text(200),
  line2: optional(text(200)),
  city: text(120),
  region: text(120),
  postcode: text(20),
  country: z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 country of two capital letters'),
  email: optional(z.email('is no e-mail address').max(254, 'is longer than 254 characters')),
  phone: optional(z.string().regex(/^\+[1-9]\d{6,14}$/, 'is no phone number in E.164, such as +15185550142')),
});

export const serviceRow = z
  .object({
    account_number: key,
    service_number: key,
    offering_code: key,
    status: oneOf(['pending', 'active', 'suspended', 'ended']),
    monthly_price: positiveAmount,
    promotion_name: optional(text(120)),
    promotion_discount: optional(positiveAmount),
    promotion_ends_on: optional(day),
    started_on: day,
    ended_on: optional(day),
  })
  .refine(
    (row) =>
      (row.promotion_name === null) === (row.promotion_discount === null) &&
      (row.promotion_name === null) === (row.promotion_ends_on === null),
    {
      message: 'a promotion has name, discount and last day, or none of them',
    },
  )
  .refine((row) => (row.status === 'ended') === (row.ended_on !== null), {
    message: 'ended_on is given when the status is ended, and only then',
  })
  .refine((row) => row.ended_on === null || row.ended_on >= row.started_on, {
    message: 'ended_on is before started_on',
  });

export const statementRow = z
  .object({
    account_number: key,
    statement_number: key,
    period_start: day,
    period_end: day,
    issued_on: day,
    due_on: day,
    payments_received: positiveAmount,
    new_charges: amount,
    total_due: amount,
  })
  .refine((row) => row.period_start <= row.period_end, { message: 'period_end is before period_start' })
  .refine((row) => row.issued_on <= row.due_on, { message: 'due_on is before issued_on' });

export const statementLineRow = z
  .object({
    account_number: key,
    statement_number: key,
    position: wholeNumber(100_000).refine((value) => value >= 1, 'is less than 1'),
    kind: oneOf(['recurring', 'prorated', 'promotion', 'overage', 'one_time', 'credit', 'late_fee', 'fee', 'tax']),
    description: text(300),
    service_number: optional(key),
    period_start: optional(day),
    period_end: optional(day),
    amount,
  })
  .refine((row) => (row.period_start === null) === (row.period_end === null), {
    message: 'a period has both its days, or none',
  })
  .refine((row) => row.period_start === null || row.period_end === null || row.period_start <= row.period_end, {
    message: 'period_end is before period_start',
  });

export const usageRow = z.object({
  account_number: key,
  service_number: key,
  day,
  bytes_down: wholeNumber(maxBytes),
  bytes_up: wholeNumber(maxBytes),
});

function isCurrency(value: string): boolean {
  return currencies.has(value);
}

function isTimeZone(value: string): boolean {
  return remember(timeZones, value, () => new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '');
}

function isLocale(value: string): boolean {
  return remember(locales, value, () => Intl.getCanonicalLocales(value).length === 1);
}

/** What throws is not known. Asked once for each value, for asking is slow and a file repeats them a million times. */
function remember(known: Map<string, boolean>, value: string, ask: () => boolean): boolean {
  const answer = known.get(value) ?? succeeds(ask);
  if (known.size < 1_000) known.set(value, answer);
  return answer;
}

function succeeds(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

export type OfferingRow = z.output<typeof offeringRow>;
export type CustomerRow = z.output<typeof customerRow>;
export type AccountRow = z.output<typeof accountRow>;
export type ServiceRow = z.output<typeof serviceRow>;
export type StatementRow = z.output<typeof statementRow>;
export type StatementLineRow = z.output<typeof statementLineRow>;
export type UsageRow = z.output<typeof usageRow>;
