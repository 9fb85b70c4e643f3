/** Processors write brands in lower case; a card shows its own spelling. */
const brandNames: Record<string, string> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

/** `Visa ending in 4242`. */
export function describeCard({ brand, lastFour }: { brand: string; lastFour: string }): string {
  return `${brandNames[brand.toLowerCase()] ?? brand} ending in ${lastFour}`;
}

/** `04/2028`, as it stands on the card. NULL for what does not expire. */
export function describeExpiry({
  expiryMonth,
  expiryYear,
}: {
  expiryMonth: number | null;
  expiryYear: number | null;
}): string | null {
  if (expiryMonth === null || expiryYear === null) return null;
  return `${String(expiryMonth).padStart(2, '0')}/${expiryYear}`;
}
