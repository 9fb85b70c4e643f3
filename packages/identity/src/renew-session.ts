import { type Actor, type Context, digestOf } from '@demarc/database';
import { replaceToken, selectSecondFactors } from './factor-store.ts';
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
 * Gives the session of a customer who has just shown a secret another token. The old token ends in the caller's
 * transaction: a copy of it made before is worth nothing after.
 *
 * @param shown What it was. A factor counts as a recent one from now on; a password does so only for a login that has
 * nothing more to show.
 * @returns Undefined when the session is revoked or over, or was renewed by another request meanwhile.
 */
export async function renewSession(
  ctx: Pick<Context, 'database' | 'clock'>,
  viewer: Extract<Actor, { kind: 'customer' }>,
  shown: 'factor' | 'password' = 'factor',
): Promise<RenewedSession | undefined> {
  const sessionToken = newToken('ses');
  const { loginId, sessionId, tokenDigest: tokenBefore } = viewer;
  const now = ctx.clock.now();
  const counts = shown === 'factor' || !(await hasSecondFactor(ctx, loginId));
  const next = { tokenDigest: digestOf(sessionToken), authenticatedAt: counts ? now : undefined };
  const expiresAt = await replaceToken(ctx.database, { sessionId, tokenBefore }, next, now);
  return expiresAt && { sessionToken, assurance: 'full', expiresAt };
}

async function hasSecondFactor(ctx: Pick<Context, 'database'>, loginId: string): Promise<boolean> {
  const { hasTotp, hasPasskey } = await selectSecondFactors(ctx.database, loginId);
  return hasTotp || hasPasskey;
}
