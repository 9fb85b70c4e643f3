import { createHash } from 'node:crypto';

/**
 * The id of a row that comes from outside with a name of its own, formed by hashing that, so that every seed and every
 * import gives it the same one. A UUIDv8, the version RFC 9562 leaves to such schemes.
 */
export function idNamed(name: string): string {
  const bytes = createHash('sha256').update(`demarc demo ${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
