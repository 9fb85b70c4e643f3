import { randomBytes } from 'node:crypto';

/** `ses`: a signed-in browser. `acc`: an internal tool or a partner app. The prefix says which table holds its digest. */
export type TokenKind = 'ses' | 'acc';

const tokenPattern = /^(ses|acc)_[\w-]{43}$/;

/** `dev`: a browser that is recognised. It opens nothing by itself. */
const deviceTokenPattern = /^dev_[\w-]{43}$/;

/** A new opaque token of 256 random bits. Only its SHA-256 is stored; it is shown once. */
export const newToken = (kind: TokenKind | 'dev'): string => `${kind}_${randomBytes(32).toString('base64url')}`;

/** @returns NULL for what cannot be one of our tokens, so that no statement is spent on it. */
export function tokenKind(token: string): TokenKind | null {
  if (!tokenPattern.test(token)) return null;
  return token.startsWith('ses_') ? 'ses' : 'acc';
}

export const isDeviceToken = (token: string): boolean => deviceTokenPattern.test(token);
