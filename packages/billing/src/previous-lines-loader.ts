import { createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, prepareCellStatement, statementLine, tableCells } from '@demarc/database/sql';
import type { Statement, StatementLine } from './statement-store.ts';

type PreviousKey = Pick<Statement, 'accountId' | 'id' | 'periodEnd' | 'currency'>;

const lineCells = tableCells(statementLine);

/** The lines of the statement before each statement, in the order they are printed. None: it is the first. */
export function createPreviousLinesLoader(database: Database) {
  const select = prepareCellStatement(
    database,
    `select wanted.statement_id, ${lineCells.columns}
    from unnest((select $1::uuid[]), (select $2::uuid[]), (select $3::date[])) as wanted (account_id, statement_id, period_end)
    cross join lateral (
      select id from statement
      where account_id = wanted.account_id and period_end < wanted.period_end
      order by period_end desc, id desc limit 1
    ) as before
    join statement_line on statement_line.account_id = wanted.account_id and statement_line.statement_id = before.id
    order by statement_line.statement_id, statement_line.position`,
  );
  return createSharedLoader<PreviousKey, readonly StatementLine[]>({
    keyOf: ({ id }) => id,
    absent: () => [],
    loadMany: async (statements) => {
      const rows = await select([
        arrayLiteral(statements.map(({ accountId }) => accountId)),
        arrayLiteral(statements.map(({ id }) => id)),
        arrayLiteral(statements.map(({ periodEnd }) => periodEnd)),
      ]);
      const currencies = new Map(statements.map(({ id, currency }) => [id, currency]));
      const lines = rows.map((cells) => {
        const statementId = String(cells[0]);
        return { statementId, line: { ...lineCells.read(cells, 1), currency: currencies.get(statementId) ?? '' } };
      });
      const grouped = Map.groupBy(lines, (row) => row.statementId);
      return new Map([...grouped].map(([id, ofStatement]) => [id, ofStatement.map(({ line }) => line)]));
    },
  });
}
