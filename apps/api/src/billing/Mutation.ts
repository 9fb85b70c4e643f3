import { addPaymentMethod, payBill, startPaymentMethodSetup } from '@demarc/billing';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<MutationResolvers, 'payBill' | 'startPaymentMethodSetup' | 'addPaymentMethod'> = {
  payBill: (_parent, { input }, ctx) =>
    payBill(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
    }),
  startPaymentMethodSetup: (_parent, { input }, ctx) =>
    startPaymentMethodSetup(ctx, { accountId: rowId('account', input.accountId) }),
  addPaymentMethod: (_parent, { input }, ctx) =>
    addPaymentMethod(ctx, { ...input, label: input.label ?? null, accountId: rowId('account', input.accountId) }),
};
