import { type InvalidInputError, invalidInput } from '@demarc/account';
import { findEmptyField, isLookupPossible } from './account-lookup.ts';

/** How someone who lost their sign-in names it. The same shape as the schema's `RecoveryLookupInput`. */
export type RecoveryLookup =
  | { byUsername: { username: string }; byAccountNumber?: undefined; byEmail?: undefined }
  | { byAccountNumber: { accountNumber: string; postcode: string }; byUsername?: undefined; byEmail?: undefined }
  | { byEmail: { email: string }; byUsername?: undefined; byAccountNumber?: undefined };

/** The first field that holds nothing to look for. NULL: all do. */
export function findEmptyRecoveryField(by: RecoveryLookup): InvalidInputError | null {
  if (by.byAccountNumber) return findEmptyField({ byAccountNumber: by.byAccountNumber });
  if (by.byUsername) {
    return by.byUsername.username.slice(0, 200).trim() ? null : invalidInput('username', 'Type your username.');
  }
  return by.byEmail.email.slice(0, 400).trim() ? null : invalidInput('email', 'Type your e-mail address.');
}

/** Longer than any e-mail address (RFC 5321, 4.5.3.1.3) and any username. */
const maxLength = 254;

/** A lookup as it is searched for. NULL: nothing on record can be like it. */
export function toSearchable(by: RecoveryLookup): RecoveryLookup | null {
  if (by.byAccountNumber) return isLookupPossible({ byAccountNumber: by.byAccountNumber }) ? by : null;
  const text = (by.byUsername?.username ?? by.byEmail?.email ?? '').trim();
  // Visible ASCII and letters alone: no NUL, no half of a surrogate pair, no control character.
  if (text.length > maxLength || !/^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(text)) return null;
  return by.byUsername ? { byUsername: { username: text } } : { byEmail: { email: text } };
}
