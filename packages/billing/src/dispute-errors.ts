import type { Dispute } from './dispute-store.ts';

export interface NotDisputableError {
  readonly __typename: 'NotDisputableError';
  readonly code: 'NOT_A_CHARGE' | 'TOO_LATE';
  readonly message: string;
}

export interface AlreadyDisputedError {
  readonly __typename: 'AlreadyDisputedError';
  readonly code: 'ALREADY_DISPUTED';
  readonly message: string;
  readonly dispute: Dispute;
}

export interface DisputeClosedError {
  readonly __typename: 'DisputeClosedError';
  readonly code: 'DISPUTE_CLOSED';
  readonly message: string;
  /** As it ended. */
  readonly dispute: Dispute;
}
