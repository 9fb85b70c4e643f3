import type { Ticket } from './ticket-store.ts';

export type TicketState = Ticket['state'];

/** What a customer's reply makes of a ticket (TM Forum TMF621 states). `refused`: it is over; a new one is opened. */
export const afterCustomerReply: Record<TicketState, TicketState | 'refused'> = {
  acknowledged: 'acknowledged',
  in_progress: 'in_progress',
  pending: 'in_progress',
  held: 'held',
  resolved: 'in_progress',
  closed: 'refused',
  cancelled: 'refused',
  rejected: 'refused',
};
