export type { ProductOffering } from './offering-store.ts';
export type { ProductOrder } from './product-order-store.ts';
export { createServiceLoaders, type Equipment, type ServiceLoaders } from './service-loader.ts';
export { type Subscription, selectSubscriptions } from './subscription-store.ts';
