import { addPaymentMethod, payBill } from '@demarc/billing';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<MutationResolvers, 'payBill' | 'addPaymentMethod'> = {
  payBill: (_parent, { input }, ctx) =>
    payBill(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
    }),
  addPaymentMethod: (_parent, { input }, ctx) =>
    addPaymentMethod(ctx, { ...input, accountId: rowId('account', input.accountId) }),
};
