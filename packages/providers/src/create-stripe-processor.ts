import type { PaymentProcessor } from '@demarc/billing';
import Stripe from 'stripe';
import { answerToError, answerToIntent, isOutage } from './stripe-charge-answer.ts';
import { createStripeReturns } from './stripe-returns.ts';

export interface StripeOptions {
  /** `sk_…` */
  readonly secretKey: string;
  /** Where the API is, such as `http://127.0.0.1:4010`. Empty: Stripe's own. */
  readonly apiBase: string;
  /** How long a request waits for its answer. A browser waits for it too. */
  readonly timeoutMs?: number;
}

/** Card payments by Stripe's PaymentIntents (https://docs.stripe.com/payments/payment-intents), with its own SDK. */
export function createStripeProcessor(options: StripeOptions): PaymentProcessor {
  const timeoutMs = options.timeoutMs ?? 8_000;
  // Storing a card asks twice, one after the other.
  const halfTimeoutMs = timeoutMs / 2;
  const stripe = new Stripe(options.secretKey, {
    ...serverOf(options.apiBase),
    timeout: timeoutMs,
    // A browser waits for the answer; what may be asked again is asked again by the worker.
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return {
    ...createStripeReturns(stripe),

    async charge({ paymentId, amountMinor, currency, customerId, cardToken, description }) {
      try {
        const intent = await stripe.paymentIntents.create(
          {
            amount: amountMinor,
            currency: currency.toLowerCase(),
            customer: customerId ?? undefined,
            payment_method: cardToken,
            allowed_payment_method_types: ['card'],
            confirm: true,
            off_session: true,
            description,
            metadata: { payment_id: paymentId },
          },
          { idempotencyKey: paymentId },
        );
        return answerToIntent(intent);
      } catch (error) {
        return answerToError(error);
      }
    },

    async findCharge({ paymentId, customerId, since }) {
      try {
        // Listed, not searched: Stripe's search index may lag by a minute, a list does not.
        const intents = stripe.paymentIntents.list({
          customer: customerId ?? undefined,
          created: { gte: Math.floor(since.getTime() / 1000) },
          limit: 100,
        });
        for await (const intent of intents) {
          if (intent.metadata.payment_id === paymentId) return answerToIntent(intent);
        }
        return { outcome: 'absent' };
      } catch (error) {
        if (isOutage(error)) return { outcome: 'unknown' };
        throw error;
      }
    },

    async createCustomer({ accountId, accountNumber }) {
      try {
        const customer = await stripe.customers.create(
          { description: `Account ${accountNumber}`, metadata: { account_id: accountId } },
          { idempotencyKey: `customer-${accountId}`, timeout: halfTimeoutMs },
        );
        return { outcome: 'created', customerId: customer.id };
      } catch (error) {
        if (isOutage(error)) return { outcome: 'unavailable' };
        throw error;
      }
    },

    async attachCard({ customerId, cardToken }) {
      try {
        const { id, card } = await stripe.paymentMethods.attach(
          cardToken,
          { customer: customerId },
          { timeout: halfTimeoutMs },
        );
        if (!card) return { outcome: 'refused', declineCode: 'card_not_supported' };
        const { brand, last4, exp_month, exp_year } = card;
        return {
          outcome: 'attached',
          card: { token: id, brand, lastFour: last4, expiryMonth: exp_month, expiryYear: exp_year },
        };
      } catch (error) {
        if (isOutage(error)) return { outcome: 'unavailable' };
        if (
          error instanceof Stripe.errors.StripeCardError ||
          error instanceof Stripe.errors.StripeInvalidRequestError
        ) {
          return { outcome: 'refused', declineCode: error.decline_code ?? error.code ?? 'generic_decline' };
        }
        throw error;
      }
    },
  };
}

/** The SDK takes an address in parts. */
function serverOf(apiBase: string) {
  if (!apiBase) return {};
  const { protocol, hostname, port } = new URL(apiBase);
  const isPlain = protocol === 'http:';
  return {
    protocol: isPlain ? ('http' as const) : ('https' as const),
    host: hostname,
    port: port || (isPlain ? 80 : 443),
  };
}
