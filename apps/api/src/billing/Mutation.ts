import {
  addPaymentMethod,
  makePaymentMethodDefault,
  payBill,
  removePaymentMethod,
  renamePaymentMethod,
  startPaymentMethodSetup,
} from '@demarc/billing';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<
  MutationResolvers,
  | 'payBill'
  | 'startPaymentMethodSetup'
  | 'addPaymentMethod'
  | 'renamePaymentMethod'
  | 'makePaymentMethodDefault'
  | 'removePaymentMethod'
> = {
  payBill: (_parent, { input }, ctx) =>
    payBill(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
    }),
  startPaymentMethodSetup: (_parent, { input }, ctx) =>
    startPaymentMethodSetup(ctx, { accountId: rowId('account', input.accountId) }),
  renamePaymentMethod: (_parent, { input }, ctx) =>
    renamePaymentMethod(ctx, {
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
      label: input.label ?? null,
    }),
  makePaymentMethodDefault: (_parent, { input }, ctx) =>
    makePaymentMethodDefault(ctx, { paymentMethodId: rowId('paymentMethod', input.paymentMethodId) }),
  removePaymentMethod: (_parent, { input }, ctx) =>
    removePaymentMethod(ctx, { paymentMethodId: rowId('paymentMethod', input.paymentMethodId) }),
  addPaymentMethod: (_parent, { input }, ctx) =>
    addPaymentMethod(ctx, { ...input, label: input.label ?? null, accountId: rowId('account', input.accountId) }),
};
