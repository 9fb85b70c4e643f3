import type { PaymentMethod } from './payment-method-store.ts';

const brandNames: Readonly<Record<string, string>> = {
  amex: 'American Express',
  discover: 'Discover',
  mastercard: 'Mastercard',
  visa: 'Visa',
};

/** A card as the customer knows it: `Visa ending in 4242`. */
export const nameCard = ({ brand, lastFour }: Pick<PaymentMethod, 'brand' | 'lastFour'>): string =>
  `${brandNames[brand] ?? 'Card'} ending in ${lastFour}`;
