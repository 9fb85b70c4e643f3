import type { Ticket, TicketMessage } from '@demarc/ticket';
import type { Household } from './household.ts';
import { accountIdOf, serialOf } from './household-rows.ts';
import { idNamed } from './id-named.ts';

const hourMs = 3_600_000;

/** Hours within which an answer was promised; faults come first. */
const promisedHours = { internet: 4, tv: 8, voice: 4, billing: 24, account: 24, other: 48 } as const;

/** The household's tickets and their conversations. */
export function ticketRows(household: Household, now: Date): { tickets: Ticket[]; messages: TicketMessage[] } {
  const accountId = accountIdOf(household);
  const told = (household.tickets ?? []).map((ticket) => {
    const name = `ticket ${household.key} ${ticket.name}`;
    const openedAt = new Date(now.getTime() - ticket.openedHoursAgo * hourMs);
    const at = (hours: number) => new Date(openedAt.getTime() + hours * hourMs);
    const id = idNamed(name);
    const messages = ticket.messages.map(({ author, afterHours, body }, index) => ({
      accountId,
      id: idNamed(`${name} message ${index}`),
      ticketId: id,
      author,
      body,
      sentAt: at(afterHours),
    }));
    const row: Ticket = {
      accountId,
      id,
      reference: `T-${serialOf(name, 4)}-${serialOf(`${name} end`, 4)}`,
      category: ticket.category,
      subject: ticket.subject,
      state: ticket.state,
      openedAt,
      updatedAt: messages.at(-1)?.sentAt ?? openedAt,
      answerDueAt: at(promisedHours[ticket.category]),
    };
    return { row, messages };
  });
  return { tickets: told.map(({ row }) => row), messages: told.flatMap(({ messages }) => messages) };
}
