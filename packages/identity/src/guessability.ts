import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** What makes a password easy to guess. */
export type WeakSpot = 'repeats' | 'rows' | 'dates' | 'own-words' | 'common';

/**
 * How far a password is looked at. Its work grows faster than the length, and runs on the event loop: bounded like this
 * it takes 3 to 25 ms. The first 48 characters decide; what follows only makes a password better.
 */
const maxAnalysedLength = 48;

/** How many ways to read signs as letters are tried (the library's own is 100). */
const maxLetterReadings = 8;

/** Made when the first password is chosen: it indexes 240,000 words, which takes a tenth of a second. */
let estimator: ZxcvbnFactory | undefined;

/**
 * The least number of tries, as a power of ten: the third of the library's four grades. Throttled guessing ends at a
 * hundred tries; this is for the day a hash is stolen.
 */
const minGuessesLog10 = 8;

/**
 * Estimates how early a password is guessed by who knows words, names, keyboards and breached passwords.
 *
 * @param ownWords What belongs to the person or the operator; a password may not lean on it.
 * @returns What makes it weak. NULL: it is strong enough.
 */
export function findWeakSpot(password: string, ownWords: readonly string[]): WeakSpot | null {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: maxAnalysedLength,
    l33tMaxSubstitutions: maxLetterReadings,
  });
  const result = estimator.check(password, [...ownWords]);
  return result.guessesLog10 < minGuessesLog10 ? weakSpotOf(result) : null;
}

/** What most of a weak password's characters are. */
function weakSpotOf({ sequence }: ZxcvbnResult): WeakSpot {
  const characters = new Map<WeakSpot, number>();
  for (const { pattern, token, dictionaryName } of sequence) {
    const spot = dictionaryName === 'userInputs' ? 'own-words' : spotByPattern[pattern];
    if (spot) characters.set(spot, (characters.get(spot) ?? 0) + token.length);
  }
  const [[spot] = ['common' as const]] = [...characters].sort((a, b) => b[1] - a[1]);
  return spot;
}

const spotByPattern: Readonly<Record<string, WeakSpot>> = {
  repeat: 'repeats',
  sequence: 'rows',
  spatial: 'rows',
  date: 'dates',
  regex: 'dates',
  dictionary: 'common',
  wordSequence: 'common',
};
