import type { Account } from '@demarc/account';
import { awaitPayment } from './await-payment.ts';
import type { BillingContext } from './billing-context.ts';
import type { ChargeAnswer } from './charge-port.ts';
import { chargeRequestOf } from './charge-request.ts';
import { findOutcome, waitsForCustomer } from './find-outcome.ts';
import type { IntendedPayment } from './intend-payment.ts';
import type { PaymentActionRequiredError } from './payment-errors.ts';
import { isFinal } from './payment-state.ts';
import type { Payment } from './payment-store.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * Carries out a payment whose customer waits for the answer. Who made it asks the processor; who comes with the same
 * key meanwhile waits for that answer; and who comes back from their bank, which wanted to see who they are, has the
 * same payment looked at again. So one key stays one payment, whatever the bank asks for.
 *
 * @returns The payment as it is then, or what the customer has to do before it goes on.
 */
export async function finishPayment(
  ctx: BillingContext,
  { payment, isNew }: IntendedPayment,
  account: Account,
): Promise<Payment | PaymentActionRequiredError> {
  const current = isNew ? payment : await awaitPayment(ctx, payment);
  if (!isNew && !waitsForCustomer(current)) return current;
  const answer = isNew
    ? await ctx.paymentProcessor.charge(await chargeRequestOf(ctx, payment))
    : await look(ctx, current);
  const settled = await settlePayment(ctx, payment, answer, account);
  if (answer.outcome !== 'requires_action' || isFinal(settled.state)) return settled;
  return {
    __typename: 'PaymentActionRequiredError',
    code: 'PAYMENT_ACTION_REQUIRED',
    message: 'Your bank wants you to approve this payment. Nothing is charged until you do.',
    payment: settled,
    clientSecret: answer.clientSecret,
  };
}

async function look(ctx: BillingContext, payment: Payment): Promise<ChargeAnswer> {
  const found = await findOutcome(ctx, payment);
  return found.outcome === 'absent' ? { outcome: 'unknown' } : found;
}
