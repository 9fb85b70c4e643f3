import { type InvalidInputError, invalidInput } from '@demarc/account';
import { isStorableText } from '@demarc/database';

const maxLength = 60;

/** @returns The name without blanks around it, or why it cannot be one. */
export function checkPasskeyName(typed: string): string | InvalidInputError {
  const name = typed.slice(0, 1_000).trim();
  if (name === '' || name.length > maxLength || !isStorableText(name)) {
    return invalidInput('name', `Give the passkey a name of 1 to ${maxLength} characters, such as “My phone”.`);
  }
  return name;
}
