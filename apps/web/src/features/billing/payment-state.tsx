import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { PaymentReturned, PaymentState as State } from '../../gql/graphql.ts';
import { paymentStateLabels } from './history-filter.ts';

const tones: Record<State, BadgeTone> = {
  INTENDED: 'info',
  UNKNOWN: 'warning',
  PROCESSING: 'info',
  SUCCEEDED: 'success',
  DECLINED: 'danger',
};

const returns: Record<PaymentReturned, { tone: BadgeTone; label: string }> = {
  PARTLY_REFUNDED: { tone: 'neutral', label: 'Partly refunded' },
  REFUNDED: { tone: 'neutral', label: 'Refunded' },
  CHARGED_BACK: { tone: 'danger', label: 'Taken back' },
};

/** @param props.returned What went back of it since. NULL: nothing. */
export function PaymentState({ state, returned = null }: { state: State; returned?: PaymentReturned | null }) {
  if (returned) return <Badge tone={returns[returned].tone}>{returns[returned].label}</Badge>;
  return <Badge tone={tones[state]}>{paymentStateLabels[state]}</Badge>;
}
