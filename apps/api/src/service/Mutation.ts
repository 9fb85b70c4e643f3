import { cancelProductOrder, orderPlanChange } from '@demarc/service';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<MutationResolvers, 'orderPlanChange' | 'cancelProductOrder'> = {
  orderPlanChange: (_parent, { input }, ctx) =>
    orderPlanChange(ctx, {
      subscriptionId: rowId('subscription', input.subscriptionId),
      offeringId: rowId('productOffering', input.offeringId),
      expectedMonthlyPrice: input.expectedMonthlyPrice,
    }),
  cancelProductOrder: (_parent, { input }, ctx) =>
    cancelProductOrder(ctx, { orderId: rowId('productOrder', input.orderId) }),
};
