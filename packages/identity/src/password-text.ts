import { isStorableText } from '@demarc/database';

/** NIST SP 800-63B-4 asks for 15 as the only factor and 8 beside a second one; customers choose whether to have one. */
export const minPasswordCharacters = 12;

/** A longer password is refused, never cut. Far above any password a person or a password manager makes. */
export const maxPasswordBytes = 1_024;

/**
 * A password as it is hashed: Unicode NFC, so that the same characters typed on another device are the same bytes
 * (NIST SP 800-63B-4, 3.1.1.2).
 *
 * @returns NULL when it is too long or holds what no keyboard types.
 */
export function normalizePassword(text: string): string | null {
  // Checked before the work of normalising. NFC makes no text shorter than a quarter of its UTF-16 length.
  if (text.length > 4 * maxPasswordBytes || !isStorableText(text)) return null;
  const normalized = text.normalize('NFC');
  return Buffer.byteLength(normalized) <= maxPasswordBytes ? normalized : null;
}
