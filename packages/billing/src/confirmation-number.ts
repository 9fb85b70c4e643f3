import { randomBytes } from 'node:crypto';

/** Crockford's base 32: nothing in it is mistaken for another on the phone. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a customer quotes for a payment, such as `P-7K2M-93QF`: 40 random bits. */
export function newConfirmationNumber(): string {
  const bits = randomBytes(8).map((byte) => byte % digits.length);
  const text = [...bits].map((index) => digits.charAt(index)).join('');
  return `P-${text.slice(0, 4)}-${text.slice(4)}`;
}
