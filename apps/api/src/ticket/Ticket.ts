import { publicId } from '../public-id.ts';
import type { TicketMessageResolvers, TicketResolvers } from '../schema.generated.ts';

export const Ticket: TicketResolvers = {
  id: (ticket) => publicId('ticket', ticket.id),
  messages: async (ticket, _args, ctx) => [...(await ctx.loaders.ticket.messages.load(ticket))],
};

export const TicketMessage: TicketMessageResolvers = {
  id: (message) => publicId('ticketMessage', message.id),
};
