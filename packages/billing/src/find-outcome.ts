import { findProcessorCustomer } from './billing-account-store.ts';
import type { BillingContext } from './billing-context.ts';
import type { ChargeAnswer } from './charge-port.ts';
import type { Payment } from './payment-store.ts';

/** The processor's clock and ours may differ by this much. */
const clockSkewMs = 3_600_000;

/** The customer's bank has been asking them to show who they are, and nothing is charged before they do. */
export const waitsForCustomer = ({ state, processorPaymentId }: Payment): boolean =>
  state === 'unknown' && processorPaymentId !== null;

/**
 * What an intent came to that the processor holds open after a refusal: closed there, so that nothing can complete it any
 * more. The customer's browser may hold its secret, and Stripe takes another card for it as long as it is open
 * (https://docs.stripe.com/payments/paymentintents/lifecycle). So whoever reads that a payment was declined closes it
 * before it is called so.
 *
 * @returns The decline it was; or what the payment has become in the meantime.
 */
export async function closeDeclined(ctx: BillingContext, answer: ChargeAnswer): Promise<ChargeAnswer> {
  if (answer.outcome !== 'declined' || answer.processorPaymentId === null) return answer;
  const closed = await ctx.paymentProcessor.cancelCharge({ processorPaymentId: answer.processorPaymentId });
  return closed.outcome === 'declined' ? answer : closed;
}

/** Looks at the processor for what became of a payment, without making a charge; one that was declined is closed. */
export async function findOutcome(
  ctx: BillingContext,
  payment: Payment,
): Promise<ChargeAnswer | { readonly outcome: 'absent' }> {
  const { id: paymentId, accountId, processorPaymentId, createdAt } = payment;
  if (processorPaymentId !== null) {
    const read = await ctx.paymentProcessor.readPayment(processorPaymentId);
    return read.outcome === 'found' ? closeDeclined(ctx, read.answer) : { outcome: 'unknown' };
  }
  const customerId = await findProcessorCustomer(ctx.database, accountId);
  const since = new Date(createdAt.getTime() - clockSkewMs);
  const found = await ctx.paymentProcessor.findCharge({ paymentId, customerId, since });
  return found.outcome === 'absent' ? found : closeDeclined(ctx, found);
}
