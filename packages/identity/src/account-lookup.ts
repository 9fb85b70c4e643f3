import { type InvalidInputError, invalidInput } from '@demarc/account';
import { isStorableText } from '@demarc/database';

/** How someone who registers names their account. The same shape as the schema's `AccountLookupInput`. */
export type AccountLookup =
  | { byAccountNumber: { accountNumber: string; postcode: string }; byServiceAddress?: undefined }
  | {
      byAccountNumber?: undefined;
      byServiceAddress: { line1: string; line2?: string | null; postcode: string; familyName: string };
    };

/** What the customer is asked for in each field that may not stay empty. */
const prompts: Record<string, string> = {
  accountNumber: 'Type your account number. It is at the top of every bill.',
  postcode: 'Type the postcode of your service address.',
  line1: 'Type the house number and street of your service address.',
  familyName: 'Type the family name of the account holder, as it is on the bill.',
};

/** The first field that holds nothing to look for. NULL: all do. */
export function findEmptyField(lookup: AccountLookup): InvalidInputError | null {
  const { line2: _mayBeEmpty, ...needed }: Record<string, string | null> = typedFields(lookup);
  const empty = Object.entries(needed).find(([, text]) => !/[\p{L}\p{N}]/u.test((text ?? '').slice(0, maxTextLength)));
  return empty ? invalidInput(empty[0], prompts[empty[0]] ?? 'Fill this in first.') : null;
}

/** No address, name or number is longer. */
const maxTextLength = 200;

/** False for what no account on record can hold: overlong text, NUL, half a surrogate pair. */
export const isLookupPossible = (lookup: AccountLookup): boolean =>
  Object.values(typedFields(lookup)).every((text) => !text || (text.length <= maxTextLength && isStorableText(text)));

const typedFields = (lookup: AccountLookup): Record<string, string | null> =>
  lookup.byAccountNumber ?? lookup.byServiceAddress;

/** Words people write before the number of a dwelling, or leave out. */
const dwellingWords = /^(apartment|apt|unit|suite|ste|flat|number|no|room|rm|#)(?=[^a-z]|$)/;

/** The second line of an address as it is compared: `Apt. 4B`, `#4b` and `Unit 4-B` are one. Empty: there is none. */
export const dwellingKey = (line2: string | null | undefined): string =>
  (line2 ?? '')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(dwellingWords, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Which of several addresses that share street, postcode and family name was meant, best first.
 *
 * @returns NULL when it cannot be told: several households in one building, and none is picked for whoever asks.
 */
export function matchDwelling<Address extends { line2: string | null }>(
  addresses: readonly Address[],
  typedLine2: string | null | undefined,
): Address | null {
  const typed = dwellingKey(typedLine2);
  const same = addresses.filter(({ line2 }) => dwellingKey(line2) === typed);
  if (typed !== '' && same.length > 0) return same[0] ?? null;
  // A house that has no second line on record is found whatever was typed there; an apartment is not, without its own.
  const dwellings = new Set(addresses.map(({ line2 }) => dwellingKey(line2)));
  const isTold = dwellings.size === 1 && (typed === '' || dwellings.has(''));
  return isTold ? (addresses[0] ?? null) : null;
}

/**
 * The ways a typed postcode may stand on record: as typed, without blanks, in two groups as Britain and Canada write
 * it, and for nine digits the five before the dash (ZIP+4).
 */
export function postcodeSpellings(typed: string): readonly string[] {
  const upper = typed.trim().toUpperCase();
  const compact = upper.replaceAll(/[\s-]/g, '');
  const spellings = [upper, compact, `${compact.slice(0, -3)} ${compact.slice(-3)}`];
  if (/^\d{9}$/.test(compact)) spellings.push(compact.slice(0, 5), `${compact.slice(0, 5)}-${compact.slice(5)}`);
  return [...new Set(spellings)];
}
