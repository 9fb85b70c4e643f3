import {
  type AccountFrozenError,
  accountFrozen,
  type NotFoundError,
  type RoleNotAllowedError,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { type LastOwnerError, lastOwner } from './household-errors.ts';
import { deleteMember, type Member } from './household-member-store.ts';
import { lockMember } from './lock-member.ts';
import { requireCustomer } from './require-customer.ts';
import { tellOfHousehold } from './tell-of-household.ts';

export interface RemoveMemberSuccess {
  readonly __typename: 'RemoveMemberSuccess';
  /** Who belongs to the account no longer. */
  readonly member: Member;
}

/**
 * Takes a member off an account: their next request shows nothing of it. For owners; and every member may leave. The
 * last owner stays.
 */
export async function removeMember(
  ctx: Context,
  input: { accountId: string; loginId: string },
): Promise<RemoveMemberSuccess | LastOwnerError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const { actor } = ctx;
  const isLeaving = requireCustomer(actor).loginId === input.loginId;
  const refusal = isLeaving ? refuseLeaving(ctx, input.accountId) : refuseAccess(actor, input.accountId, 'administer');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    const found = await lockMember(ctx, input);
    if ('code' in found) return found;
    const { member, isLastOwner } = found;
    if (isLastOwner) return lastOwner;
    await deleteMember(ctx.database, member);
    await tellOfHousehold(ctx, member, {
      kind: 'household-left',
      action: isLeaving ? 'household.leave' : 'household.remove',
    });
    return { __typename: 'RemoveMemberSuccess', member };
  });
}

/** Whoever may look may leave, unless the account stands still. */
function refuseLeaving(
  { actor }: Context,
  accountId: string,
): NotFoundError | RoleNotAllowedError | AccountFrozenError | null {
  const refusal = refuseAccess(actor, accountId, 'view');
  if (refusal) return refusal;
  return requireCustomer(actor).frozen.has(accountId) ? accountFrozen : null;
}
