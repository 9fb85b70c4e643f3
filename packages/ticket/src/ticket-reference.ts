import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another on the phone (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new reference such as `T-7K2M-93QF`: 40 bits, so that it cannot be guessed and hardly repeats. */
export function newTicketReference(): string {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `T-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
