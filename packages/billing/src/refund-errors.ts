/** Nothing of the payment, or less than was asked for, is left to give back. */
export interface NotRefundableError {
  readonly __typename: 'NotRefundableError';
  readonly code: 'NOT_REFUNDABLE' | 'REFUND_TOO_LARGE';
  readonly message: string;
}

/** The payment cannot be taken back any more, or never could. */
export interface NotUndoableError {
  readonly __typename: 'NotUndoableError';
  readonly code: 'NOT_UNDOABLE' | 'UNDO_FAILED';
  readonly message: string;
}

/** The processor's reasons for which a refund failed, in the words that end a sentence. */
const reasons: Readonly<Record<string, string>> = {
  charge_already_refunded: 'it was given back already',
  charge_disputed: 'your bank has asked for this payment back itself',
  expired_or_canceled_card: 'the card has expired or was canceled',
  lost_or_stolen_card: 'the card was reported lost or stolen',
  never_reached: 'it did not reach the card processor',
};

/** Plain words for why a refund failed, to stand after “because”. */
export const explainFailedRefund = (failureCode: string | null): string =>
  reasons[failureCode ?? ''] ?? 'the bank did not take it';
