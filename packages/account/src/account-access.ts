import type { Actor, MemberRole } from '@demarc/database';
import { type NotFoundError, notFound, type RoleNotAllowedError, roleNotAllowed } from './expected-errors.ts';

/** `view`: look. `act`: pay, order, write. */
export type AccountAction = 'view' | 'act';

/** What each role on an account may do. */
const allowed: Record<MemberRole, readonly AccountAction[]> = {
  owner: ['view', 'act'],
  manager: ['view', 'act'],
  viewer: ['view'],
};

/**
 * Decides whether the actor may do something on an account. Every use case asks this before it reads or writes.
 *
 * @returns NULL when allowed. An account the actor has no part in is “not found”, as if it did not exist.
 */
export function refuseAccess(
  actor: Actor,
  accountId: string,
  action: AccountAction,
): NotFoundError | RoleNotAllowedError | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'staff') return action === 'view' ? null : roleNotAllowed();
  if (actor.kind !== 'customer' || actor.assurance !== 'full') return notFound('account');
  const role = actor.roles.get(accountId);
  if (!role) return notFound('account');
  return allowed[role].includes(action) ? null : roleNotAllowed();
}

/**
 * The accounts whose rows the actor may read; every look-up by id goes through them.
 *
 * @returns `all` for staff and the system.
 */
export function visibleAccounts(actor: Actor): readonly string[] | 'all' {
  switch (actor.kind) {
    case 'system':
    case 'staff':
      return 'all';
    case 'customer':
      return actor.assurance === 'full' ? [...actor.roles.keys()] : [];
    default:
      return [];
  }
}
