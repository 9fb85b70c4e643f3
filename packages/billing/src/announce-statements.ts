import { notifyAccounts } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { selectStatements } from './statement-store.ts';

/**
 * Tells customers that their bills are there: a job, of the bills of a batch. A bill's message has the bill's own id, so
 * however often the job runs, each customer is told once.
 *
 * @throws For anyone but the system.
 */
export async function announceStatements(
  ctx: Context,
  input: { statements: readonly { accountId: string; statementId: string }[] },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system announces statements.');
  await inTransaction(ctx, async (ctx) => {
    const statements = await selectStatements(ctx.database, input.statements);
    await notifyAccounts(ctx, {
      template: 'bill-ready',
      notices: statements.map(({ accountId, id, number, periodStart, periodEnd, dueOn, totalDueMinor, currency }) => ({
        accountId,
        messageId: id,
        data: {
          number,
          periodStart: { day: periodStart },
          periodEnd: { day: periodEnd },
          dueOn: { day: dueOn },
          amount: { amountMinor: totalDueMinor, currency },
        },
      })),
    });
  });
}
