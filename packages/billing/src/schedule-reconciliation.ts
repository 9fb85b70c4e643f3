import type { Context } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import type { Payment } from './payment-store.ts';

/** After this, a payment whose process has died is looked after. Far longer than a process waits for the processor. */
const orphanedAfterMs = 120_000;

const shortestPauseMs = 15_000;
const longestPauseMs = 900_000;

/**
 * Queues the next look at a payment whose outcome is open, in the caller's transaction. There is one such job for a
 * payment; a newer one replaces it. The pauses grow with the payment's age, from 15 seconds to 15 minutes.
 */
export function scheduleReconciliation(
  ctx: Context,
  { accountId, id, state, createdAt }: Pick<Payment, 'accountId' | 'id' | 'state' | 'createdAt'>,
): Promise<void> {
  const now = ctx.clock.now().getTime();
  const pauseMs =
    state === 'intended'
      ? orphanedAfterMs
      : Math.min(Math.max(now - createdAt.getTime(), shortestPauseMs), longestPauseMs);
  return enqueueJob(
    ctx,
    'reconcile-payment',
    { accountId, paymentId: id },
    { runAt: new Date(now + pauseMs), key: `reconcile-payment:${id}` },
  );
}
