import { randomBytes } from 'node:crypto';
import { type Context, digestOf } from '@demarc/database';
import { type ContactChange, type ContactRow, selectCoolingIds } from './contact-change-store.ts';
import { undoWindowMs } from './contact-limits.ts';
import { tellContacts } from './tell-of-contact.ts';

/** How a change of contacts can be undone. */
export interface UndoOffer {
  readonly row: Pick<ContactChange, 'undoDigest' | 'undoUntil'>;
  /** NULL: there is nobody to send it to. */
  readonly token: string | null;
  /** The contacts that may undo: those that no longer can be undone themselves. */
  readonly trustedIds: ReadonlySet<string>;
}

/**
 * Makes the link (128 random bits: it has to fit into an SMS) by which a change is undone, for the contacts there are
 * before it. One that was itself changed in the last 72 hours is not given it: whoever put it there could otherwise undo
 * what the owner does against it.
 */
export async function offerUndo(ctx: Context, accountId: string, before: readonly ContactRow[]): Promise<UndoOffer> {
  const now = ctx.clock.now();
  const cooling = await selectCoolingIds(ctx.database, accountId, now);
  const trustedIds = new Set(before.map(({ id }) => id).filter((id) => !cooling.has(id)));
  // The time stands also where nobody is given the link: so long the new contact proves nobody.
  const undoUntil = new Date(now.getTime() + undoWindowMs);
  if (trustedIds.size === 0) return { row: { undoDigest: null, undoUntil }, token: null, trustedIds };
  const token = randomBytes(16).toString('base64url');
  return { row: { undoDigest: digestOf(token), undoUntil }, token, trustedIds };
}

/** Tells the contacts there were before a change what was done, with the link to those that may undo it. */
export async function tellOldContacts(
  ctx: Context,
  {
    accountId,
    before,
    undo,
    what,
  }: { accountId: string; before: readonly ContactRow[]; undo: UndoOffer; what: string },
): Promise<void> {
  const [may, mayNot] = [true, false].map((trusted) => before.filter(({ id }) => undo.trustedIds.has(id) === trusted));
  const message = { accountId, template: 'contact-changed', data: { what } } as const;
  const secrets = undo.token ? { undoToken: undo.token } : undefined;
  await tellContacts(ctx, { ...message, recipients: may ?? [], secrets });
  await tellContacts(ctx, { ...message, recipients: mayNot ?? [] });
}
