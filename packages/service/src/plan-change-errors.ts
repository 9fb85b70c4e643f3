import type { ProductOffering } from './offering-store.ts';

export interface OfferNotAvailableError {
  readonly __typename: 'OfferNotAvailableError';
  readonly code: 'OFFER_NOT_AVAILABLE';
  readonly message: string;
}

export interface PriceChangedError {
  readonly __typename: 'PriceChangedError';
  readonly code: 'PRICE_CHANGED';
  readonly message: string;
  /** With the price of today. */
  readonly offering: ProductOffering;
}

export interface OrderPendingError {
  readonly __typename: 'OrderPendingError';
  readonly code: 'ORDER_PENDING';
  readonly message: string;
}

export interface OrderClosedError {
  readonly __typename: 'OrderClosedError';
  readonly code: 'ORDER_CLOSED';
  readonly message: string;
}

export const offerNotAvailable = (message: string): OfferNotAvailableError => ({
  __typename: 'OfferNotAvailableError',
  code: 'OFFER_NOT_AVAILABLE',
  message,
});

export const priceChanged = (offering: ProductOffering): PriceChangedError => ({
  __typename: 'PriceChangedError',
  code: 'PRICE_CHANGED',
  message: `The price of ${offering.name} has changed since you opened this page. Nothing was ordered. Look at the new price and order again if it suits you.`,
  offering,
});

export const orderPending: OrderPendingError = {
  __typename: 'OrderPendingError',
  code: 'ORDER_PENDING',
  message: 'A change of this service is ordered already. Cancel that one first, then order this.',
};

export const orderClosed = (message: string): OrderClosedError => ({
  __typename: 'OrderClosedError',
  code: 'ORDER_CLOSED',
  message,
});
