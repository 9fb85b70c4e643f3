import type { Context } from '@demarc/database';
import { enqueueJobs, findJobKeys } from '@demarc/jobs';
import { type DuePlannedPayment, selectDuePlannedPayments } from './planned-payment-store.ts';

const jobKey = (plannedPaymentId: string): string => `collect-planned-payment:${plannedPaymentId}`;

/**
 * Queues a job for each planned payment that is due and has none: work nobody waits for, so that on a day on which
 * hundreds of thousands are due a sign-in code still goes first. One whose job waits is left to it, and so is one whose
 * job failed for good: that stays in the queue's table for the operator, and is not begun over and over. Sweeps may run
 * at once: a job made twice is one, by its key, and a try made twice is one payment.
 *
 * @param input.pageSize Rows read at a time. Default: 500.
 * @returns How many were queued.
 * @throws For anyone but the system.
 */
export async function sweepPlannedPayments(
  ctx: Context,
  { pageSize = 500 }: { pageSize?: number } = {},
): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system sweeps planned payments.');
  const now = ctx.clock.now();
  let queued = 0;
  let page: DuePlannedPayment[] = [];
  do {
    page = await selectDuePlannedPayments(ctx.database, { now, after: page.at(-1) ?? null, limit: pageSize });
    const known = await findJobKeys(
      ctx,
      page.map(({ id }) => jobKey(id)),
    );
    const due = page.filter(({ id }) => !known.has(jobKey(id)));
    await enqueueJobs(
      ctx,
      'collect-planned-payment',
      due.map(({ accountId, id, tryCount }) => ({ accountId, plannedPaymentId: id, tryNumber: tryCount + 1 })),
      { keyOf: ({ plannedPaymentId }) => jobKey(plannedPaymentId), isBulk: true },
    );
    queued += due.length;
  } while (page.length === pageSize);
  return queued;
}
