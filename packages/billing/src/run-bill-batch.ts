import { type Context, inTransaction } from '@demarc/database';
import { billAccounts, faultOf } from './bill-accounts.ts';
import {
  findBatch,
  finishBatch,
  finishRunWithoutOpenBatch,
  recordFailures,
  selectBatchAccounts,
} from './bill-run-store.ts';
import { isolateFaults } from './isolate-faults.ts';

/**
 * Bills a stretch of a run's accounts: a job. All of it is one transaction. Where one account makes it fail, the stretch is
 * halved until that account is alone; it is noted in `bill_run_failure`, and the rest is billed. A batch that is done is
 * tried again for those that failed. Killed anywhere and run again, it loses and doubles nothing: an account has one
 * statement for a period.
 *
 * @throws For anyone but the system, and when the database is out of reach: the job is tried again.
 */
export async function runBillBatch(ctx: Context, input: { billRunId: string; number: number }): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system issues statements.');
  const found = await findBatch(ctx.database, input);
  if (!found) throw new Error(`There is no batch ${input.number} of bill run ${input.billRunId}.`);
  const accountIds = await selectBatchAccounts(ctx.database, found, ctx.clock.now());
  const batch = { run: found.run, number: input.number };
  await isolateFaults(
    accountIds,
    (accountIds) => inTransaction(ctx, (ctx) => billAccounts(ctx, batch, accountIds)),
    (accountId, error) => recordFailures(ctx.database, input, [{ accountId, fault: faultOf(error) }], ctx.clock.now()),
  );
  await finishBatch(ctx.database, input, ctx.clock.now());
  await finishRunWithoutOpenBatch(ctx.database, input.billRunId, ctx.clock.now());
}
