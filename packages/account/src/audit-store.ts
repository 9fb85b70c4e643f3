import { type Context, type Database, newId } from '@demarc/database';
import { and, auditEvent, desc, eq } from '@demarc/database/sql';

/**
 * Adds to the audit trail, in the caller's transaction.
 *
 * @param input.reason Needed when staff act; the database refuses the row without.
 */
export async function recordAudit(
  ctx: Context,
  input: {
    accountId: string;
    action: string;
    detail?: Record<string, string | number | boolean | null>;
    reason?: string;
  },
): Promise<void> {
  const { actor } = ctx;
  const actorId =
    actor.kind === 'customer'
      ? actor.loginId
      : actor.kind === 'system'
        ? actor.name
        : actor.kind === 'anonymous'
          ? null
          : actor.tokenId;
  await ctx.database.insert(auditEvent).values({
    accountId: input.accountId,
    id: newId(),
    at: ctx.clock.now(),
    actorKind: actor.kind,
    actorId,
    action: input.action,
    detail: input.detail ?? {},
    reason: input.reason ?? null,
  });
}

export type AuditEvent = typeof auditEvent.$inferSelect;

/** What staff did on an account, newest first. @param limit No more than this. */
export const selectStaffEvents = (database: Database, accountId: string, limit: number): Promise<AuditEvent[]> =>
  database
    .select()
    .from(auditEvent)
    .where(and(eq(auditEvent.accountId, accountId), eq(auditEvent.actorKind, 'staff')))
    .orderBy(desc(auditEvent.at))
    .limit(limit);
