import type { Context } from '@demarc/database';
import { findProcessorCustomer } from './billing-account-store.ts';
import type { ChargeRequest } from './charge-port.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import type { Payment } from './payment-store.ts';

/** Who pays on a page, and waits there for the answer. */
const presentOrigins: readonly Payment['origin'][] = ['customer', 'pay_link'];

/** What the processor is asked for a payment: from what is stored alone, so that asking again asks for the same. */
export async function chargeRequestOf(ctx: Context, payment: Payment): Promise<ChargeRequest> {
  const method = await selectPaymentMethod(ctx.database, payment);
  if (!method) throw new Error(`Payment ${payment.id} points at a way to pay that is not there.`);
  return {
    paymentId: payment.id,
    amountMinor: payment.amountMinor,
    currency: payment.currency,
    customerId: await findProcessorCustomer(ctx.database, payment.accountId),
    methodToken: method.processorToken,
    methodKind: method.kind,
    isCustomerPresent: presentOrigins.includes(payment.origin),
    description: `Payment ${payment.confirmationNumber}`,
  };
}
