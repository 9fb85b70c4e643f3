import type { Ticket } from './ticket-store.ts';

/** Hours within which the operator promises an answer. What stops a service working comes first. */
const answerHours: Record<Ticket['category'], number> = {
  internet: 4,
  tv: 8,
  voice: 4,
  billing: 24,
  account: 24,
  other: 48,
};

/** Hours within which a report of compromise is answered: before anything else. */
export const urgentAnswerHours = 1;

/** When a ticket opened now must have been answered. */
export const answerDeadline = (category: Ticket['category'], openedAt: Date): Date =>
  new Date(openedAt.getTime() + answerHours[category] * 3_600_000);
