import { type Context, type Database, inTransaction, newId } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { bookInLedger, selectReceivableAt } from './ledger-store.ts';
import {
  findStatementBefore,
  findStatementOfPeriod,
  insertStatement,
  insertStatementLines,
  type Statement,
  type StatementLine,
} from './statement-store.ts';

export type StatementLineInput = Pick<
  StatementLine,
  'kind' | 'description' | 'subscriptionId' | 'periodStart' | 'periodEnd' | 'amountMinor'
>;

export interface IssueStatementInput {
  readonly accountId: string;
  readonly number: string;
  /** First and last day of the cycle, both inside it. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly issuedAt: Date;
  readonly dueOn: string;
  /** In the order they are printed. */
  readonly lines: readonly StatementLineInput[];
}

/**
 * Issues a bill: the statement, its lines and the ledger's booking, all or nothing. What is carried over comes from
 * the ledger as it stood at `issuedAt`, so old statements can be issued in order from an import. The same account and
 * period again is the statement that is there.
 *
 * @throws For anyone but the system, and for amounts that are not whole minor units.
 */
export async function issueStatement(ctx: Context, input: IssueStatementInput): Promise<Statement> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system issues statements.');
  if (!input.lines.every((line) => Number.isSafeInteger(line.amountMinor))) {
    throw new Error(`Statement ${input.number} has an amount that is not a whole number of minor units.`);
  }
  return inTransaction(ctx, async ({ database }) => {
    const { currency } = await lockAccount(database, input.accountId);
    const existing = await findStatementOfPeriod(database, input.accountId, input.periodStart);
    if (existing) return existing;

    const { lines, ...printed } = input;
    const carriedOver = await carryOver(database, input);
    const newChargesMinor = sumOf(lines);
    const statement: Statement = {
      ...printed,
      ...carriedOver,
      id: newId(),
      billRunId: null,
      currency,
      newChargesMinor,
      totalDueMinor: carriedOver.previousBalanceMinor + newChargesMinor,
    };
    await insertStatement(database, statement);
    await insertStatementLines(
      database,
      lines.map((line, index) => ({
        ...line,
        accountId: input.accountId,
        statementId: statement.id,
        position: index + 1,
      })),
    );
    await bookStatement(database, statement, sumOf(lines.filter((line) => line.kind === 'tax')));
    return statement;
  });
}

const sumOf = (lines: readonly StatementLineInput[]): number =>
  lines.reduce((total, line) => total + line.amountMinor, 0);

/** What is left of the statement before: its total, less what was paid and credited since. */
async function carryOver(
  database: Database,
  { accountId, periodStart, issuedAt }: Pick<IssueStatementInput, 'accountId' | 'periodStart' | 'issuedAt'>,
): Promise<Pick<Statement, 'previousBalanceMinor' | 'paymentsMinor'>> {
  const before = await findStatementBefore(database, accountId, periodStart);
  const previousBalanceMinor = await selectReceivableAt(database, accountId, issuedAt);
  return { previousBalanceMinor, paymentsMinor: (before?.totalDueMinor ?? 0) - previousBalanceMinor };
}

/** Debit what the customer owes; credit taxes, which are passed on, and the operator's revenue. */
async function bookStatement(database: Database, statement: Statement, taxMinor: number): Promise<void> {
  await bookInLedger(database, {
    accountId: statement.accountId,
    kind: 'statement',
    causeId: statement.id,
    currency: statement.currency,
    occurredAt: statement.issuedAt,
    description: `Statement ${statement.number}`,
    entries: {
      receivable: statement.newChargesMinor,
      revenue: taxMinor - statement.newChargesMinor,
      tax_payable: -taxMinor,
    },
  });
}
