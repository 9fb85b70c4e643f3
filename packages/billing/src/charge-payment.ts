import type { Account } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import { chargeRequestOf } from './charge-request.ts';
import type { Payment } from './payment-store.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * Asks the processor for a payment that was intended, and puts its answer on record. Never called inside a transaction:
 * the processor may take seconds, and what it did cannot be rolled back.
 *
 * @returns The payment as it is then; `unknown` when no answer came.
 */
export async function chargePayment(ctx: BillingContext, payment: Payment, account: Account): Promise<Payment> {
  const answer = await ctx.paymentProcessor.charge(await chargeRequestOf(ctx, payment));
  return settlePayment(ctx, payment, answer, account);
}
