import { randomInt } from 'node:crypto';

/** Crockford's base 32: letters and digits that are not mistaken for one another on the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What a customer quotes, such as `T-7K2M-93QF`: 40 random bits, so that it cannot be guessed and hardly repeats.
 *
 * @param prefix A letter that says what it is of.
 */
export function newReference(prefix: string): string {
  const text = Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return `${prefix}-${text.slice(0, 4)}-${text.slice(4)}`;
}
