import type { Actor, MemberRole } from '@demarc/database';
import {
  type AccountFrozenError,
  accountFrozen,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  roleNotAllowed,
} from './expected-errors.ts';

/**
 * `view`: look. `converse`: open a ticket and reply. `act`: pay, store a card, order. `administer`: who belongs to the
 * account, how its owner is reached.
 */
export type AccountAction = 'view' | 'converse' | 'act' | 'administer';

/** What each role on an account may do. The one place where that is decided. */
const allowed: Record<MemberRole, readonly AccountAction[]> = {
  owner: ['view', 'converse', 'act', 'administer'],
  manager: ['view', 'converse', 'act'],
  viewer: ['view'],
};

/** What stands still on a frozen account: money and profile. Looking, and talking to us about it, go on. */
const stoppedByFreeze: readonly AccountAction[] = ['act', 'administer'];

type Refusal<Action extends AccountAction> =
  | NotFoundError
  | RoleNotAllowedError
  | (Action extends 'act' | 'administer' ? AccountFrozenError : never);

/**
 * Decides whether the actor may do something on an account. Every use case asks this before it reads or writes.
 *
 * @returns NULL when allowed. An account the actor has no part in is “not found”, as if it did not exist.
 */
export function refuseAccess<Action extends AccountAction>(
  actor: Actor,
  accountId: string,
  action: Action,
): Refusal<Action> | null;
export function refuseAccess(
  actor: Actor,
  accountId: string,
  action: AccountAction,
): NotFoundError | RoleNotAllowedError | AccountFrozenError | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'staff') return action === 'view' ? null : roleNotAllowed();
  if (actor.kind !== 'customer' || actor.assurance !== 'full') return notFound('account');
  const role = actor.roles.get(accountId);
  if (!role) return notFound('account');
  if (!allowed[role].includes(action)) return roleNotAllowed();
  return stoppedByFreeze.includes(action) && actor.frozen.has(accountId) ? accountFrozen : null;
}

/**
 * Decides whether a signed-in customer may change how they sign in. While one of their accounts is frozen nobody who
 * holds a session may: the way back leads through a contact on record, or through our people.
 */
export const refuseFrozenLogin = (actor: Actor): AccountFrozenError | null =>
  actor.kind === 'customer' && actor.frozen.size > 0 ? accountFrozen : null;

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
