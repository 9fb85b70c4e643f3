import { refuseAccess } from '@demarc/account';
import { viewDispute, viewPayment, viewPaymentMethod, viewStatement } from '@demarc/billing';
import { viewProductOrder, viewSubscription } from '@demarc/service';
import { viewTicket } from '@demarc/ticket';
import type { ApiContext } from '../context.ts';
import { type IdKind, parsePublicId } from '../public-id.ts';
import type { QueryResolvers, ResolversTypes } from '../schema.generated.ts';

type Found = Awaited<ResolversTypes['Node']>;
type Find = (ctx: ApiContext, id: string) => Promise<Found | null>;

/** How each type that implements `Node` is found again. Each look-up goes through the accounts the actor may see. */
const finders: Partial<Record<IdKind, { typename: string; find: Find }>> = {
  account: {
    typename: 'Account',
    find: async (ctx, id) => (refuseAccess(ctx.actor, id, 'view') ? null : ctx.loaders.account.account.load(id)),
  },
  statement: { typename: 'Statement', find: (ctx, statementId) => viewStatement(ctx, { statementId }) },
  dispute: { typename: 'Dispute', find: (ctx, disputeId) => viewDispute(ctx, { disputeId }) },
  payment: { typename: 'Payment', find: (ctx, paymentId) => viewPayment(ctx, { paymentId }) },
  paymentMethod: {
    typename: 'PaymentMethod',
    find: (ctx, paymentMethodId) => viewPaymentMethod(ctx, { paymentMethodId }),
  },
  subscription: {
    typename: 'ServiceSubscription',
    find: (ctx, subscriptionId) => viewSubscription(ctx, { subscriptionId }),
  },
  productOrder: { typename: 'ProductOrder', find: (ctx, orderId) => viewProductOrder(ctx, { orderId }) },
  ticket: { typename: 'Ticket', find: (ctx, ticketId) => viewTicket(ctx, { ticketId }) },
};

export const Query: Pick<QueryResolvers, 'node'> = {
  node: async (_parent, { id }, ctx) => {
    const parsed = parsePublicId(id);
    const finder = parsed && finders[parsed.kind];
    const found = finder && (await finder.find(ctx, parsed.id));
    return found ? Object.assign({ __typename: finder.typename }, found) : null;
  },
};
