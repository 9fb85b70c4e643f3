import { isStorableText } from '@demarc/database';
import { type InvalidInputError, invalidInput } from './expected-errors.ts';

/**
 * Text somebody typed, trimmed.
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
  if (!isStorableText(trimmed))
    return invalidInput(field, 'This text holds characters that cannot be stored. Type it anew instead of pasting it.');
  if (trimmed.length < limits.min) {
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
