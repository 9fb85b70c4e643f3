import { digestOf } from '@demarc/database';

/** A password as the list of breached ones is asked: with small letters, since who guesses tries both. */
export const foldPassword = (text: string): string => text.normalize('NFC').toLowerCase();

/** How many bytes stand in the list for each password. */
export const prefixBytes = 4;

/** The first four bytes of a folded password's SHA-256. */
export const breachedPrefix = (folded: string): number => digestOf(folded).readUInt32BE(0);
