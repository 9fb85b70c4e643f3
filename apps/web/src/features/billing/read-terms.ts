import type { ArrangementFrequency } from '../../gql/graphql.ts';

/** What an arrangement was asked to be. */
export interface ArrangementTerms {
  count: number;
  frequency: ArrangementFrequency;
  firstOn: string;
}

const frequencies: readonly string[] = ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY'];

/** Reads the terms from the address. NULL: none were sent, or nothing that could be terms. */
export function readTerms(given: Record<string, string | string[] | undefined>): ArrangementTerms | null {
  const { count, frequency, first } = given;
  if (typeof count !== 'string' || typeof frequency !== 'string' || typeof first !== 'string') return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(first) && !Number.isNaN(Date.parse(first));
  if (!/^\d{1,2}$/.test(count) || !frequencies.includes(frequency) || !isDay) return null;
  if (new Date(first).toISOString().slice(0, 10) !== first) return null;
  return { count: Number(count), frequency: frequency as ArrangementFrequency, firstOn: first };
}
