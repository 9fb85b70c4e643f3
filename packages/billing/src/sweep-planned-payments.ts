import { type Context, inTransaction } from '@demarc/database';
import { enqueueJobs } from '@demarc/jobs';
import { leaseDuePlannedPayments } from './planned-payment-store.ts';

/** Taken in one transaction: long enough to be fast, short enough that no lock stands long. */
const batchSize = 500;

/** A job that has not run by then is queued again; its key makes it the same one. */
const leaseMs = 600_000;

/**
 * Queues a job for each planned payment that is due, until none is. Sweeps may run at once: each takes what the others
 * have not.
 *
 * @returns How many were queued.
 * @throws For anyone but the system.
 */
export async function sweepPlannedPayments(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system sweeps planned payments.');
  const now = ctx.clock.now();
  let queued = 0;
  for (;;) {
    const taken = await inTransaction(ctx, async (ctx) => {
      const due = await leaseDuePlannedPayments(ctx.database, {
        now,
        leasedUntil: new Date(now.getTime() + leaseMs),
        limit: batchSize,
      });
      await enqueueJobs(
        ctx,
        'collect-planned-payment',
        due.map(({ accountId, id, tryCount }) => ({ accountId, plannedPaymentId: id, tryNumber: tryCount + 1 })),
        { keyOf: ({ plannedPaymentId }) => `collect-planned-payment:${plannedPaymentId}` },
      );
      return due.length;
    });
    queued += taken;
    if (taken < batchSize) return queued;
  }
}
