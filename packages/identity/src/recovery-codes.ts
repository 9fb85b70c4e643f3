import { createHmac, hkdfSync, randomInt } from 'node:crypto';

/** How many codes a login is given at once. */
export const recoveryCodeCount = 10;

/** Crockford's base 32 (https://www.crockford.com/base32.html): no letter that is taken for a digit, and no U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten characters of five bits each: with the shared budget of tries, nobody guesses one. */
const length = 10;

const newCode = (): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Ten new codes, as they are compared: without the dash that people see. */
export const newRecoveryCodes = (): string[] => Array.from({ length: recoveryCodeCount }, newCode);

/** A code as it is shown and printed: `7K2MQ-X04BD`. */
export const showRecoveryCode = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;

/**
 * A typed code as it is compared: in capitals, without blanks and dashes, and with the letters people read for a digit
 * taken for that digit.
 *
 * @returns NULL when it cannot be a code; nothing is compared with it.
 */
export function readRecoveryCode(typed: string): string | null {
  const code = typed.slice(0, 40).toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return code.length === length && [...code].every((one) => alphabet.includes(one)) ? code : null;
}

/**
 * What the database holds of a code: keyed, so that a copy of the table alone cannot be searched, and bound to its
 * login, so that a row is worth nothing on another one's.
 *
 * @param sealKey The operator's key; this use has a key of its own derived from it.
 */
export function recoveryCodeDigest(sealKey: Buffer, loginId: string, code: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', sealKey, Buffer.alloc(0), 'recovery-code', 32));
  return createHmac('sha256', key).update(loginId).update('\0').update(code).digest();
}
