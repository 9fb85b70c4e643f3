import type { PaymentReturned, PaymentState } from '../../gql/graphql.ts';
import { paymentStateLabels } from './history-filter.ts';

const returnedLabels: Record<PaymentReturned, string> = {
  PARTLY_REFUNDED: 'Partly refunded',
  REFUNDED: 'Refunded',
  CHARGED_BACK: 'Taken back',
};

/** How a payment stands, in one or two words. What went back of it since goes before that it was paid. */
export const labelPayment = ({ state, returned }: { state: PaymentState; returned: PaymentReturned | null }): string =>
  returned ? returnedLabels[returned] : paymentStateLabels[state];
