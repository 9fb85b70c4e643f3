import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { SubscriptionStatus as Status } from '../../gql/graphql.ts';

const looks: Record<Status, { tone: BadgeTone; label: string }> = {
  PENDING: { tone: 'info', label: 'Starting soon' },
  ACTIVE: { tone: 'success', label: 'Active' },
  SUSPENDED: { tone: 'danger', label: 'Suspended' },
  ENDED: { tone: 'neutral', label: 'Ended' },
};

export function SubscriptionStatus({ status }: { status: Status }) {
  return <Badge tone={looks[status].tone}>{looks[status].label}</Badge>;
}
