import { type Context, inTransaction } from '@demarc/database';
import { recordSecurityEvent } from './record-security-event.ts';
import { revokeSession } from './session-store.ts';

/** Ends the session that asks. Its token is worth nothing from the next request on. */
export async function signOut(ctx: Context): Promise<{ signedOut: boolean }> {
  const { actor } = ctx;
  if (actor.kind !== 'customer') return { signedOut: false };
  const { loginId, sessionId, deviceId } = actor;
  await inTransaction(ctx, async (ctx) => {
    if (!(await revokeSession(ctx.database, sessionId, ctx.clock.now()))) return;
    await recordSecurityEvent(ctx, { loginId, kind: 'signed-out', deviceId });
  });
  return { signedOut: true };
}
