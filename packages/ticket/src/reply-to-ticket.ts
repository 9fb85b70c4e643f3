import {
  checkText,
  type InvalidInputError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  visibleAccounts,
} from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { afterCustomerReply } from './ticket-state.ts';
import { insertTicketMessage, lockTicket, type Ticket, updateTicket } from './ticket-store.ts';

export interface ReplyToTicketSuccess {
  readonly __typename: 'ReplyToTicketSuccess';
  readonly ticket: Ticket;
}

export interface TicketClosedError {
  readonly __typename: 'TicketClosedError';
  readonly code: 'TICKET_CLOSED';
  readonly message: string;
}

const ticketClosed: TicketClosedError = {
  __typename: 'TicketClosedError',
  code: 'TICKET_CLOSED',
  message: 'This ticket is closed. Open a new one and mention its reference; we will see both.',
};

/** Adds a customer's message. A resolved ticket is taken up again; a closed one is not. */
export function replyToTicket(
  ctx: Context,
  input: { ticketId: string; body: string },
): Promise<ReplyToTicketSuccess | TicketClosedError | InvalidInputError | NotFoundError | RoleNotAllowedError> {
  return inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx.database, input.ticketId, visibleAccounts(ctx.actor));
    if (!ticket) return notFound('ticket');
    const refusal = refuseAccess(ctx.actor, ticket.accountId, 'converse');
    if (refusal) return refusal;
    const body = checkText('body', input.body, { min: 1, max: 5_000 });
    if (typeof body !== 'string') return body;
    const state = afterCustomerReply[ticket.state];
    if (state === 'refused') return ticketClosed;

    const now = ctx.clock.now();
    await updateTicket(ctx.database, ticket, { state, updatedAt: now });
    await insertTicketMessage(ctx.database, {
      accountId: ticket.accountId,
      id: newId(),
      ticketId: ticket.id,
      author: 'customer',
      body,
      sentAt: now,
    });
    await recordAudit(ctx, {
      accountId: ticket.accountId,
      action: 'ticket.reply',
      detail: { reference: ticket.reference },
    });
    return { __typename: 'ReplyToTicketSuccess', ticket: { ...ticket, state, updatedAt: now } };
  });
}
