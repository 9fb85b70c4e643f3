import type { Context } from '@demarc/database';
import { findProcessorCustomer } from './billing-account-store.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import type { ChargeRequest } from './payment-processor.ts';
import type { Payment } from './payment-store.ts';

/** What the processor is asked for a payment: from what is stored alone, so that asking again asks for the same. */
export async function chargeRequestOf(ctx: Context, payment: Payment): Promise<ChargeRequest> {
  const card = await selectPaymentMethod(ctx.database, payment);
  if (!card) throw new Error(`Payment ${payment.id} points at a card that is not there.`);
  return {
    paymentId: payment.id,
    amountMinor: payment.amountMinor,
    currency: payment.currency,
    customerId: await findProcessorCustomer(ctx.database, payment.accountId),
    cardToken: card.processorToken,
    description: `Payment ${payment.confirmationNumber}`,
  };
}
