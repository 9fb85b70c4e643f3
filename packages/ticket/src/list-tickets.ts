import { refuseAccess } from '@demarc/account';
import type { Context, Page, PageRequest } from '@demarc/database';
import { selectTickets, type Ticket } from './ticket-store.ts';

/** An account's tickets, newest activity first. Empty for an account that is not the actor's. */
export async function listTickets(
  ctx: Context,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Ticket>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return { nodes: [], hasNextPage: false, endCursor: null };
  return selectTickets(ctx.database, input.accountId, input.page);
}
