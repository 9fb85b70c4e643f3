import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** A value CBOR (RFC 8949) can hold, as far as WebAuthn needs it. */
type Cbor = number | string | Buffer | Map<number | string, Cbor>;

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -value - 1) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...value].flatMap(([key, entry]) => [encodeCbor(key), encodeCbor(entry)]);
  return Buffer.concat([head(5, value.size), ...entries]);
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

const userPresent = 0x01;
const userVerified = 0x04;
const hasCredential = 0x40;

interface Changes {
  /** Where the browser says it is. */
  origin?: string;
  /** Whom the key is for. */
  rpId?: string;
  isUserVerified?: boolean;
  /** The signature counter. Default: one more than the last. */
  counter?: number;
}

/** A passkey in software, ES256, as a test's browser would hold it. It does as it is told, lies included. */
export function createSoftPasskey({ origin, keepsCounter = true }: { origin: string; keepsCounter?: boolean }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const coseKey = new Map<number, Cbor>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ]);
  const credentialId = randomBytes(32);
  const id = base64url(credentialId);
  let counted = 0;

  const clientData = (type: string, challenge: string, from = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));

  function authenticatorData(flags: number, { rpId, isUserVerified = true, counter }: Changes): Buffer {
    if (keepsCounter) counted = counter ?? counted + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(keepsCounter ? counted : 0);
    const all = flags | userPresent | (isUserVerified ? userVerified : 0);
    return Buffer.concat([sha256(rpId ?? new URL(origin).hostname), Buffer.from([all]), count]);
  }

  return {
    /** Answers `navigator.credentials.create`. */
    create(optionsJson: string, changes: Changes = {}): string {
      const { challenge } = JSON.parse(optionsJson) as { challenge: string };
      const length = Buffer.from([credentialId.length >> 8, credentialId.length & 255]);
      const authData = Buffer.concat([
        authenticatorData(hasCredential, changes),
        Buffer.alloc(16),
        length,
        credentialId,
        encodeCbor(coseKey),
      ]);
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]);
      const response = {
        clientDataJSON: base64url(clientData('webauthn.create', challenge, changes.origin)),
        attestationObject: base64url(encodeCbor(attestation)),
        transports: ['internal'],
      };
      return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
    },

    /** Answers `navigator.credentials.get`. */
    get(optionsJson: string, changes: Changes = {}): string {
      const { challenge } = JSON.parse(optionsJson) as { challenge: string };
      const authData = authenticatorData(0, changes);
      const data = clientData('webauthn.get', challenge, changes.origin);
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, sha256(data)]))
        .sign(privateKey);
      const response = {
        clientDataJSON: base64url(data),
        authenticatorData: base64url(authData),
        signature: base64url(signature),
      };
      return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
    },
  };
}
