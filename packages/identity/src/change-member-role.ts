import { type AccountFrozenError, type NotFoundError, type RoleNotAllowedError, refuseAccess } from '@demarc/account';
import { type Context, inTransaction, type MemberRole } from '@demarc/database';
import { type LastOwnerError, lastOwner } from './household-errors.ts';
import { type Member, updateRole } from './household-member-store.ts';
import { lockMember } from './lock-member.ts';
import { tellOfHousehold } from './tell-of-household.ts';

export interface ChangeMemberRoleSuccess {
  readonly __typename: 'ChangeMemberRoleSuccess';
  readonly member: Member;
}

/** Gives a member of an account another role, from their next request on. For owners. The last owner stays one. */
export async function changeMemberRole(
  ctx: Context,
  input: { accountId: string; loginId: string; role: MemberRole },
): Promise<ChangeMemberRoleSuccess | LastOwnerError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const { role } = input;
  const refusal = refuseAccess(ctx.actor, input.accountId, 'administer');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    const found = await lockMember(ctx, input);
    if ('code' in found) return found;
    const member = { ...found.member, role };
    if (role === found.member.role) return { __typename: 'ChangeMemberRoleSuccess', member };
    if (found.isLastOwner) return lastOwner;
    await updateRole(ctx.database, member, role);
    await tellOfHousehold(ctx, member, { kind: 'household-role-changed', action: 'household.change_role' });
    return { __typename: 'ChangeMemberRoleSuccess', member };
  });
}
