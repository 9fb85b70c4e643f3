import {
  cancelPlannedPayment,
  makeArrangement,
  restorePlannedPayment,
  schedulePayment,
  setAutopay,
  turnOffAutopay,
  undoArrangement,
} from '@demarc/billing';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<
  MutationResolvers,
  | 'schedulePayment'
  | 'cancelPlannedPayment'
  | 'restorePlannedPayment'
  | 'setAutopay'
  | 'turnOffAutopay'
  | 'makeArrangement'
  | 'undoArrangement'
> = {
  schedulePayment: (_parent, { input }, ctx) =>
    schedulePayment(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
    }),
  cancelPlannedPayment: (_parent, { input }, ctx) =>
    cancelPlannedPayment(ctx, { plannedPaymentId: rowId('plannedPayment', input.plannedPaymentId) }),
  restorePlannedPayment: (_parent, { input }, ctx) =>
    restorePlannedPayment(ctx, { plannedPaymentId: rowId('plannedPayment', input.plannedPaymentId) }),
  setAutopay: (_parent, { input }, ctx) =>
    setAutopay(ctx, {
      ...input,
      limit: input.limit ?? null,
      accountId: rowId('account', input.accountId),
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
    }),
  turnOffAutopay: (_parent, { input }, ctx) => turnOffAutopay(ctx, { accountId: rowId('account', input.accountId) }),
  makeArrangement: (_parent, { input }, ctx) =>
    makeArrangement(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      paymentMethodId: rowId('paymentMethod', input.paymentMethodId),
    }),
  undoArrangement: (_parent, { input }, ctx) =>
    undoArrangement(ctx, { arrangementId: rowId('paymentArrangement', input.arrangementId) }),
};
