import type { PaymentState } from '../../gql/graphql.ts';

/** What a page's address says, each name once. */
export type AddressText = Readonly<Record<string, string | string[] | undefined>>;

const textOf = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A year as a filter's address has it; anything else filters nothing. */
const yearOf = (value: string | string[] | undefined): number | null => {
  const text = textOf(value);
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
};

/** No number of a statement and no amount is longer. */
const longestSearch = 64;

export interface StatementFilter {
  year: number | null;
  search: string | null;
}

export const readStatementFilter = (given: AddressText): StatementFilter => ({
  year: yearOf(given.year),
  search: textOf(given.search)?.slice(0, longestSearch) ?? null,
});

/** The states a customer tells apart, as the filter names them. */
export const paymentStateLabels: Readonly<Record<PaymentState, string>> = {
  SUCCEEDED: 'Paid',
  PROCESSING: 'With the bank',
  INTENDED: 'In progress',
  UNKNOWN: 'Being confirmed',
  DECLINED: 'Declined',
};

export interface PaymentFilter {
  year: number | null;
  state: PaymentState | null;
}

export function readPaymentFilter(given: AddressText): PaymentFilter {
  const state = textOf(given.state);
  return {
    year: yearOf(given.year),
    state: state !== null && Object.hasOwn(paymentStateLabels, state) ? (state as PaymentState) : null,
  };
}

/** A filter, and where a page of it begins, as the end of an address; empty for the newest page of everything. */
export function filterQuery(filter: StatementFilter | PaymentFilter, after: string | null = null): `?${string}` | '' {
  const given = Object.entries({ ...filter, after }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
}

/** The years to choose from, newest first. */
export function yearOptions(years: { first: number; last: number } | null): { value: string; label: string }[] {
  if (!years) return [];
  return Array.from({ length: years.last - years.first + 1 }, (_, index) => {
    const year = String(years.last - index);
    return { value: year, label: year };
  });
}

/** The cursor in a page's address. */
export const readCursor = (given: AddressText): string | null => textOf(given.after);
