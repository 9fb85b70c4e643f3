import { addDays, createSharedLoader, type Database, type Day } from '@demarc/database';
import { arrayLiteral, prepareStatement } from '@demarc/database/sql';
import type { Statement } from './statement-store.ts';

/** What being late with a statement costs, where the account is. */
export interface LateFeeTerms {
  readonly amountMinor: number;
  readonly currency: string;
  /** Less than this open costs nothing. */
  readonly leastPastDueMinor: number;
  /** The day on which what is still open costs the fee: after the due day and its grace. */
  readonly from: Day;
}

type TermsKey = Pick<Statement, 'accountId' | 'id' | 'dueOn' | 'currency'>;

interface Row {
  readonly statement_id: string;
  readonly amount_minor: string;
  readonly least_past_due_minor: string;
  readonly grace_days: number;
}

/** The late-fee rule of each statement's due day: the region's own before the country's, as bills are rated. */
export function createLateFeeTermsLoader(database: Database) {
  const select = prepareStatement<Row>(
    database,
    `select wanted.statement_id, rule.amount_minor, rule.least_past_due_minor, rule.grace_days
    from unnest((select $1::uuid[]), (select $2::uuid[]), (select $3::date[])) as wanted (account_id, statement_id, due_on)
    cross join lateral (
      select country, region from service_address where account_id = wanted.account_id order by id limit 1
    ) as place
    cross join lateral (
      select amount_minor, least_past_due_minor, grace_days from late_fee_rule
      where country = place.country and (region = place.region or region is null)
        and valid_from <= wanted.due_on and (valid_to is null or valid_to >= wanted.due_on)
      order by region is null, valid_from desc, id desc limit 1
    ) as rule`,
  );
  return createSharedLoader<TermsKey, LateFeeTerms | null>({
    keyOf: ({ id }) => id,
    absent: () => null,
    loadMany: async (statements) => {
      const rows = await select([
        arrayLiteral(statements.map(({ accountId }) => accountId)),
        arrayLiteral(statements.map(({ id }) => id)),
        arrayLiteral(statements.map(({ dueOn }) => dueOn)),
      ]);
      const ruleOf = new Map(rows.map((row) => [row.statement_id, row]));
      return new Map(statements.map((statement) => [statement.id, termsOf(statement, ruleOf.get(statement.id))]));
    },
  });
}

const termsOf = ({ dueOn, currency }: TermsKey, rule: Row | undefined): LateFeeTerms | null =>
  rule
    ? {
        amountMinor: Number(rule.amount_minor),
        leastPastDueMinor: Number(rule.least_past_due_minor),
        currency,
        from: addDays(dueOn, rule.grace_days + 1),
      }
    : null;
