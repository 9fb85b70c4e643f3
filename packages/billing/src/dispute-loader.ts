import { createPageLoader, createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, chargeDispute, sql, statement, statementLine } from '@demarc/database/sql';
import type { Dispute } from './dispute-store.ts';
import type { Statement, StatementLine } from './statement-store.ts';

/** The disputed line, with the bill it is on. */
export interface DisputedCharge {
  readonly statement: Statement;
  readonly line: StatementLine;
}

/** What pages read of disputes: a part of billing's loaders. */
export const createDisputeLoaders = (database: Database) => ({
  /** Newest first. */
  disputePages: createPageLoader(database, { table: chargeDispute, sort: chargeDispute.openedAt }),
  disputesOfStatement: createDisputesOfStatementLoader(database),
  disputedCharge: createDisputedChargeLoader(database),
});

/** The disputes of a bill's lines that were not withdrawn, in no order. */
function createDisputesOfStatementLoader(database: Database) {
  const select = database
    .select()
    .from(chargeDispute)
    .where(
      sql`${chargeDispute.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${chargeDispute.statementId} = any(${sql.placeholder('statementIds')}::uuid[])
        and ${chargeDispute.state} <> 'withdrawn'`,
    )
    .prepare('disputes_of_statements');
  return createSharedLoader<Pick<StatementLine, 'accountId' | 'statementId'>, readonly Dispute[]>({
    keyOf: (line) => line.statementId,
    absent: () => [],
    loadMany: async (lines) => {
      const rows = await select.execute({
        accountIds: arrayLiteral(lines.map((line) => line.accountId)),
        statementIds: arrayLiteral(lines.map((line) => line.statementId)),
      });
      return Map.groupBy(rows, (row) => row.statementId);
    },
  });
}

const chargeKey = ({ statementId, position }: Pick<Dispute, 'statementId' | 'position'>) =>
  `${statementId} ${position}`;

function createDisputedChargeLoader(database: Database) {
  const select = database
    .select({ statement, line: statementLine })
    .from(statementLine)
    .innerJoin(
      statement,
      sql`${statement.accountId} = ${statementLine.accountId} and ${statement.id} = ${statementLine.statementId}`,
    )
    .where(
      sql`(${statementLine.accountId}, ${statementLine.statementId}, ${statementLine.position}) in (
        select * from unnest(${sql.placeholder('accountIds')}::uuid[], ${sql.placeholder('statementIds')}::uuid[],
          ${sql.placeholder('positions')}::int[]))`,
    )
    .prepare('disputed_charges');
  return createSharedLoader<Pick<Dispute, 'accountId' | 'statementId' | 'position'>, DisputedCharge>({
    keyOf: chargeKey,
    absent: (dispute) => {
      throw new Error(`A dispute points at line ${chargeKey(dispute)}, which is not there.`);
    },
    loadMany: async (disputes) => {
      const rows = await select.execute({
        accountIds: arrayLiteral(disputes.map(({ accountId }) => accountId)),
        statementIds: arrayLiteral(disputes.map(({ statementId }) => statementId)),
        positions: arrayLiteral(disputes.map(({ position }) => position)),
      });
      return new Map(
        rows.map(({ statement, line }) => [
          chargeKey(line),
          { statement, line: { ...line, currency: statement.currency } },
        ]),
      );
    },
  });
}
