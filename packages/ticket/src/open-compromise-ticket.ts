import { recordAudit } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { urgentAnswerHours } from './answer-deadline.ts';
import { insertTicketMessage, insertTicketOnce, type Ticket } from './ticket-store.ts';

/**
 * Opens the urgent ticket that goes with the freeze of an account. Run by the worker, at least once: the ticket's id was
 * chosen with the freeze, so that a second run finds it there.
 */
export function openCompromiseTicket(
  ctx: Context,
  input: { accountId: string; ticketId: string; reference: string; username: string; reportedAt: string },
): Promise<void> {
  const { accountId, ticketId, reference, username } = input;
  const openedAt = new Date(input.reportedAt);
  const ticket: Ticket = {
    accountId,
    id: ticketId,
    reference,
    category: 'account',
    subject: 'Urgent: my sign-in may be in other hands',
    state: 'acknowledged',
    openedAt,
    updatedAt: openedAt,
    answerDueAt: new Date(openedAt.getTime() + urgentAnswerHours * 3_600_000),
  };
  return inTransaction(ctx, async (ctx) => {
    if (!(await insertTicketOnce(ctx.database, ticket))) return;
    await insertTicketMessage(ctx.database, {
      accountId,
      id: newId(),
      ticketId,
      author: 'customer',
      body: `It was reported that the sign-in “${username}” may be in other hands. It was ended everywhere, and money and details of this account stand still until its owner is proved again.`,
      sentAt: openedAt,
    });
    await recordAudit(ctx, { accountId, action: 'ticket.open', detail: { reference } });
  });
}
