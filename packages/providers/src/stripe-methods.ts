import type { MethodPort } from '@demarc/billing';
import Stripe from 'stripe';
import { mayAnswerLater } from './stripe-charge-answer.ts';
import { answerToSetup } from './stripe-setup-answer.ts';

/**
 * Ways to pay by SetupIntents (https://docs.stripe.com/payments/setup-intents): cards, wallets, which are cards too,
 * and US bank accounts.
 *
 * @param options.timeoutMs Opening a first setup asks twice, one after the other, while a browser waits.
 */
export const createStripeMethods = (stripe: Stripe, { timeoutMs }: { timeoutMs: number }): MethodPort => ({
  async createCustomer({ accountId, accountNumber }) {
    try {
      const customer = await stripe.customers.create(
        { description: `Account ${accountNumber}`, metadata: { account_id: accountId } },
        { idempotencyKey: `customer-${accountId}`, timeout: timeoutMs },
      );
      return { outcome: 'created', customerId: customer.id };
    } catch (error) {
      return unavailable(error);
    }
  },

  async createSetup({ customerId, accountId, payLinkId, key }) {
    try {
      const { id, client_secret: clientSecret } = await stripe.setupIntents.create(
        {
          customer: customerId,
          usage: 'off_session',
          allowed_payment_method_types: ['card', 'us_bank_account'],
          // Verified with the customer's bank on the spot: a setup that waits days for small deposits is none we offer.
          payment_method_options: { us_bank_account: { verification_method: 'instant' } },
          metadata: { account_id: accountId, ...(payLinkId === null ? {} : { pay_link_id: payLinkId }) },
        },
        { idempotencyKey: key, timeout: timeoutMs },
      );
      if (clientSecret === null) throw new Error(`Setup ${id} came without a client secret.`);
      return { outcome: 'created', setupId: id, clientSecret };
    } catch (error) {
      return unavailable(error);
    }
  },

  async findSetup({ setupId, ...owner }) {
    try {
      const setup = await stripe.setupIntents.retrieve(setupId, { expand: ['payment_method'] });
      return answerToSetup(setup, owner);
    } catch (error) {
      return isMissing(error) ? { outcome: 'absent' } : unavailable(error);
    }
  },

  async detachMethod({ methodToken }) {
    try {
      await stripe.paymentMethods.detach(methodToken);
      return { outcome: 'detached' };
    } catch (error) {
      // Stripe refuses to detach what no customer has: it is given up already.
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return { outcome: 'detached' };
      return unavailable(error);
    }
  },
});

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';

function unavailable(error: unknown): { readonly outcome: 'unavailable' } {
  if (mayAnswerLater(error)) return { outcome: 'unavailable' };
  throw error;
}
