import { type InvalidInputError, invalidInput } from '@demarc/account';

const usernamePattern = /^[A-Za-z0-9._@-]{4,40}$/;

/** True for what can be a username at all: 4 to 40 letters, digits and `. _ - @`. */
export const isUsername = (text: string): boolean => usernamePattern.test(text);

/** The form in which usernames are unique, so that two that differ only in case cannot exist. */
export const foldUsername = (username: string): string => username.toLowerCase();

/** A username someone wants to register, without blanks around it. */
export function checkUsername(text: string): string | InvalidInputError {
  const username = text.slice(0, 100).trim();
  if (isUsername(username)) return username;
  return invalidInput(
    'username',
    'Use 4 to 40 letters without accents, digits, dots, dashes, underscores or @ for your username.',
  );
}
