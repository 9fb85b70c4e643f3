import type { Context } from '@demarc/database';
import { revokeSession } from './session-store.ts';

/** Ends the session that asks. Its token is worth nothing from the next request on. */
export async function signOut(ctx: Context): Promise<{ signedOut: boolean }> {
  if (ctx.actor.kind !== 'customer') return { signedOut: false };
  await revokeSession(ctx.database, ctx.actor.sessionId, ctx.clock.now());
  return { signedOut: true };
}
