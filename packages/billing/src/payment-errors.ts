import type { Payment } from './payment-store.ts';

export interface PaymentDeclinedError {
  readonly __typename: 'PaymentDeclinedError';
  readonly code: 'PAYMENT_DECLINED';
  readonly message: string;
  readonly payment: Payment;
}

export interface NothingToPayError {
  readonly __typename: 'NothingToPayError';
  readonly code: 'NOTHING_TO_PAY';
  readonly message: string;
}

export interface IdempotencyKeyReusedError {
  readonly __typename: 'IdempotencyKeyReusedError';
  readonly code: 'IDEMPOTENCY_KEY_REUSED';
  readonly message: string;
}

/** The customer's bank wants them to show who they are before it lets the payment through. */
export interface PaymentActionRequiredError {
  readonly __typename: 'PaymentActionRequiredError';
  readonly code: 'PAYMENT_ACTION_REQUIRED';
  readonly message: string;
  readonly payment: Payment;
  /** Opens this one payment in the processor's script. */
  readonly clientSecret: string;
}

/** Something is going to be charged to it, or is being charged. */
export interface PaymentMethodInUseError {
  readonly __typename: 'PaymentMethodInUseError';
  readonly code: 'PAYMENT_METHOD_IN_USE';
  readonly message: string;
}

export interface PaymentMethodRefusedError {
  readonly __typename: 'PaymentMethodRefusedError';
  readonly code: 'PAYMENT_METHOD_REFUSED' | 'PROCESSOR_UNAVAILABLE';
  readonly message: string;
}

export const processorUnavailable: PaymentMethodRefusedError = {
  __typename: 'PaymentMethodRefusedError',
  code: 'PROCESSOR_UNAVAILABLE',
  message: 'We could not reach the payment processor, and nothing was stored. Try again in a few minutes.',
};
