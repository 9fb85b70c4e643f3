import { settleChargeback, settleRefund } from '@demarc/billing';
import type { Context } from '@demarc/database';
import type { Household } from './household.ts';
import { insertRefund } from './household-store.ts';
import { idNamed } from './id-named.ts';
import type { PlannedPayment } from './payment-history.ts';

const dayMs = 86_400_000;

/** When something of a payment goes back: far enough from it to be read as a thing of its own. */
export const returnedAt = (payment: PlannedPayment['row']): Date => new Date(payment.settledAt.getTime() + 5 * dayMs);

/** What went back of a household's payment, through billing's own settling, at the moment of the context's clock. */
export async function seedReturn(
  ctx: Context,
  household: Household,
  { ago, payment }: { ago: number; payment: PlannedPayment['row'] },
): Promise<void> {
  const { takenBackAgo, refunded } = household.billing;
  const { accountId, currency, amountMinor } = payment;
  if (takenBackAgo === ago) {
    await settleChargeback(ctx, payment, {
      outcome: 'found',
      processorDisputeId: `dp_demo${payment.id.replaceAll('-', '').slice(0, 20)}`,
      processorPaymentId: payment.processorPaymentId,
      amountMinor,
      currency,
      state: 'open',
      reasonCode: 'unrecognized',
    });
  }
  if (refunded?.ago === ago) {
    const refund = {
      accountId,
      id: idNamed(`refund ${household.key} ${ago}`),
      paymentId: payment.id,
      amountMinor: refunded.amountMinor,
      currency,
      state: 'intended' as const,
      cause: 'granted' as const,
      reason: refunded.reason,
      idempotencyKey: `granted:${household.key} ${ago}`,
      processorRefundId: null,
      failureCode: null,
      createdAt: ctx.clock.now(),
      settledAt: null,
    };
    await insertRefund(ctx.database, refund);
    const processorRefundId = `re_demo${refund.id.replaceAll('-', '').slice(0, 20)}`;
    await settleRefund(ctx, refund, { outcome: 'succeeded', processorRefundId });
  }
}
