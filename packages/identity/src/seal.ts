import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Says how the rest is sealed, so that another way or another key can come beside it. */
const version = 1;

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts a secret for the database by AES-256-GCM: version, nonce, tag, ciphertext.
 *
 * @param key 32 bytes.
 * @param boundTo What the secret belongs to. Sealed in with it, so that it opens in no other row.
 */
export function seal(key: Buffer, secret: string, boundTo: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what {@link seal} made. @throws When key or `boundTo` are others, or a bit has changed. */
export function openSeal(key: Buffer, sealed: Buffer, boundTo: string): string {
  if (sealed[0] !== version) throw new Error(`Unknown seal version ${sealed[0]}.`);
  const tagAt = 1 + nonceLength;
  const textAt = tagAt + tagLength;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, tagAt), { authTagLength: tagLength })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(tagAt, textAt));
  return Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]).toString('utf8');
}
