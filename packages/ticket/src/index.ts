export { type ListingContext, listTickets } from './list-tickets.ts';
export { openCompromiseTicket } from './open-compromise-ticket.ts';
export { type OpenTicketSuccess, openTicket } from './open-ticket.ts';
export { type ReplyToTicketSuccess, replyToTicket, type TicketClosedError } from './reply-to-ticket.ts';
export { createTicketLoaders, type TicketLoaders } from './ticket-loader.ts';
export type { TicketState } from './ticket-state.ts';
export type { Ticket, TicketMessage } from './ticket-store.ts';
export { viewTicket } from './view-ticket.ts';
