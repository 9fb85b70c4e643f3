import { type Context, digestOf, newId } from '@demarc/database';
import { newToken } from './secret-token.ts';
import { absoluteLimitMs, idleLimitMs } from './session-limits.ts';
import { insertSession, type Session } from './session-store.ts';

export interface SignInSuccess {
  readonly __typename: 'SignInSuccess';
  /** Opaque bearer token, shown this once; the database holds its digest. */
  readonly sessionToken: string;
  readonly assurance: Session['assurance'];
  /** Absolute end of the session. */
  readonly expiresAt: Date;
}

/** Opens a session for a login whose factors the caller has checked. */
export async function beginSession(
  ctx: Pick<Context, 'database' | 'clock'>,
  input: {
    loginId: string;
    assurance: Session['assurance'];
    trustedDocumentsOnly?: boolean;
    userAgent?: string | null;
  },
): Promise<SignInSuccess> {
  const { loginId, assurance, trustedDocumentsOnly = false } = input;
  const now = ctx.clock.now();
  const sessionToken = newToken('ses');
  const expiresAt = new Date(now.getTime() + absoluteLimitMs);
  await insertSession(ctx.database, {
    id: newId(),
    tokenDigest: digestOf(sessionToken),
    loginId,
    assurance,
    authenticatedAt: now,
    idleExpiresAt: new Date(now.getTime() + idleLimitMs),
    expiresAt,
    trustedDocumentsOnly,
    userAgent: input.userAgent ?? null,
    createdAt: now,
  });
  return { __typename: 'SignInSuccess', sessionToken, assurance, expiresAt };
}
