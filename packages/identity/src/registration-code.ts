import { randomInt } from 'node:crypto';
import { digestOf } from '@demarc/database';

const codeLength = 8;

/** A new one-time code: eight random digits. */
export const newRegistrationCode = (): string => String(randomInt(10 ** codeLength)).padStart(codeLength, '0');

/** In two groups, for reading: `1234 5678`. */
export const groupCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** What is stored in the code's place. The registration's id makes equal codes differ. */
export const codeDigest = (registrationId: string, code: string): Buffer => digestOf(`${registrationId}:${code}`);

/** A typed code without the blanks and dashes people put between groups. @returns NULL when it cannot be a code. */
export function readCode(typed: string, length = codeLength): string | null {
  const code = typed.slice(0, 40).replaceAll(/[\s-]/g, '');
  return code.length === length && /^[0-9]+$/.test(code) ? code : null;
}
