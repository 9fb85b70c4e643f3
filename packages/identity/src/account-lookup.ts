import { type InvalidInputError, invalidInput } from '@demarc/account';
import { isStorableText } from '@demarc/database';

/** How someone who registers names their account. The same shape as the schema's `AccountLookupInput`. */
export type AccountLookup =
  | { byAccountNumber: { accountNumber: string; postcode: string }; byServiceAddress?: undefined }
  | { byAccountNumber?: undefined; byServiceAddress: { line1: string; postcode: string; familyName: string } };

/** What the customer is asked for in each field that may not stay empty. */
const prompts: Record<string, string> = {
  accountNumber: 'Type your account number. It is at the top of every bill.',
  postcode: 'Type the postcode of your service address.',
  line1: 'Type the house number and street of your service address.',
  familyName: 'Type the family name of the account holder, as it is on the bill.',
};

/** The first field that holds nothing to look for. NULL: all do. */
export function findEmptyField(lookup: AccountLookup): InvalidInputError | null {
  const fields = Object.entries(lookup.byAccountNumber ?? lookup.byServiceAddress);
  const empty = fields.find(([, text]) => !/[\p{L}\p{N}]/u.test(text.slice(0, maxTextLength)));
  return empty ? invalidInput(empty[0], prompts[empty[0]] ?? 'Fill this in first.') : null;
}

/** No address, name or number is longer. */
const maxTextLength = 200;

/** False for what no account on record can hold: overlong text, NUL, half a surrogate pair. */
export const isLookupPossible = (lookup: AccountLookup): boolean =>
  Object.values(lookup.byAccountNumber ?? lookup.byServiceAddress).every(
    (text) => text.length <= maxTextLength && isStorableText(text),
  );

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
