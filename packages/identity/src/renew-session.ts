import { type Actor, type Context, digestOf } from '@demarc/database';
import { replaceToken } from './factor-store.ts';
import { newToken } from './secret-token.ts';

/** A session under its new token. */
export interface RenewedSession {
  /** Opaque bearer token, shown this once; the one before has ended. */
  readonly sessionToken: string;
  readonly assurance: 'full';
  /** Absolute end of the session, as before. */
  readonly expiresAt: Date;
}

/**
 * Gives the session of a customer who has just shown a factor another token, and writes down when that was. The old
 * token ends in the caller's transaction: a copy of it made before is worth nothing after.
 *
 * @returns Undefined when the session is revoked or over, or was renewed by another request meanwhile.
 */
export async function renewSession(
  ctx: Pick<Context, 'database' | 'clock'>,
  viewer: Extract<Actor, { kind: 'customer' }>,
): Promise<RenewedSession | undefined> {
  const sessionToken = newToken('ses');
  const { sessionId, authenticatedAt: shownBefore } = viewer;
  const expiresAt = await replaceToken(
    ctx.database,
    { sessionId, shownBefore },
    { tokenDigest: digestOf(sessionToken), authenticatedAt: ctx.clock.now() },
  );
  return expiresAt && { sessionToken, assurance: 'full', expiresAt };
}
