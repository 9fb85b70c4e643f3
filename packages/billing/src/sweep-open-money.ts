import type { Context } from '@demarc/database';
import { enqueueJobs, findLiveJobKeys } from '@demarc/jobs';
import { refundJobKey } from './intend-refund.ts';
import { type OpenMoney, selectOpenPayments, selectOpenRefunds } from './open-money-store.ts';
import { paymentJobKey } from './schedule-reconciliation.ts';

/** What is younger has its job from the transaction that made it. */
const sweptAfterMs = 900_000;

/**
 * Queues a look at each open payment and refund that no job looks after any more: a job that failed for good, over a
 * weekend with a wrong key, would leave it open for ever and keep that much of the balance from being paid. One whose job
 * waits is left to it. Late, twice or at once it does the same.
 *
 * @param input.pageSize Rows read at a time. Default: 500.
 * @returns How many were queued.
 * @throws For anyone but the system.
 */
export async function sweepOpenMoney(ctx: Context, { pageSize = 500 }: { pageSize?: number } = {}): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system sweeps open payments.');
  const payments = await sweep(ctx, pageSize, selectOpenPayments, paymentJobKey, (orphans) =>
    enqueueJobs(
      ctx,
      'reconcile-payment',
      orphans.map(({ accountId, id }) => ({ accountId, paymentId: id })),
      { keyOf: ({ paymentId }) => paymentJobKey(paymentId) },
    ),
  );
  const refunds = await sweep(ctx, pageSize, selectOpenRefunds, refundJobKey, (orphans) =>
    enqueueJobs(
      ctx,
      'reconcile-refund',
      orphans.map(({ accountId, id }) => ({ accountId, refundId: id })),
      { keyOf: ({ refundId }) => refundJobKey(refundId) },
    ),
  );
  return payments + refunds;
}

async function sweep(
  ctx: Context,
  limit: number,
  select: typeof selectOpenPayments,
  keyOf: (id: string) => string,
  queue: (orphans: readonly OpenMoney[]) => Promise<void>,
): Promise<number> {
  const before = new Date(ctx.clock.now().getTime() - sweptAfterMs);
  let queued = 0;
  let page: OpenMoney[] = [];
  do {
    page = await select(ctx.database, { before, after: page.at(-1) ?? null, limit });
    const live = await findLiveJobKeys(
      ctx,
      page.map(({ id }) => keyOf(id)),
    );
    const orphans = page.filter(({ id }) => !live.has(keyOf(id)));
    await queue(orphans);
    queued += orphans.length;
  } while (page.length === limit);
  return queued;
}
