import { digestOf, newId } from '@demarc/database';
import type { VisitContext } from './identity-context.ts';
import { newToken } from './secret-token.ts';
import { absoluteLimitOf, idleLimitOf } from './session-limits.ts';
import { insertSession, type Session } from './session-store.ts';
import { placeOf, visitOf } from './visit.ts';

export interface SignInSuccess {
  readonly __typename: 'SignInSuccess';
  /** Opaque bearer token, shown this once; the database holds its digest. */
  readonly sessionToken: string;
  readonly assurance: Session['assurance'];
  /** Absolute end of the session. */
  readonly expiresAt: Date;
  /** It ends when it is not used for this long, in seconds. */
  readonly idleSeconds: number;
  /** True: begun on a shared computer. */
  readonly isShared: boolean;
  /** For the browser to keep and to send with its next sign-in, which then is recognised. NULL: nothing to keep. */
  readonly deviceToken: string | null;
}

/**
 * Opens a session for a login whose factors the caller has checked. A full one is opened by `completeSignIn`, which
 * knows devices and tells the owner of new ones.
 */
export async function beginSession(
  ctx: Pick<VisitContext, 'database' | 'clock' | 'visit' | 'places'>,
  input: {
    loginId: string;
    /** Its id, for what is stored under the same one. Left out: a new one. */
    sessionId?: string;
    assurance: Session['assurance'];
    trustedDocumentsOnly?: boolean;
    isShared?: boolean;
    deviceId?: string | null;
    /** When the newest factor was shown. NULL or left out: now. */
    authenticatedAt?: Date | null;
  },
): Promise<SignInSuccess> {
  const { loginId, assurance, trustedDocumentsOnly = false, isShared = false, deviceId = null } = input;
  const { userAgent, address } = visitOf(ctx);
  const now = ctx.clock.now();
  const sessionToken = newToken('ses');
  const idleMs = idleLimitOf({ isShared });
  const expiresAt = new Date(now.getTime() + absoluteLimitOf({ isShared }));
  await insertSession(ctx.database, {
    id: input.sessionId ?? newId(),
    tokenDigest: digestOf(sessionToken),
    loginId,
    assurance,
    authenticatedAt: input.authenticatedAt ?? now,
    idleExpiresAt: new Date(now.getTime() + idleMs),
    expiresAt,
    trustedDocumentsOnly,
    ...{ userAgent, address, deviceId, isShared },
    place: await placeOf(ctx),
    createdAt: now,
  });
  const idleSeconds = idleMs / 1000;
  return { __typename: 'SignInSuccess', sessionToken, assurance, expiresAt, idleSeconds, isShared, deviceToken: null };
}
