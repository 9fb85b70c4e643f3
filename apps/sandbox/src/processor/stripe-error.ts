import type { Answer, PaymentFailure, PaymentIntent } from './processor-state.ts';

type ErrorFacts = {
  code?: string;
  message: string;
  param?: string;
  decline_code?: string;
  payment_intent?: PaymentIntent;
};

const error = (status: number, type: string, facts: ErrorFacts): Answer => ({
  status,
  body: { error: { type, ...facts } },
});

export const invalidRequest = (facts: ErrorFacts): Answer => error(400, 'invalid_request_error', facts);

export const notThere = (what: string, id: string): Answer =>
  error(404, 'invalid_request_error', { code: 'resource_missing', message: `No such ${what}: '${id}'`, param: 'id' });

export const unavailable = (): Answer => error(503, 'api_error', { message: 'Try again later.' });

export const unauthorised = (): Answer => error(401, 'invalid_request_error', { message: 'Invalid API Key provided.' });

export const keyReused = (): Answer =>
  error(400, 'idempotency_error', {
    message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
  });

export const keyInUse = (): Answer =>
  error(409, 'invalid_request_error', {
    code: 'idempotency_key_in_use',
    message: 'There is currently another in-progress request using this Idempotency Key.',
  });

/** Codes that Stripe gives as the error's own; every other reason of a bank is a `decline_code` of `card_declined`. */
const ownCodes = [
  'expired_card',
  'incorrect_cvc',
  'processing_error',
  'incorrect_number',
  'invalid_expiry_year',
  'invalid_expiry_month',
];

/** Stripe's words, in which its own form shows them. */
const declineWords: Readonly<Record<string, string>> = {
  expired_card: 'Your card has expired.',
  incorrect_cvc: "Your card's security code is incorrect.",
  insufficient_funds: 'Your card has insufficient funds.',
};

export const declineFacts = (reason: string): PaymentFailure & { decline_code: string } => ({
  type: 'card_error',
  code: ownCodes.includes(reason) ? reason : 'card_declined',
  decline_code: reason,
  message: declineWords[reason] ?? 'Your card was declined.',
});

export function cardError(reason: string, paymentIntent?: PaymentIntent): Answer {
  const { type, ...facts } = declineFacts(reason);
  return error(402, type, { ...facts, payment_intent: paymentIntent });
}

/** Why a bank gave a debit back; such a code stands alone (https://docs.stripe.com/payments/ach-direct-debit#failed-payments). */
export const debitFailure = (code: string): PaymentFailure => ({
  type: 'invalid_request_error',
  code,
  message: `The bank returned the debit (${code}).`,
});
