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
 * Looks at the processor for what became of a payment, without making a charge.
 *
 * A payment whose client secret the customer's browser holds can be completed with it as long as the processor keeps it
 * open. So before such a one is called declined, it is closed there.
 */
export async function findOutcome(
  ctx: BillingContext,
  payment: Payment,
): Promise<ChargeAnswer | { readonly outcome: 'absent' }> {
  const { id: paymentId, accountId, processorPaymentId, createdAt } = payment;
  if (processorPaymentId === null) {
    const customerId = await findProcessorCustomer(ctx.database, accountId);
    const since = new Date(createdAt.getTime() - clockSkewMs);
    return ctx.paymentProcessor.findCharge({ paymentId, customerId, since });
  }
  const read = await ctx.paymentProcessor.readPayment(processorPaymentId);
  const found: ChargeAnswer = read.outcome === 'found' ? read.answer : { outcome: 'unknown' };
  if (found.outcome !== 'declined' || !waitsForCustomer(payment)) return found;
  const closed = await ctx.paymentProcessor.cancelCharge({ processorPaymentId });
  return closed.outcome === 'declined' ? found : closed;
}
