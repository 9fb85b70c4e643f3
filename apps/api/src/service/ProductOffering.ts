import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { ProductOfferingResolvers } from '../schema.generated.ts';

export const ProductOffering: ProductOfferingResolvers = {
  id: (offering) => publicId('productOffering', offering.id),
  monthlyPrice: (offering) => money(offering.monthlyPriceMinor, offering.currency),
};
