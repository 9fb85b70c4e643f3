/** The planned payment is past the point where it can be changed. */
export interface PlannedPaymentClosedError {
  readonly __typename: 'PlannedPaymentClosedError';
  readonly code: 'PLANNED_PAYMENT_CLOSED';
  readonly message: string;
}

export const plannedPaymentClosed = (message: string): PlannedPaymentClosedError => ({
  __typename: 'PlannedPaymentClosedError',
  code: 'PLANNED_PAYMENT_CLOSED',
  message,
});
