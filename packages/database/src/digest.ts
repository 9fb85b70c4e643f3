import { createHash } from 'node:crypto';

/** SHA-256 of a high-entropy secret, such as a session token: what is stored in its place. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
