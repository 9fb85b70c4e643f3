import { type Context, inTransaction } from '@demarc/database';
import { billAccounts, faultOf } from './bill-accounts.ts';
import {
  type BillRun,
  findBatch,
  finishBatch,
  finishRunWithoutOpenBatch,
  recordFailures,
  selectBatchAccounts,
} from './bill-run-store.ts';

/**
 * Bills a stretch of a run's accounts: a job. All of it is one transaction. Where the database refuses what one account
 * brings, the stretch is halved until that account is alone; it is noted in `bill_run_failure`, and the rest is billed. A
 * batch that is done is tried again for those that failed. Killed anywhere and run again, it loses and doubles nothing:
 * an account has one statement for a period.
 *
 * @throws For anyone but the system, and when the database is out of reach: the job is tried again.
 */
export async function runBillBatch(ctx: Context, input: { billRunId: string; number: number }): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system issues statements.');
  const found = await findBatch(ctx.database, input);
  if (!found) throw new Error(`There is no batch ${input.number} of bill run ${input.billRunId}.`);
  const accountIds = await selectBatchAccounts(ctx.database, found);
  await billStretch(ctx, { run: found.run, number: input.number }, accountIds);
  await finishBatch(ctx.database, input, ctx.clock.now());
  await finishRunWithoutOpenBatch(ctx.database, input.billRunId, ctx.clock.now());
}

async function billStretch(
  ctx: Context,
  batch: { run: BillRun; number: number },
  accountIds: readonly string[],
): Promise<void> {
  if (accountIds.length === 0) return;
  try {
    await inTransaction(ctx, (ctx) => billAccounts(ctx, batch, accountIds));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [accountId, ...others] = accountIds;
    if (accountId !== undefined && others.length === 0) {
      const failure = { accountId, fault: faultOf(error) };
      await recordFailures(ctx.database, { billRunId: batch.run.id, number: batch.number }, [failure], ctx.clock.now());
      return;
    }
    const half = Math.ceil(accountIds.length / 2);
    await billStretch(ctx, batch, accountIds.slice(0, half));
    await billStretch(ctx, batch, accountIds.slice(half));
  }
}

/**
 * Whether PostgreSQL refused what it was given: data (22), a constraint (23), or a trigger's raise (P0). Anything else, such
 * as a lost connection, a deadlock or a full disk, is nobody's account's fault
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
function isRefusal(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^(22|23|P0)/.test(code);
}
