import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { PaymentState as State } from '../../gql/graphql.ts';
import { paymentStateLabels } from './history-filter.ts';

const tones: Record<State, BadgeTone> = {
  INTENDED: 'info',
  UNKNOWN: 'warning',
  PROCESSING: 'info',
  SUCCEEDED: 'success',
  DECLINED: 'danger',
};

export function PaymentState({ state }: { state: State }) {
  return <Badge tone={tones[state]}>{paymentStateLabels[state]}</Badge>;
}
