import { notifyEveryContact, recordAudit } from '@demarc/account';
import { type Context, newId, newReference } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import {
  closeOpenChanges,
  findUsername,
  insertFreeze,
  revokeAllDevices,
  selectMemberships,
} from './compromise-store.ts';
import { lockLogin } from './login-store.ts';
import { lockAccount } from './registration-store.ts';
import { revokeSessions } from './session-store.ts';

export interface SecuredLogin {
  /** Every account the login belongs to. */
  readonly accountIds: readonly string[];
  /** Of the tickets opened, one for each account that was frozen now. */
  readonly references: readonly string[];
}

/**
 * What follows when a login may be in other hands, in the caller's transaction: its sessions and devices end, and the
 * accounts it could change stand still, with an urgent ticket each. An account it can only look at is not frozen, for
 * nothing can be taken from there; the account's contacts are told all the same.
 *
 * Locks the login, then its accounts in the order of their ids.
 */
export async function secureLogin(
  ctx: Context,
  { loginId, cause }: { loginId: string; cause: 'reported' | 'not_me_link' },
): Promise<SecuredLogin> {
  const { database } = ctx;
  const at = ctx.clock.now();
  await lockLogin(database, loginId);
  const username = await findUsername(database, loginId);
  await revokeSessions(database, loginId, at);
  await revokeAllDevices(database, loginId, at);
  const memberships = await selectMemberships(database, loginId);
  const references: string[] = [];
  for (const { accountId, role } of memberships) {
    const reference = role === 'viewer' ? null : await freeze(ctx, { accountId, loginId, username, cause });
    if (reference) references.push(reference);
    await notifyEveryContact(ctx, {
      accountIds: [accountId],
      template: reference ? 'account-frozen' : 'sign-in-secured',
      data: reference ? { username, at, reference } : { username, at },
    });
  }
  return { accountIds: memberships.map(({ accountId }) => accountId), references };
}

/** @returns The reference of the ticket. NULL: the account was frozen before. */
async function freeze(
  ctx: Context,
  input: { accountId: string; loginId: string; username: string; cause: 'reported' | 'not_me_link' },
): Promise<string | null> {
  const { accountId, loginId, username, cause } = input;
  const frozenAt = ctx.clock.now();
  await lockAccount(ctx.database, accountId);
  if (!(await insertFreeze(ctx.database, { accountId, id: newId(), cause, loginId, frozenAt }))) return null;
  await closeOpenChanges(ctx.database, accountId, frozenAt);
  const reference = newReference('T');
  await recordAudit(ctx, { accountId, action: 'account.freeze', detail: { cause, username, reference } });
  await enqueueJob(ctx, 'open-compromise-ticket', {
    accountId,
    ticketId: newId(),
    reference,
    username,
    reportedAt: frozenAt.toISOString(),
  });
  return reference;
}
