import { type InvalidInputError, invalidInput, isPlainText } from '@demarc/account';

const maxLabelLength = 40;

/**
 * The customer's own name for a way to pay. A long run of digits could be a card or account number, which has no place
 * here.
 *
 * @returns The name without blanks around it; NULL for none; or what is wrong with it.
 */
export function checkLabel(label: string | null): string | null | InvalidInputError {
  const trimmed = label?.trim().replaceAll(/\s+/g, ' ') ?? '';
  if (trimmed.replaceAll(/\p{Cf}/gu, '').trim() === '') return null;
  if (trimmed.length > maxLabelLength)
    return invalidInput('label', `Use a name of up to ${maxLabelLength} characters.`);
  if (!isPlainText(trimmed)) return invalidInput('label', 'Use letters, numbers and spaces in the name.');
  if (/(?:\d[ -]?){8}/.test(trimmed)) {
    return invalidInput(
      'label',
      'Leave card and account numbers out of the name. Its last four digits are shown anyway.',
    );
  }
  return trimmed;
}
