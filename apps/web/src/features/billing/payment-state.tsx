import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { PaymentReturned, PaymentState as State } from '../../gql/graphql.ts';
import { labelPayment } from './label-payment.ts';

const tones: Record<State | PaymentReturned, BadgeTone> = {
  INTENDED: 'info',
  UNKNOWN: 'warning',
  PROCESSING: 'info',
  SUCCEEDED: 'success',
  DECLINED: 'danger',
  PARTLY_REFUNDED: 'neutral',
  REFUNDED: 'neutral',
  CHARGED_BACK: 'danger',
};

/** @param props.returned What went back of it since. NULL: nothing. */
export const PaymentState = ({ state, returned = null }: { state: State; returned?: PaymentReturned | null }) => (
  <Badge tone={tones[returned ?? state]}>{labelPayment({ state, returned })}</Badge>
);
