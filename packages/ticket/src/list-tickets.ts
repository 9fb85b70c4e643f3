import { refuseAccess } from '@demarc/account';
import { type Context, emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { TicketLoaders } from './ticket-loader.ts';
import type { Ticket } from './ticket-store.ts';

/** What listing needs: who asks, and the loaders that all requests share. */
export interface ListingContext extends Pick<Context, 'actor'> {
  readonly loaders: { readonly ticket: Pick<TicketLoaders, 'pages'> };
}

/** An account's tickets, newest activity first. Empty for an account that is not the actor's. */
export async function listTickets(
  ctx: ListingContext,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Ticket>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return emptyPage;
  return ctx.loaders.ticket.pages.load(input);
}
