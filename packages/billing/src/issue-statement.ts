import { type Context, inTransaction } from '@demarc/database';
import { selectOpenings } from './bill-opening-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { draftStatement } from './draft-statement.ts';
import type { MeterReading } from './overage-charges.ts';
import { plainLine } from './rated-line.ts';
import { findStatementOfPeriod, type Statement, type StatementLine } from './statement-store.ts';
import { insertStatements } from './statement-writer-store.ts';

export type StatementLineInput = Pick<
  StatementLine,
  'kind' | 'description' | 'subscriptionId' | 'periodStart' | 'periodEnd' | 'amountMinor'
> &
  Partial<Pick<StatementLine, 'code' | 'effectiveOn' | 'promotionEndsOn' | 'unitPriceMinor' | 'quantity' | 'ratePpm'>>;

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
  /** The meters as the bill reads them. Default: none. */
  readonly meters?: readonly MeterReading[];
}

/**
 * Issues a bill that was made elsewhere, in an import or a seed: the statement, its lines and the ledger's booking, all or
 * nothing. What is carried over comes from the ledger as it stood at `issuedAt`, so old statements can be issued in order.
 * The same account and period again is the statement that is there. Bills the portal makes itself are a bill run's; both
 * are written by the same statements.
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

    const opening = (await selectOpenings(database, [input])).get(input.accountId);
    if (!opening) throw new Error(`Account ${input.accountId} has no opening balance.`);
    const { lines, meters = [], ...printed } = input;
    const draft = draftStatement({ ...printed, currency, billRunId: null }, opening, {
      lines: lines.map((line) => ({ code: null, ...plainLine, ...line })),
      meters,
    });
    await insertStatements(database, [draft]);
    return draft.statement;
  });
}
