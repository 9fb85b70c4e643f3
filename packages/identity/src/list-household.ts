import { refuseAccess } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type Member, selectMembers } from './household-member-store.ts';
import { type Invitation, selectOpenInvitations } from './invitation-store.ts';

/** Who belongs to an account, in the order they came: every member may know. Empty for who may not look at it. */
export async function listMembers(
  ctx: Pick<Context, 'database' | 'actor'>,
  { accountId }: { accountId: string },
): Promise<Member[]> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return [];
  return selectMembers(ctx.database, accountId);
}

/** The open invitations of an account, newest first. Only for its owners, and for staff: they hold addresses. */
export async function listInvitations(
  ctx: Pick<Context, 'database' | 'actor' | 'clock'>,
  { accountId }: { accountId: string },
): Promise<Invitation[]> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return [];
  if (ctx.actor.kind === 'customer' && ctx.actor.roles.get(accountId) !== 'owner') return [];
  return selectOpenInvitations(ctx.database, accountId, ctx.clock.now());
}
