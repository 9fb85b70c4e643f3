import type { DisputeState } from './dispute-store.ts';

/** Where a dispute may go from each state. What is answered or withdrawn stays so. */
export const disputeTransitions: Record<DisputeState, readonly DisputeState[]> = {
  open: ['upheld', 'rejected', 'withdrawn'],
  upheld: [],
  rejected: [],
  withdrawn: [],
};

/** The states a dispute may come to `state` from. */
export const disputeStatesBefore = (state: DisputeState): readonly DisputeState[] =>
  (Object.keys(disputeTransitions) as DisputeState[]).filter((from) => disputeTransitions[from].includes(state));
