import type { PaymentState } from './payment-store.ts';

/** Where a payment may go from each state. What has succeeded or was declined stays so. */
export const paymentTransitions: Record<PaymentState, readonly PaymentState[]> = {
  intended: ['unknown', 'processing', 'succeeded', 'declined'],
  unknown: ['processing', 'succeeded', 'declined'],
  processing: ['succeeded', 'declined'],
  succeeded: [],
  declined: [],
};

/** The states a payment may come to `state` from. */
export const statesBefore = (state: PaymentState): readonly PaymentState[] =>
  paymentStates.filter((from) => paymentTransitions[from].includes(state));

/** Nothing more will happen to the payment. */
export const isFinal = (state: PaymentState): boolean => paymentTransitions[state].length === 0;

const paymentStates: readonly PaymentState[] = ['intended', 'unknown', 'processing', 'succeeded', 'declined'];
