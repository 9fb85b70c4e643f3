import type { ProductOrder } from './product-order-store.ts';

export type ProductOrderState = ProductOrder['state'];

/** What can happen to an order. */
export type ProductOrderEvent = 'cancel' | 'complete';

/** What each event makes of an order (TM Forum TMF622 states). `refused`: it is closed and stays as it is. */
export const afterOrderEvent: Record<ProductOrderState, Record<ProductOrderEvent, ProductOrderState | 'refused'>> = {
  acknowledged: { cancel: 'cancelled', complete: 'completed' },
  completed: { cancel: 'refused', complete: 'refused' },
  cancelled: { cancel: 'refused', complete: 'refused' },
};
