import { type InvalidInputError, invalidInput } from './expected-errors.ts';

/**
 * What no text that people read holds: control characters but line breaks and tabs, overrides of the direction of writing,
 * which make a text read other than it is stored (https://unicode.org/reports/tr36/#Bidirectional_Text_Spoofing), and
 * halves of a surrogate pair.
 */
const unwelcome = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** True for text that can be stored and reads as it is stored. */
export const isPlainText = (text: string): boolean => !unwelcome.test(text);

/**
 * Text somebody typed, trimmed. Characters that nobody sees do not make it long enough.
 *
 * @param field Name of the input's field, for the error.
 * @param limits Length in characters after trimming, both inclusive.
 */
export function checkText(
  field: string,
  text: string,
  limits: { min: number; max: number },
): string | InvalidInputError {
  const trimmed = text.trim();
  if (!isPlainText(trimmed))
    return invalidInput(field, 'This text holds characters that cannot be stored. Type it anew instead of pasting it.');
  if (trimmed.replaceAll(/\p{Cf}/gu, '').trim().length < limits.min) {
    return invalidInput(
      field,
      limits.min === 1 ? 'Write a few words first.' : `Use at least ${limits.min} characters.`,
    );
  }
  if (trimmed.length > limits.max)
    return invalidInput(
      field,
      `Use at most ${limits.max.toLocaleString('en')} characters; this is ${trimmed.length.toLocaleString('en')}.`,
    );
  return trimmed;
}
