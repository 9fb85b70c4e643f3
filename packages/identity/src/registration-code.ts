import { randomInt } from 'node:crypto';
import { digestOf } from '@demarc/database';

/** How many digits a code has. */
export const codeLength = 8;

/** A new one-time code: eight random digits. */
export const newRegistrationCode = (): string => String(randomInt(10 ** codeLength)).padStart(codeLength, '0');

/** In two groups, for reading: `1234 5678`. */
export const groupCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** What is stored in the code's place. The registration's id makes equal codes differ. */
export const codeDigest = (registrationId: string, code: string): Buffer => digestOf(`${registrationId}:${code}`);
