import type { Context } from '@demarc/database';
import { requireCustomer } from './require-customer.ts';
import { type SessionRow, selectLiveSessions } from './security-activity-store.ts';

export type SessionView = SessionRow & { readonly isCurrent: boolean };

/** Where the viewer is signed in now, newest first. */
export async function listSessions(ctx: Pick<Context, 'database' | 'actor' | 'clock'>): Promise<SessionView[]> {
  const { loginId, sessionId } = requireCustomer(ctx.actor);
  const rows = await selectLiveSessions(ctx.database, loginId, ctx.clock.now());
  return rows.map((row) => ({ ...row, isCurrent: row.id === sessionId }));
}
