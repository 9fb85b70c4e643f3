import { createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, prepareStatement } from '@demarc/database/sql';

/** The first and last year of an account that have a statement or a payment. NULL: it has neither. */
export interface BillingYears {
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly account_id: string;
  readonly first: number | null;
  readonly last: number | null;
}

/** Whose years, and in which zone a payment's moment becomes a day. */
export interface BillingYearsKey {
  readonly id: string;
  readonly timeZone: string;
}

/** From when to when an account's billing reaches: both ends of two indexes, however long its history. */
export function createBillingYearsLoader(database: Database) {
  const select = prepareStatement<Row>(
    database,
    `select wanted.account_id,
      extract(year from least(
        (select min(period_end) from statement where account_id = wanted.account_id),
        (select (min(created_at) at time zone wanted.time_zone)::date from payment where account_id = wanted.account_id)
      ))::int as first,
      extract(year from greatest(
        (select max(period_end) from statement where account_id = wanted.account_id),
        (select (max(created_at) at time zone wanted.time_zone)::date from payment where account_id = wanted.account_id)
      ))::int as last
    from unnest((select $1::uuid[]), (select $2::text[])) as wanted (account_id, time_zone)`,
  );
  return createSharedLoader<BillingYearsKey, BillingYears | null>({
    keyOf: ({ id }) => id,
    absent: () => null,
    loadMany: async (accounts) => {
      const rows = await select([
        arrayLiteral(accounts.map(({ id }) => id)),
        arrayLiteral(accounts.map(({ timeZone }) => timeZone)),
      ]);
      return new Map(
        rows.map(({ account_id, first, last }) => [
          account_id,
          first === null || last === null ? null : { first, last },
        ]),
      );
    },
  });
}
