import { randomBytes } from 'node:crypto';
import { digestOf } from './digest.ts';

/** What stands in the links of messages: 256 random bits. Only the SHA-256 is stored. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

/** @returns What is stored in the token's place. NULL for what cannot be one, so that no statement is spent on it. */
export const linkDigest = (token: string): Buffer | null => (/^[\w-]{43}$/.test(token) ? digestOf(token) : null);
