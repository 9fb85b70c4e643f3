import { openTicket, replyToTicket } from '@demarc/ticket';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<MutationResolvers, 'openTicket' | 'replyToTicket'> = {
  openTicket: (_parent, { input }, ctx) => openTicket(ctx, { ...input, accountId: rowId('account', input.accountId) }),
  replyToTicket: (_parent, { input }, ctx) =>
    replyToTicket(ctx, { ...input, ticketId: rowId('ticket', input.ticketId) }),
};
