import { refundPayment, undoPayment } from '@demarc/billing';
import { requireReason } from '../account/reason.ts';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

/** Payments that go back. */
export const Mutation: Pick<MutationResolvers, 'undoPayment' | 'refundPayment'> = {
  undoPayment: (_parent, { input }, ctx) => undoPayment(ctx, { paymentId: rowId('payment', input.paymentId) }),
  refundPayment: (_parent, { input }, ctx) =>
    refundPayment(ctx, { ...input, paymentId: rowId('payment', input.paymentId), reason: requireReason(ctx) }),
};
