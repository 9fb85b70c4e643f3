import type { BillingContext } from './billing-context.ts';

export async function reconcilePayment(
  _ctx: BillingContext,
  _input: { accountId: string; paymentId: string },
): Promise<void> {
  throw new Error('reconcilePayment is being written.');
}
