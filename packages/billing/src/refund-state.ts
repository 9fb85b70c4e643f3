import type { RefundState } from './refund-store.ts';

/**
 * Where a refund may go from each state. A refund that succeeded may still be refused by the payer's bank days later
 * (https://docs.stripe.com/refunds#failed-refunds); one that failed stays so.
 */
export const refundTransitions: Record<RefundState, readonly RefundState[]> = {
  intended: ['unknown', 'succeeded', 'failed'],
  unknown: ['succeeded', 'failed'],
  succeeded: ['failed'],
  failed: [],
};

/** Nobody has to be asked what became of the refund. */
export const isRefundSettled = (state: RefundState): boolean => state === 'succeeded' || state === 'failed';
