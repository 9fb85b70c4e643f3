import { createHmac } from 'node:crypto';

/** RFC 4648 base 32, in which authenticator apps take secrets. */
const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const derive = (sealKey: Buffer, purpose: string): Buffer =>
  createHmac('sha256', sealKey).update(`demarc demo ${purpose}`).digest();

/**
 * The demo's staff credential. Derived from the seal key, since of an issued one only the digest is kept: so it is the
 * same at every start of one installation, and another on the next machine.
 */
export const staffToken = (sealKey: Buffer): string => `acc_${derive(sealKey, 'staff token').toString('base64url')}`;

/** A login's TOTP secret of 160 bits, derived likewise. */
export const totpSecretOf = (sealKey: Buffer, username: string): string =>
  toBase32(derive(sealKey, `totp ${username}`).subarray(0, 20));

/** @param bytes A multiple of five, so that there is nothing to pad. */
function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => base32Alphabet[Number.parseInt(five, 2)]).join('');
}
