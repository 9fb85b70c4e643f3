import { type NotFoundError, notFound } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { listSessions, type SessionView } from './list-sessions.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { requireCustomer } from './require-customer.ts';
import { endSessionOf } from './security-activity-store.ts';

export interface RevokeSessionSuccess {
  readonly __typename: 'RevokeSessionSuccess';
  /** Those that go on; none is told to a session that ended itself. */
  readonly sessions: SessionView[];
}

/** Ends one of the viewer's sessions: its next request is refused. Someone else's is as one that is not there. */
export function revokeSession(
  ctx: Context,
  { sessionId }: { sessionId: string },
): Promise<RevokeSessionSuccess | NotFoundError> {
  const viewer = requireCustomer(ctx.actor);
  const { loginId, deviceId } = viewer;
  return inTransaction(ctx, async (ctx) => {
    if (!(await endSessionOf(ctx.database, { loginId, sessionId }, ctx.clock.now()))) return notFound('session');
    await recordSecurityEvent(ctx, { loginId, kind: 'session-revoked', deviceId });
    const sessions = sessionId === viewer.sessionId ? [] : await listSessions(ctx);
    return { __typename: 'RevokeSessionSuccess', sessions };
  });
}
