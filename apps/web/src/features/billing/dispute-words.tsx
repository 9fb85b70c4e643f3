import { Badge, type BadgeTone } from '../../components/badge.tsx';
import type { DisputeReason, DisputeState as State, StatementLineKind } from '../../gql/graphql.ts';

const states: Record<State, { tone: BadgeTone; label: string }> = {
  OPEN: { tone: 'info', label: 'In dispute' },
  UPHELD: { tone: 'success', label: 'Credited' },
  REJECTED: { tone: 'neutral', label: 'Charge stands' },
  WITHDRAWN: { tone: 'neutral', label: 'Withdrawn' },
};

/** How a dispute stands, in one or two words. */
export const DisputeState = ({ state }: { state: State }) => (
  <Badge tone={states[state].tone}>{states[state].label}</Badge>
);

const reasons: Record<DisputeReason, { label: string; note: string }> = {
  WRONG_AMOUNT: { label: 'The amount is wrong', note: 'Another price was agreed, or it is charged twice.' },
  NOT_ORDERED: { label: 'I did not order this', note: 'You do not know what it is for.' },
  ALREADY_CANCELLED: { label: 'I had cancelled it', note: 'It is charged for days after its end.' },
  SERVICE_NOT_WORKING: { label: 'It did not work', note: 'You pay for days on which you could not use it.' },
  USAGE: { label: 'I did not use that much', note: 'We look at the meter’s reading. It stays as it is until then.' },
  OTHER: { label: 'Something else', note: 'Tell us below.' },
};

export const reasonLabel = (reason: DisputeReason): string => reasons[reason].label;

export const isDisputeReason = (value: string): value is DisputeReason => Object.hasOwn(reasons, value);

/** The reasons that fit a charge, the one that fits best first. */
export function reasonChoices(kind: StatementLineKind): { value: string; label: string; note: string }[] {
  const choices = Object.entries(reasons).map(([value, words]) => ({ value, ...words }));
  const usage = choices.filter(({ value }) => value === 'USAGE');
  const others = choices.filter(({ value }) => value !== 'USAGE');
  return kind === 'OVERAGE' ? [...usage, ...others] : others;
}
