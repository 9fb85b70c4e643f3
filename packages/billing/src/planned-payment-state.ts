import type { PlannedPaymentState } from './planned-payment-store.ts';

/**
 * Where a planned payment may go from each state. What is paid stays so. `charging` goes back to `planned` when a try was
 * declined and another follows. What was cancelled is planned anew when the customer takes the cancellation back or turns
 * autopay on again; what autopay gave up or left out, when the customer asks it to pay that bill after all.
 */
export const plannedPaymentTransitions: Record<PlannedPaymentState, readonly PlannedPaymentState[]> = {
  planned: ['charging', 'cancelled', 'skipped', 'failed'],
  charging: ['paid', 'planned', 'failed'],
  paid: [],
  failed: ['planned'],
  cancelled: ['planned'],
  skipped: ['planned'],
};

/** The states a planned payment may come to `state` from. */
export const plannedStatesBefore = (state: PlannedPaymentState): readonly PlannedPaymentState[] =>
  (Object.keys(plannedPaymentTransitions) as PlannedPaymentState[]).filter((from) =>
    plannedPaymentTransitions[from].includes(state),
  );
