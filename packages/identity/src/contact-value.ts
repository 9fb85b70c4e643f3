import { type InvalidInputError, invalidInput } from '@demarc/account';
import { isStorableText } from '@demarc/database';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';

const email = z.email().max(254);

const notAnEmail = invalidInput('value', 'That is not an e-mail address. Type it like name@example.com.');

const notAPhone = invalidInput(
  'value',
  'That is not a phone number we can text. Type it with its area code, or begin with + and the country.',
);

/**
 * A contact as it is kept: an e-mail address in small letters after the @, or a phone number in E.164.
 *
 * @param input.country Of the account's address (ISO 3166-1 alpha-2): where a number without a country code is.
 */
export function readContactValue(input: {
  channel: 'email' | 'sms';
  value: string;
  country: string;
}): string | InvalidInputError {
  const typed = input.value.slice(0, 400).trim();
  if (!isStorableText(typed)) return input.channel === 'email' ? notAnEmail : notAPhone;
  if (input.channel === 'email') {
    if (!email.safeParse(typed).success) return notAnEmail;
    const at = typed.lastIndexOf('@');
    return `${typed.slice(0, at)}${typed.slice(at).toLowerCase()}`;
  }
  const number = parsePhoneNumber(typed, input.country as CountryCode);
  return number?.isPossible() ? number.number : notAPhone;
}
