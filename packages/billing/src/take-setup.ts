import type { Account } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import { explainRefusal } from './decline-messages.ts';
import type { StoredMethod } from './method-port.ts';
import { type PaymentMethodRefusedError, processorUnavailable } from './payment-errors.ts';

/**
 * What was confirmed in the processor's own form, or in words why nothing can be taken from it.
 *
 * @param input.payLinkId The link whose payer it must be of; NULL: the account's own people. Another's is absent.
 */
export async function takeSetup(
  ctx: BillingContext,
  account: Account,
  { setupId, payLinkId }: { setupId: string; payLinkId: string | null },
): Promise<StoredMethod | PaymentMethodRefusedError> {
  const { id: accountId, processorCustomerId: customerId } = account;
  // The id becomes part of an address at the processor, so nothing else than an id gets that far.
  if (customerId === null || !/^\w{1,200}$/.test(setupId)) return methodRefused('resource_missing');
  const answer = await ctx.paymentProcessor.findSetup({ setupId, customerId, accountId, payLinkId });
  switch (answer.outcome) {
    case 'succeeded':
      return answer.method;
    case 'unavailable':
      return processorUnavailable;
    case 'unfinished':
      return methodRefused('setup_unfinished');
    case 'absent':
      return methodRefused('resource_missing');
    case 'refused':
      return methodRefused(answer.declineCode);
  }
}

export const methodRefused = (declineCode: string): PaymentMethodRefusedError => ({
  __typename: 'PaymentMethodRefusedError',
  code: 'PAYMENT_METHOD_REFUSED',
  message: explainRefusal(declineCode),
});
