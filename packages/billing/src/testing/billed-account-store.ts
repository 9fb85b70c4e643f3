import { type Context, newId } from '@demarc/database';
import { billRunBatch, eq, lateFeeRule, levy, serviceAddress, sql } from '@demarc/database/sql';
import {
  createTestAccount,
  createTestOffering,
  createTestSubscription,
  type TestAccount,
} from '@demarc/database/testing';
import { runBillBatch } from '../run-bill-batch.ts';
import { startBillRun } from '../start-bill-runs.ts';
import type { Statement, StatementLine } from '../statement-store.ts';
import { levyOf } from './rating-facts.ts';

export const offerings = {
  metered: {
    name: 'Essential 100',
    allowanceBytes: 600_000_000_000,
    overageBlockBytes: 50_000_000_000,
    overageBlockPriceMinor: 1_000,
  },
};

/** An account with one metered Internet service for 60.00 at its address, and what goes with it. */
export async function createBilledAccount(
  ctx: Context,
  options: Parameters<typeof createTestAccount>[1] & { startedOn?: string } = {},
): Promise<TestAccount & { subscriptionId: string }> {
  const account = await createTestAccount(ctx.database, options);
  const [address] = await ctx.database
    .select({ id: serviceAddress.id })
    .from(serviceAddress)
    .where(eq(serviceAddress.accountId, account.accountId));
  const { id: subscriptionId } = await createTestSubscription(
    ctx.database,
    account,
    await createTestOffering(ctx.database, offerings.metered),
    { serviceAddressId: address?.id ?? newId(), startedOn: options.startedOn ?? '2025-01-01' },
  );
  return { ...account, subscriptionId };
}

/** A sales tax and a late fee of 8.95 after five days of grace, both in New York. */
export async function insertRules(ctx: Context): Promise<void> {
  await ctx.database.insert(levy).values(levyOf({ id: newId() }));
  await ctx.database.insert(lateFeeRule).values({
    id: newId(),
    country: 'US',
    region: 'NY',
    amountMinor: 895,
    leastPastDueMinor: 1_000,
    graceDays: 5,
    validFrom: '2020-01-01',
    validTo: null,
  });
}

/** Does all of a day's run, batch after batch, as its jobs would. @returns The run's id. */
export async function runDay(ctx: Context, billedOn: string): Promise<string> {
  const begun = await startBillRun(ctx, { billedOn });
  if (begun.__typename !== 'StartBillRunSuccess') throw new Error(begun.__typename);
  const batches = await ctx.database.select().from(billRunBatch).where(eq(billRunBatch.billRunId, begun.run.id));
  for (const { number } of batches) await runBillBatch(ctx, { billRunId: begun.run.id, number });
  return begun.run.id;
}

/** An account's statements, oldest first, each with its lines. */
export async function readBills(
  ctx: Context,
  accountId: string,
): Promise<(Statement & { lines: Pick<StatementLine, 'code' | 'amountMinor' | 'kind'>[] })[]> {
  return (await ctx.database.execute(sql`
    select id, number, period_start as "periodStart", period_end as "periodEnd", due_on as "dueOn", bill_run_id as "billRunId",
      previous_balance_minor::int as "previousBalanceMinor", payments_minor::int as "paymentsMinor",
      new_charges_minor::int as "newChargesMinor", total_due_minor::int as "totalDueMinor",
      (select coalesce(json_agg(json_build_object('code', code, 'kind', kind, 'amountMinor', amount_minor) order by position), '[]')
        from statement_line where account_id = statement.account_id and statement_id = statement.id) as lines
    from statement where account_id = ${accountId} order by period_start`)) as never;
}

/** Leaves a test with runs and jobs of its own: the accounts there are have a cycle day that it does not use. */
export async function clearRuns({ database }: Context): Promise<void> {
  await database.execute(sql`update account set cycle_day = 28`);
  await database.execute(sql`delete from bill_run_failure`);
  await database.execute(sql`delete from bill_run_batch`);
  await database.execute(sql`delete from bill_run`);
  await database.execute(sql`delete from graphile_worker._private_jobs`);
}

export const waitingJobs = ({ database }: Context, name: string) =>
  database.execute<{ payload: Record<string, unknown> }>(sql`
    select payload from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = task_id
    where identifier = ${name}`);
