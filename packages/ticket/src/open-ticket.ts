import {
  checkText,
  type InvalidInputError,
  type NotFoundError,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction, newId, newReference } from '@demarc/database';
import { answerDeadline } from './answer-deadline.ts';
import { insertTicket, insertTicketMessage, type Ticket } from './ticket-store.ts';

export interface OpenTicketSuccess {
  readonly __typename: 'OpenTicketSuccess';
  readonly ticket: Ticket;
}

/** Opens a ticket with its first message and confirms it by mail, with reference and deadline. */
export async function openTicket(
  ctx: Context,
  input: { accountId: string; category: Ticket['category']; subject: string; body: string },
): Promise<OpenTicketSuccess | InvalidInputError | NotFoundError | RoleNotAllowedError> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'converse');
  if (refusal) return refusal;
  const subject = checkText('subject', input.subject, { min: 3, max: 120 });
  if (typeof subject !== 'string') return subject;
  const body = checkText('body', input.body, { min: 1, max: 5_000 });
  if (typeof body !== 'string') return body;

  const now = ctx.clock.now();
  const { accountId, category } = input;
  const ticket: Ticket = {
    accountId,
    id: newId(),
    reference: newReference('T'),
    category,
    subject,
    state: 'acknowledged',
    openedAt: now,
    updatedAt: now,
    answerDueAt: answerDeadline(category, now),
  };
  return inTransaction(ctx, async (ctx) => {
    await insertTicket(ctx.database, ticket);
    await insertTicketMessage(ctx.database, {
      accountId,
      id: newId(),
      ticketId: ticket.id,
      author: 'customer',
      body,
      sentAt: now,
    });
    await recordAudit(ctx, { accountId, action: 'ticket.open', detail: { reference: ticket.reference } });
    await notifyAccount(ctx, {
      accountId,
      template: 'ticket-opened',
      data: { reference: ticket.reference, subject, answerDueAt: ticket.answerDueAt },
    });
    return { __typename: 'OpenTicketSuccess', ticket };
  });
}
