import { type NotFoundError, notFound, type RoleNotAllowedError, roleNotAllowed } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type Member, selectMembers } from './household-member-store.ts';
import { lockAccount } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';

const wasThereBefore: RoleNotAllowedError = {
  ...roleNotAllowed(),
  message:
    'This owner was part of the account before you, so you cannot change that. They can leave by themselves, or call us.',
};

/**
 * Finds a member of an account and holds the account still until the transaction ends, so that of two owners who leave
 * or step down at once the second one sees what the first one did.
 *
 * @returns The member, and whether they are the account's only owner. An owner who was there before the actor is not
 *   theirs to change: who was let in yesterday must not put out who let them in.
 */
export async function lockMember(
  ctx: Context,
  { accountId, loginId }: { accountId: string; loginId: string },
): Promise<{ member: Member; isLastOwner: boolean } | NotFoundError | RoleNotAllowedError> {
  await lockAccount(ctx.database, accountId);
  const members = await selectMembers(ctx.database, accountId);
  const member = members.find((one) => one.loginId === loginId);
  if (!member) return notFound('member');
  const own = members.find((one) => one.loginId === requireCustomer(ctx.actor).loginId);
  if (!own || (member.role === 'owner' && member.createdAt < own.createdAt)) return wasThereBefore;
  const owners = members.filter(({ role }) => role === 'owner');
  return { member, isLastOwner: member.role === 'owner' && owners.length === 1 };
}
