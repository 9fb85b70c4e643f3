import { type NotFoundError, notFound } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type Member, selectMembers } from './household-member-store.ts';
import { lockAccount } from './registration-store.ts';

/**
 * Finds a member of an account and holds the account still until the transaction ends, so that of two owners who leave
 * or step down at once the second one sees what the first one did.
 *
 * @returns The member, and whether they are the account's only owner.
 */
export async function lockMember(
  ctx: Context,
  { accountId, loginId }: { accountId: string; loginId: string },
): Promise<{ member: Member; isLastOwner: boolean } | NotFoundError> {
  await lockAccount(ctx.database, accountId);
  const members = await selectMembers(ctx.database, accountId);
  const member = members.find((one) => one.loginId === loginId);
  if (!member) return notFound('member');
  const owners = members.filter(({ role }) => role === 'owner');
  return { member, isLastOwner: member.role === 'owner' && owners.length === 1 };
}
