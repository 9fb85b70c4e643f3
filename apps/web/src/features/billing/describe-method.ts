import type { MethodFieldsFragment } from '../../gql/graphql.ts';

/** `Visa ending in 4242`, or under the customer's own name: `Joint account · Visa ending in 4242`. */
export const describeMethod = ({ label, name }: Pick<MethodFieldsFragment, 'label' | 'name'>): string =>
  label ? `${label} · ${name}` : name;

/** What a payment was made with; what somebody gave by a link to pay is not told. */
export const describePaidWith = (method: Pick<MethodFieldsFragment, 'label' | 'name'> | null): string =>
  method ? describeMethod(method) : 'A link to pay';

/** When a card ends, as it stands on it, or what a bank account means for a payment. */
export function describeTerms({
  kind,
  expiry,
  expiryMonth,
  expiryYear,
}: Pick<MethodFieldsFragment, 'kind' | 'expiry' | 'expiryMonth' | 'expiryYear'>): string {
  if (kind === 'BANK_ACCOUNT' || expiryMonth === null || expiryYear === null) return bankTerms;
  const date = `${String(expiryMonth).padStart(2, '0')}/${expiryYear}`;
  return { VALID: `Expires ${date}`, EXPIRES_SOON: `Expires soon: ${date}`, EXPIRED: `Expired ${date}` }[expiry];
}

/** https://docs.stripe.com/payments/ach-direct-debit: a debit takes up to four business days to succeed or fail. */
export const bankTerms = 'Takes up to 4 business days';
