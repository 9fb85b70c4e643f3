import type { Context } from '@demarc/database';

/** What use cases that seal or open a secret need beside the database. */
export interface IdentityContext extends Context {
  /** 32 bytes. Seals second-factor secrets at rest. */
  readonly sealKey: Buffer;
}
