import type { ChargeAnswer } from '@demarc/billing';
import Stripe from 'stripe';

const declined = (processorPaymentId: string | null, declineCode: string | null | undefined): ChargeAnswer => ({
  outcome: 'declined',
  processorPaymentId,
  declineCode: declineCode || 'generic_decline',
});

/** What a PaymentIntent's status says (https://docs.stripe.com/payments/paymentintents/lifecycle). */
export function answerToIntent(intent: Stripe.PaymentIntent): ChargeAnswer {
  switch (intent.status) {
    case 'succeeded':
      return { outcome: 'succeeded', processorPaymentId: intent.id };
    case 'processing':
      return { outcome: 'processing', processorPaymentId: intent.id };
    case 'requires_payment_method':
      return declined(intent.id, intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code);
    case 'requires_action':
      // Without a secret nobody can act. A charge the customer is not there for never comes to this: it is declined.
      return intent.client_secret === null
        ? { outcome: 'unknown' }
        : { outcome: 'requires_action', processorPaymentId: intent.id, clientSecret: intent.client_secret };
    case 'canceled':
      return declined(intent.id, intent.cancellation_reason);
    default:
      return { outcome: 'unknown' };
  }
}

/**
 * No answer, one that says the trouble is the processor's, or 409, the same key still at work
 * (https://docs.stripe.com/api/idempotent_requests): nothing is decided, and asking again later may help.
 */
export const mayAnswerLater = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error instanceof Stripe.errors.StripeAPIError ||
  error instanceof Stripe.errors.StripeRateLimitError ||
  (error instanceof Stripe.errors.StripeError && (error.statusCode === 409 || error.code === 'lock_timeout'));

/** Refused requests that are about this card or amount (https://docs.stripe.com/error-codes), so no bug of ours. */
const unchargeable: ReadonlySet<string> = new Set([
  'amount_too_large',
  'amount_too_small',
  'customer_max_payment_methods',
  'payment_method_invalid_parameter',
  'payment_method_unactivated',
  'payment_method_unexpected_state',
  'resource_missing',
]);

/**
 * What an error of the SDK says about the money (https://docs.stripe.com/error-low-level). A card error is final, and so
 * is a request refused for its card or amount. What may be answered later leaves the outcome open.
 *
 * @throws What the operator or we must mend: a wrong key, missing permission, a request the processor does not
 * understand, one key used for two payments.
 */
export function answerToError(error: unknown): ChargeAnswer {
  const { StripeCardError, StripeInvalidRequestError } = Stripe.errors;
  const isDecline =
    error instanceof StripeCardError ||
    (error instanceof StripeInvalidRequestError && unchargeable.has(error.code ?? ''));
  if (isDecline) {
    return declined(error.payment_intent?.id ?? null, error.decline_code ?? error.code);
  }
  if (mayAnswerLater(error)) return { outcome: 'unknown' };
  throw error;
}
