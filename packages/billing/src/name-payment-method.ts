import type { PaymentMethod } from './payment-method-store.ts';

const brandNames: Readonly<Record<string, string>> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

const walletNames: Readonly<Record<string, string>> = {
  amazon_pay: 'Amazon Pay',
  apple_pay: 'Apple Pay',
  google_pay: 'Google Pay',
  link: 'Link',
  samsung_pay: 'Samsung Pay',
};

type Named = Pick<PaymentMethod, 'kind' | 'brand' | 'wallet' | 'lastFour'>;

/** A way to pay as the customer knows it: `Visa ending in 4242`, `First Bank account ending in 6789`, `Apple Pay (…)`. */
export function namePaymentMethod({ kind, brand, wallet, lastFour }: Named): string {
  if (kind === 'bank_account') return `${brand} account ending in ${lastFour}`;
  const card = `${brandNames[brand] ?? 'Card'} ending in ${lastFour}`;
  return kind === 'wallet' ? `${walletNames[wallet ?? ''] ?? 'Wallet'} (${card})` : card;
}
