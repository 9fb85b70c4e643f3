import { selectAccounts } from '@demarc/account';
import { isId } from '@demarc/database';
import type { BillingContext } from './billing-context.ts';
import { closeDeclined } from './find-outcome.ts';
import { isFinal } from './payment-state.ts';
import { findPayment, findPaymentByProcessorId, type Payment } from './payment-store.ts';
import { ProcessorUnreachableError } from './processor-unreachable.ts';
import { findRefundById, findRefundByProcessorId, type Refund, selectRefundsOf } from './refund-store.ts';
import { settleChargeback } from './settle-chargeback.ts';
import { settlePayment } from './settle-payment.ts';
import { settleRefund } from './settle-refund.ts';

/**
 * Each asks the processor what a thing of its own is now, finds ours, and settles it as an answer to our own request
 * would be settled. Whatever led here, a notice or the daily comparison, is not believed, so it may come twice, late or
 * in another order. A thing that is none of ours is left alone.
 *
 * @throws ProcessorUnreachableError: the job comes back later.
 */
export async function settleProcessorPayment(ctx: BillingContext, processorPaymentId: string): Promise<void> {
  const found = await ctx.paymentProcessor.readPayment(processorPaymentId);
  if (found.outcome === 'absent') return;
  if (found.outcome === 'unavailable') throw new ProcessorUnreachableError(processorPaymentId);
  const payment =
    (await findPaymentByProcessorId(ctx.database, processorPaymentId)) ??
    (await findNamedPayment(ctx, found.paymentId));
  if (!payment || isFinal(payment.state) || found.answer.outcome === 'unknown') return;
  // Not the charge we asked for: the daily comparison lists it.
  if ((payment.processorPaymentId ?? processorPaymentId) !== processorPaymentId || !isSameMoney(payment, found)) return;
  const answer = await closeDeclined(ctx, found.answer);
  if (answer.outcome === 'unknown') throw new ProcessorUnreachableError(processorPaymentId);
  const [account] = await selectAccounts(ctx.database, [payment.accountId]);
  if (account) await settlePayment(ctx, payment, answer, account);
}

/** As {@link settleProcessorPayment}, of a refund. */
export async function settleProcessorRefund(ctx: BillingContext, processorRefundId: string): Promise<void> {
  const found = await ctx.paymentProcessor.readRefund(processorRefundId);
  if (found.outcome === 'absent') return;
  if (found.outcome === 'unavailable') throw new ProcessorUnreachableError(processorRefundId);
  const refund =
    (await findRefundByProcessorId(ctx.database, processorRefundId)) ?? (await findNamedRefund(ctx, found.refundId));
  if (!refund || refund.state === 'failed') return;
  if ((refund.processorRefundId ?? processorRefundId) !== processorRefundId || !isSameMoney(refund, found)) return;
  await settleRefund(ctx, refund, found.answer);
}

/** As {@link settleProcessorPayment}, of each refund of a payment. */
export async function settleProcessorRefundsOf(ctx: BillingContext, processorPaymentId: string): Promise<void> {
  const payment = await findPaymentByProcessorId(ctx.database, processorPaymentId);
  const refunds = payment ? await selectRefundsOf(ctx.database, payment) : [];
  for (const { processorRefundId } of refunds) {
    if (processorRefundId) await settleProcessorRefund(ctx, processorRefundId);
  }
}

/** As {@link settleProcessorPayment}, of a dispute. Its payment is settled first: a notice of that may still be under way. */
export async function settleProcessorDispute(ctx: BillingContext, processorDisputeId: string): Promise<void> {
  const dispute = await ctx.paymentProcessor.readDispute(processorDisputeId);
  if (dispute.outcome === 'unavailable') throw new ProcessorUnreachableError(processorDisputeId);
  if (dispute.outcome === 'absent' || !dispute.processorPaymentId) return;
  await settleProcessorPayment(ctx, dispute.processorPaymentId);
  const payment = await findPaymentByProcessorId(ctx.database, dispute.processorPaymentId);
  if (payment?.state !== 'succeeded' || payment.currency !== dispute.currency) return;
  await settleChargeback(ctx, payment, { ...dispute, processorDisputeId });
}

const isSameMoney = (
  ours: Pick<Payment | Refund, 'amountMinor' | 'currency'>,
  theirs: { amountMinor: number; currency: string },
): boolean => ours.amountMinor === theirs.amountMinor && ours.currency === theirs.currency;

/** By the id we gave the processor with the request, which its answer may not have come back from. */
const findNamedPayment = async (ctx: BillingContext, paymentId: string | null): Promise<Payment | undefined> =>
  paymentId !== null && isId(paymentId) ? findPayment(ctx.database, paymentId, 'all') : undefined;

const findNamedRefund = async (ctx: BillingContext, refundId: string | null): Promise<Refund | undefined> =>
  refundId !== null && isId(refundId) ? findRefundById(ctx.database, refundId) : undefined;
