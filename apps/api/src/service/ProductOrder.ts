import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { ProductOrderResolvers } from '../schema.generated.ts';

export const ProductOrder: ProductOrderResolvers = {
  id: (order) => publicId('productOrder', order.id),
  monthlyPrice: (order) => money(order.monthlyPriceMinor, order.currency),
};
