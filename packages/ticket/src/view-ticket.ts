import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findTicket, type Ticket } from './ticket-store.ts';

/** One ticket, if it is on an account the actor may see. */
export const viewTicket = async (ctx: Context, input: { ticketId: string }): Promise<Ticket | null> =>
  (await findTicket(ctx.database, input.ticketId, visibleAccounts(ctx.actor))) ?? null;
