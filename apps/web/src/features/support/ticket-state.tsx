import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { TicketState as State } from '../../gql/graphql.ts';

/** What each state means for the customer. `isOpen`: something is still to happen. */
const looks: Record<State, { tone: BadgeTone; label: string; isOpen: boolean }> = {
  ACKNOWLEDGED: { tone: 'info', label: 'Received', isOpen: true },
  IN_PROGRESS: { tone: 'info', label: 'In progress', isOpen: true },
  PENDING: { tone: 'warning', label: 'Waiting for you', isOpen: true },
  HELD: { tone: 'neutral', label: 'On hold', isOpen: true },
  RESOLVED: { tone: 'success', label: 'Resolved', isOpen: false },
  CLOSED: { tone: 'neutral', label: 'Closed', isOpen: false },
  CANCELLED: { tone: 'neutral', label: 'Cancelled', isOpen: false },
  REJECTED: { tone: 'neutral', label: 'Not taken up', isOpen: false },
};

export const isOpenTicket = ({ state }: { state: State }): boolean => looks[state].isOpen;

/** A resolved ticket can be taken up again; the others that are over need a new one. */
export const takesReplies = ({ state }: { state: State }): boolean => looks[state].isOpen || state === 'RESOLVED';

export function TicketState({ state }: { state: State }) {
  return <Badge tone={looks[state].tone}>{looks[state].label}</Badge>;
}
