export { type CancelProductOrderSuccess, cancelProductOrder } from './cancel-product-order.ts';
export { completeProductOrder } from './complete-product-order.ts';
export { currentPriceMinor, type Promotion, promotionAt } from './current-price.ts';
export { listOfferings } from './list-offerings.ts';
export { listSubscriptions } from './list-subscriptions.ts';
export type { ProductOffering } from './offering-store.ts';
export { type OrderPlanChangeResult, type OrderPlanChangeSuccess, orderPlanChange } from './order-plan-change.ts';
export type {
  OfferNotAvailableError,
  OrderClosedError,
  OrderPendingError,
  PriceChangedError,
} from './plan-change-errors.ts';
export type { ProductOrderState } from './product-order-state.ts';
export type { ProductOrder } from './product-order-store.ts';
export { createServiceLoaders, type Equipment, type ServiceLoaders } from './service-loader.ts';
export type { Subscription } from './subscription-loader.ts';
export { viewProductOrder } from './view-product-order.ts';
export { viewSubscription } from './view-subscription.ts';
