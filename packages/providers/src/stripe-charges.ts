import type { ChargePort, ChargeRequest } from '@demarc/billing';
import Stripe from 'stripe';
import { answerToError, answerToIntent, mayAnswerLater } from './stripe-charge-answer.ts';

/** Charges by PaymentIntents (https://docs.stripe.com/payments/payment-intents). */
export const createStripeCharges = (stripe: Stripe): ChargePort => ({
  async charge(request) {
    try {
      return answerToIntent(
        await stripe.paymentIntents.create(intentOf(request), { idempotencyKey: request.paymentId }),
      );
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
      if (mayAnswerLater(error)) return { outcome: 'unknown' };
      throw error;
    }
  },

  async cancelCharge({ processorPaymentId }) {
    try {
      return answerToIntent(
        await stripe.paymentIntents.cancel(processorPaymentId, { cancellation_reason: 'abandoned' }),
      );
    } catch (error) {
      if (mayAnswerLater(error)) return { outcome: 'unknown' };
      // It came to an end in the meantime, so there is nothing to cancel: what it came to is the answer.
      if (
        error instanceof Stripe.errors.StripeInvalidRequestError &&
        error.code === 'payment_intent_unexpected_state'
      ) {
        return answerToIntent(await stripe.paymentIntents.retrieve(processorPaymentId));
      }
      throw error;
    }
  },
});

/**
 * A bank account's mandate was given with its setup, and is used again without being named. A customer who is there may
 * be asked by their bank who they are, in Stripe.js; when nobody is there, Stripe declines instead of asking.
 */
function intentOf(request: ChargeRequest): Stripe.PaymentIntentCreateParams {
  const { paymentId, amountMinor, currency, customerId, methodToken, methodKind, isCustomerPresent, description } =
    request;
  return {
    amount: amountMinor,
    currency: currency.toLowerCase(),
    customer: customerId ?? undefined,
    payment_method: methodToken,
    allowed_payment_method_types: [methodKind === 'bank_account' ? 'us_bank_account' : 'card'],
    confirm: true,
    ...(isCustomerPresent ? { use_stripe_sdk: true } : { off_session: true }),
    description,
    metadata: { payment_id: paymentId },
  };
}
