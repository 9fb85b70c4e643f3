import { listTickets, viewTicket } from '@demarc/ticket';
import { pageRequest, toConnection } from '../connection.ts';
import { rowId } from '../public-id.ts';
import type { AccountResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'tickets' | 'ticket'> = {
  tickets: async (account, args, ctx) =>
    toConnection(await listTickets(ctx, { accountId: account.id, page: pageRequest(args) })),
  ticket: async (account, { id }, ctx) => {
    const ticket = await viewTicket(ctx, { ticketId: rowId('ticket', id) });
    return ticket?.accountId === account.id ? ticket : null;
  },
};
