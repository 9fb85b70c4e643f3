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

export interface CardRefusedError {
  readonly __typename: 'CardRefusedError';
  readonly code: 'CARD_REFUSED' | 'PROCESSOR_UNAVAILABLE';
  readonly message: string;
}
