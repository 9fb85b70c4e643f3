import brand from '@demarc/config/brand.json' with { type: 'json' };
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** How soon a password would be guessed, for people. */
export interface PasswordGrade {
  /** 0: at once. 4: not in a lifetime. */
  grade: 0 | 1 | 2 | 3 | 4;
  label: string;
  /** What would make it better. Empty: nothing needs to. */
  advice: string;
}

// The library's own limits would hold up typing on a slow phone.
const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  maxLength: 48,
  l33tMaxSubstitutions: 8,
});

const labels = ['Very weak', 'Weak', 'Fair', 'Good', 'Strong'] as const;

const addWords =
  'Add a word or two that nobody would expect beside these; mixing letters, numbers and symbols helps too.';

/** What to do about what the library found, by its own names. */
const adviceByWarning: Readonly<Record<string, string>> = {
  straightRow: 'Keys in a row are guessed early: use words instead.',
  keyPattern: 'Keys in a row are guessed early: use words instead.',
  sequences: 'Letters or numbers in order are guessed early: use words instead.',
  simpleRepeat: 'Repeating characters adds little: use different words.',
  extendedRepeat: 'Repeating the same block adds little: use different words.',
  recentYears: 'Leave years out, or put words nobody would expect around them.',
  dates: 'Leave dates out, or put words nobody would expect around them.',
  userInputs: 'Leave out your username and our name.',
  topTen: 'This is among the passwords tried first: use words that do not belong together.',
  topHundred: 'This is among the passwords tried first: use words that do not belong together.',
  common: 'This is among the passwords tried first: use words that do not belong together.',
  similarToCommon: 'This is close to a common password: use words that do not belong together.',
};

/**
 * Grades a password in the browser, for advice; whether it may be used is decided by the API. Weighs most of a megabyte:
 * imported only once someone is about to choose a password.
 */
export function gradePassword(password: string, username: string): PasswordGrade {
  const ownWords = [brand.name, ...username.split(/[^\p{L}\p{N}]+/u), username].filter((word) => word.length >= 3);
  const { score, feedback } = estimator.check(password.normalize('NFC'), ownWords);
  const advice = score >= 3 ? '' : (adviceByWarning[feedback.warning ?? ''] ?? addWords);
  return { grade: score, label: labels[score], advice };
}
