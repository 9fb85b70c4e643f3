import { isBreached } from './breached-passwords.ts';
import { findWeakSpot, type WeakSpot } from './guessability.ts';
import { type WeakPasswordError, weakPassword } from './identity-errors.ts';
import { minPasswordCharacters, normalizePassword } from './password-text.ts';

/** What is left without the guessable parts must still be this long. */
const minUnguessable = 8;

/** Fewer different characters than this are a pattern, not a password. */
const minDifferent = 5;

const messages: Readonly<Record<WeakSpot | 'short', string>> = {
  short: `Use at least ${minPasswordCharacters} characters. Length is what protects you: four or five words that do not belong together are easy to keep in mind.`,
  repeats: 'This repeats the same characters, which is guessed early. Use words that do not belong together.',
  rows: 'This is mostly keys in a row, such as 1234 or qwerty, which is guessed early. Use words that do not belong together.',
  dates: 'This is mostly a date or a year, which is guessed early. Add a few words that do not belong together.',
  'own-words':
    'This is mostly your username, name, address, e-mail or account number, or our name, which are tried first. Use other words.',
  common:
    'This is one of the most common passwords, or built on one, and those are tried first. Use words that do not belong together.',
};

/** `text` without any of the words, longest first; what replaces one is no part of another. */
function without(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

/** True for a breached password with little more than digits and signs around it, such as `Summer2026!!!`. */
function isBuiltOnBreached(password: string): boolean {
  const core = password.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const around = [...password].length - [...core].length;
  return isBreached(password) || (core.length > 3 && around < minUnguessable && isBreached(core));
}

/** @param password In small letters. @param own Words that belong to the person or the operator, in small letters. */
function findFault(password: string, own: readonly string[]): WeakSpot | 'short' | null {
  if ([...password].length < minPasswordCharacters) return 'short';
  if (new Set(password).size < minDifferent || /^(.+?)\1+$/su.test(password)) return 'repeats';
  if ([...without(password, own)].length < minUnguessable) return 'own-words';
  return isBuiltOnBreached(password) ? 'common' : null;
}

/**
 * Decides whether a password may be used, after NIST SP 800-63B-4: by length and by what is guessed first, not by kinds
 * of characters. Takes up to a few tens of milliseconds of the event loop, so it is asked where a code or a session was
 * shown first.
 *
 * @param input.ownWords What belongs to the person or the operator: username, name, account number, brand.
 * @returns The password as it is hashed, or why not and what to do instead.
 */
export function checkPassword(input: { password: string; ownWords: readonly string[] }): string | WeakPasswordError {
  const password = normalizePassword(input.password);
  if (password === null) {
    return weakPassword(
      'This password is too long or holds characters no keyboard has. Use up to 1,024 bytes of text: 64 characters of any script always fit.',
    );
  }
  const own = input.ownWords
    .flatMap((words) => [words, ...words.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.normalize('NFC').toLowerCase())
    .filter((word) => word.length >= 3);
  const fault = findFault(password.toLowerCase(), own) ?? findWeakSpot(password, own);
  return fault ? weakPassword(messages[fault]) : password;
}
