import { currentPriceMinor, promotionAt } from '@demarc/service';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { ServiceSubscriptionResolvers } from '../schema.generated.ts';

export const ServiceSubscription: ServiceSubscriptionResolvers = {
  id: (subscription) => publicId('subscription', subscription.id),
  monthlyPrice: (subscription) => money(subscription.monthlyPriceMinor, subscription.currency),
  currentPrice: (subscription, _args, ctx) =>
    money(currentPriceMinor(subscription, ctx.clock.now()), subscription.currency),
  promotion: (subscription, _args, ctx) => {
    const promotion = promotionAt(subscription, ctx.clock.now());
    return promotion && { ...promotion, discount: money(promotion.discountMinor, subscription.currency) };
  },
  equipment: async (subscription, _args, ctx) => [...(await ctx.loaders.service.equipment.load(subscription))],
};
