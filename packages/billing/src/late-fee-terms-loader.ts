import { addDays, createSharedLoader, type Database, type Day } from '@demarc/database';
import { arrayLiteral, prepareStatement } from '@demarc/database/sql';
import { lateFeeRuleOf } from './late-fee-rule.ts';
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

/** A rule of the country where the account is. */
interface Row {
  readonly statementId: string;
  readonly accountRegion: string;
  readonly country: string;
  readonly region: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly amountMinor: string;
  readonly leastPastDueMinor: string;
  readonly graceDays: number;
}

/** The late-fee rule of each statement's due day, by the very choice that rates bills. */
export function createLateFeeTermsLoader(database: Database) {
  const select = prepareStatement<Row>(
    database,
    `select wanted.statement_id as "statementId", place.region as "accountRegion", rule.country, rule.region,
      valid_from as "validFrom", valid_to as "validTo", amount_minor as "amountMinor",
      least_past_due_minor as "leastPastDueMinor", grace_days as "graceDays"
    from unnest((select $1::uuid[]), (select $2::uuid[])) as wanted (account_id, statement_id)
    cross join lateral (
      select country, region from service_address where account_id = wanted.account_id order by id limit 1
    ) as place
    join late_fee_rule rule on rule.country = place.country
    order by valid_from, rule.id`,
  );
  return createSharedLoader<TermsKey, LateFeeTerms | null>({
    keyOf: ({ id }) => id,
    absent: () => null,
    loadMany: async (statements) => {
      const rows = await select([
        arrayLiteral(statements.map(({ accountId }) => accountId)),
        arrayLiteral(statements.map(({ id }) => id)),
      ]);
      const rulesOf = Map.groupBy(rows, ({ statementId }) => statementId);
      return new Map(
        statements.map((statement) => [statement.id, termsOf(statement, rulesOf.get(statement.id) ?? [])]),
      );
    },
  });
}

function termsOf({ dueOn, currency }: TermsKey, rules: readonly Row[]): LateFeeTerms | null {
  const [place] = rules;
  const rule = place && lateFeeRuleOf(rules, { country: place.country, region: place.accountRegion }, dueOn);
  if (!rule) return null;
  return {
    amountMinor: Number(rule.amountMinor),
    leastPastDueMinor: Number(rule.leastPastDueMinor),
    currency,
    from: addDays(dueOn, rule.graceDays + 1),
  };
}
