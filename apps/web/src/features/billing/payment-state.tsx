import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { PaymentState as State } from '../../gql/graphql.ts';

const looks: Record<State, { tone: BadgeTone; label: string }> = {
  INTENDED: { tone: 'info', label: 'In progress' },
  UNKNOWN: { tone: 'warning', label: 'Being confirmed' },
  PROCESSING: { tone: 'info', label: 'With the bank' },
  SUCCEEDED: { tone: 'success', label: 'Paid' },
  DECLINED: { tone: 'danger', label: 'Declined' },
};

export function PaymentState({ state }: { state: State }) {
  return <Badge tone={looks[state].tone}>{looks[state].label}</Badge>;
}
