import { type Context, digestOf, inTransaction } from '@demarc/database';
import {
  type ContactChange,
  deleteContact,
  findUndoable,
  insertContact,
  keepOnePrimary,
  makePrimary,
  markUndone,
  replaceContactValue,
  selectContacts,
  selectUndoable,
  selectUndoableSince,
} from './contact-change-store.ts';
import { type UndoEndedError, undoEnded } from './contact-errors.ts';
import { lockLogin } from './login-store.ts';
import { endRecoveries } from './recovery-store.ts';
import { lockAccount } from './registration-store.ts';
import { revokeSessions } from './session-store.ts';
import { recordContactEvent, tellContacts } from './tell-of-contact.ts';

export interface UndoContactChangeSuccess {
  readonly __typename: 'UndoContactChangeSuccess';
  readonly undone: true;
}

/**
 * Undoes a change of contacts, and every later one of the account that can still be undone, newest first, by the link
 * that was sent to the old ones, without signing in. The login that made the change loses every session and every
 * recovery under way; the contacts of before and after are told.
 */
export function undoContactChange(
  ctx: Context,
  { token }: { token: string },
): Promise<UndoContactChangeSuccess | UndoEndedError> {
  const digest = digestOf(token.slice(0, 100));
  return inTransaction(ctx, async (ctx) => {
    const found = await findUndoable(ctx.database, digest, ctx.clock.now());
    if (!found) return undoEnded;
    await lockLogin(ctx.database, found.loginId);
    await lockAccount(ctx.database, found.accountId);
    // Asked again under the lock: the link may have been opened twice at once.
    const change = await findUndoable(ctx.database, digest, ctx.clock.now());
    if (!change) return undoEnded;
    const { loginId } = change;
    // What came after it may stand upon it: undone alone, it could leave an account without any contact.
    for (const one of await selectUndoableSince(ctx.database, change, ctx.clock.now())) await undo(ctx, one);
    await revokeSessions(ctx.database, loginId, ctx.clock.now());
    await endRecoveries(ctx.database, loginId, ctx.clock.now());
    return { __typename: 'UndoContactChangeSuccess', undone: true };
  });
}

/**
 * Undoes everything a login changed in contacts that can still be undone, newest first, in the caller's transaction:
 * for who says that somebody else was at work. The caller holds the login, and ends its sessions.
 */
export async function undoContactChanges(ctx: Context, { loginId }: { loginId: string }): Promise<number> {
  const found = await selectUndoable(ctx.database, loginId, ctx.clock.now());
  // All accounts first, in the order of their ids, as everyone locks several of them.
  const accountIds = [...new Set(found.map(({ accountId }) => accountId))].toSorted();
  for (const accountId of accountIds) await lockAccount(ctx.database, accountId);
  // Asked again under the locks: one may have been undone by its link meanwhile.
  const changes = accountIds.length === 0 ? [] : await selectUndoable(ctx.database, loginId, ctx.clock.now());
  for (const change of changes) await undo(ctx, change);
  return changes.length;
}

async function undo(ctx: Context, change: ContactChange): Promise<void> {
  const { accountId, loginId } = change;
  const before = await selectContacts(ctx.database, accountId);
  await restore(ctx, change);
  await markUndone(ctx.database, change, ctx.clock.now());
  await recordContactEvent(ctx, {
    accountId,
    loginId,
    kind: 'contact-change-undone',
    action: 'contact.undo_change',
  });
  const after = await selectContacts(ctx.database, accountId);
  const known = new Set(before.map(({ value }) => value));
  const recipients = [...before, ...after.filter(({ value }) => !known.has(value))];
  await tellContacts(ctx, { accountId, recipients, template: 'contact-change-undone' });
}

/** Puts the contact back as it was, whatever became of it since. */
async function restore(ctx: Context, change: ContactChange): Promise<void> {
  const { accountId, channel, contactId: id, oldValue, makesPrimary } = change;
  if (id === null) return;
  if (oldValue === null) {
    await deleteContact(ctx.database, accountId, id);
    return keepOnePrimary(ctx.database, accountId, channel);
  }
  const contact = { accountId, id, channel, value: oldValue, verifiedAt: null };
  if (!(await replaceContactValue(ctx.database, contact))) {
    await insertContact(ctx.database, { ...contact, isPrimary: false, createdAt: change.createdAt });
  }
  if (makesPrimary) await makePrimary(ctx.database, contact);
}
