import { expect, test } from '@jest/globals';
import Stripe from 'stripe';
import { answerToError } from './stripe-charge-answer.ts';

const refusedRequest = (code: string) =>
  new Stripe.errors.StripeInvalidRequestError({ type: 'invalid_request_error', code, message: code });

test('a request refused for its card or amount is a decline', () => {
  expect(answerToError(refusedRequest('amount_too_small'))).toMatchObject({
    outcome: 'declined',
    declineCode: 'amount_too_small',
  });
});

test.each(['parameter_unknown', 'parameter_missing', 'idempotency_key_in_use_elsewhere'])(
  'a request that is our mistake is no decline: %s is thrown',
  (code) => expect(() => answerToError(refusedRequest(code))).toThrow(code),
);

test.each(['idempotency_key_in_use', 'lock_timeout'])(
  'while the same key is still at work, the outcome is open and nothing is thrown: %s',
  (code) => {
    const atWork = Stripe.errors.StripeError.generate({
      type: 'invalid_request_error',
      code,
      message: code,
      statusCode: 409,
    });
    expect(answerToError(atWork)).toEqual({ outcome: 'unknown' });
  },
);
