import { commonWords, keyRows } from './common-passwords.ts';
import { type WeakPasswordError, weakPassword } from './identity-errors.ts';
import { normalizePassword } from './password-text.ts';

/** NIST SP 800-63B-4 asks for 15 as the only factor and 8 beside a second one; customers choose whether to have one. */
const minCharacters = 12;

/** What is left without the guessable parts must still be this long. */
const minUnguessable = 8;

/** A run along a row of keys counts as guessable from this length on. */
const minRun = 4;

/** Fewer different characters than this are a pattern, not a password. */
const minDifferent = 5;

/** Signs people write letters with. */
const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const inLetters = (text: string): string => text.replaceAll(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);

/** `text` without any of the words, longest first; what replaces one is no part of another. */
function without(text: string, words: readonly string[]): string {
  const longestFirst = words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

const runs: readonly string[] = [...keyRows, ...keyRows.map((row) => [...row].reverse().join(''))];

/** `text` with each run along a row of keys cut to its first character. */
function withoutRuns(text: string): string {
  let rest = text;
  for (let at = 0; at < rest.length; at += 1) {
    let length = minRun;
    while (at + length <= rest.length && runs.some((run) => run.includes(rest.slice(at, at + length)))) length += 1;
    if (length > minRun) rest = rest.slice(0, at + 1) + rest.slice(at + length - 1);
  }
  return rest;
}

const withoutRepeats = (text: string): string => text.replaceAll(/(.)\1{2,}/gu, '$1');

const isTooShort = (rest: string): boolean => [...rest].length < minUnguessable;

/**
 * Each reason to refuse a password, in the order they are said. `password` is in small letters; `own` are words
 * that belong to the person or the operator. A list of breached passwords belongs at the end.
 */
const rules: readonly { refuses: (password: string, own: readonly string[]) => boolean; message: string }[] = [
  {
    refuses: (password) => [...password].length < minCharacters,
    message: `Use at least ${minCharacters} characters. Length is what protects you: four or five words that do not belong together are easy to keep in mind.`,
  },
  {
    refuses: (password) =>
      new Set(password).size < minDifferent || /^(.+?)\1+$/su.test(password) || isTooShort(withoutRepeats(password)),
    message: 'This repeats the same characters, which is guessed early. Use words that do not belong together.',
  },
  {
    refuses: (password) => isTooShort(withoutRuns(password)),
    message:
      'This is mostly keys in a row, such as 1234 or qwerty, which is guessed early. Use words that do not belong together.',
  },
  {
    refuses: (password, own) => isTooShort(without(password, own)),
    message:
      'This is mostly your username, name, address, e-mail or account number, or our name, which are tried first. Use other words.',
  },
  {
    refuses: (password) =>
      isTooShort(withoutRuns(without(inLetters(password), commonWords))) ||
      isTooShort(withoutRuns(without(password, commonWords))),
    message: 'This is built on one of the most common passwords. Use words that do not belong together.',
  },
];

/**
 * Decides whether a password may be used, after NIST SP 800-63B-4: by length and by what is guessed first, not by kinds
 * of characters.
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
    .map((word) => word.normalize('NFC').toLowerCase());
  const broken = rules.find((rule) => rule.refuses(password.toLowerCase(), own));
  return broken ? weakPassword(broken.message) : password;
}
