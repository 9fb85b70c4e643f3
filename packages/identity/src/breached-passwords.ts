import { readFileSync } from 'node:fs';
import { breachedPrefix, foldPassword, prefixBytes } from './breached-prefix.ts';

/**
 * The list, made by `breached-passwords-cli.ts`: a sorted prefix of each password's digest, half a megabyte in all. A
 * password that is not on it meets a prefix by chance once in thirty thousand, and its owner chooses another.
 */
const list = readFileSync(new URL('./breached-passwords.bin', import.meta.url));

/** How many passwords the list holds. */
export const breachedPasswords = list.length / prefixBytes;

/** True for one of the passwords found most often in breaches, whatever its capital letters. */
export function isBreached(password: string): boolean {
  const sought = breachedPrefix(foldPassword(password));
  let from = 0;
  let to = breachedPasswords;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const found = list.readUInt32BE(middle * prefixBytes);
    if (found === sought) return true;
    if (found < sought) from = middle + 1;
    else to = middle;
  }
  return false;
}
