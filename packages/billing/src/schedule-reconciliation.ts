import type { Context } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import type { Payment } from './payment-store.ts';

/** After this, a payment whose process has died is looked after. Far longer than a process waits for the processor. */
const orphanedAfterMs = 120_000;

const shortestPauseMs = 15_000;
const longestPauseMs = 900_000;

/** Of a bank debit, which takes up to four business days (https://docs.stripe.com/payments/ach-direct-debit). */
const shortestBankPauseMs = 900_000;
const longestBankPauseMs = 6 * 3_600_000;

/** Past this a bank debit is listed for staff in the daily comparison, and asked about once a day. */
export const bankDebitTakesMs = 10 * 86_400_000;

/** The key of the one job that looks after a payment. */
export const paymentJobKey = (paymentId: string): string => `reconcile-payment:${paymentId}`;

/**
 * Queues the next look at a payment whose outcome is open, in the caller's transaction. There is one such job for a
 * payment; a newer one replaces it. The pauses grow with the payment's age, from 15 seconds to 15 minutes; for
 * a payment that is with the bank, from 15 minutes to six hours, and after ten days to a day.
 */
export function scheduleReconciliation(
  ctx: Context,
  { accountId, id, state, createdAt }: Pick<Payment, 'accountId' | 'id' | 'state' | 'createdAt'>,
): Promise<void> {
  const now = ctx.clock.now().getTime();
  const pauseMs = pauseOf(state, now - createdAt.getTime());
  return enqueueJob(
    ctx,
    'reconcile-payment',
    { accountId, paymentId: id },
    { runAt: new Date(now + pauseMs), key: paymentJobKey(id) },
  );
}

function pauseOf(state: Payment['state'], ageMs: number): number {
  if (state === 'intended') return orphanedAfterMs;
  if (state !== 'processing') return Math.min(Math.max(ageMs, shortestPauseMs), longestPauseMs);
  if (ageMs > bankDebitTakesMs) return 86_400_000;
  return Math.min(Math.max(ageMs, shortestBankPauseMs), longestBankPauseMs);
}
