import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import {
  deleteContact,
  findContactAccount,
  insertContactChange,
  keepOnePrimary,
  selectContacts,
} from './contact-change-store.ts';
import { type LastContactError, lastContact } from './contact-errors.ts';
import { offerUndo, tellOldContacts } from './offer-undo.ts';
import { lockAccount } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';
import { recordContactEvent } from './tell-of-contact.ts';

export interface RemoveContactSuccess {
  readonly __typename: 'RemoveContactSuccess';
  readonly accountId: string;
}

/**
 * Takes a contact off the record. The last e-mail address stays: bills and codes need somewhere to go. Every contact is
 * told, the removed one too, and for 72 hours it can be brought back by the link they get.
 */
export function removeContact(
  ctx: Context,
  { contactId }: { contactId: string },
): Promise<RemoveContactSuccess | LastContactError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const { loginId, roles } = requireCustomer(ctx.actor);
  return inTransaction(ctx, async (ctx) => {
    const accountId = await findContactAccount(ctx.database, contactId, [...roles.keys()]);
    if (!accountId) return notFound('contact');
    const refused = refuseAccess(ctx.actor, accountId, 'administer');
    if (refused) return refused;
    await lockAccount(ctx.database, accountId);
    const before = await selectContacts(ctx.database, accountId);
    const removed = before.find(({ id }) => id === contactId);
    if (!removed) return notFound('contact');
    const { channel, value, isPrimary } = removed;
    if (channel === 'email' && before.filter((one) => one.channel === 'email').length === 1) return lastContact;
    const now = ctx.clock.now();
    const undo = await offerUndo(ctx, accountId, before);
    await deleteContact(ctx.database, accountId, contactId);
    await keepOnePrimary(ctx.database, accountId, channel);
    await insertContactChange(ctx.database, {
      accountId,
      id: newId(),
      loginId,
      channel,
      newValue: null,
      contactId,
      oldValue: value,
      makesPrimary: isPrimary,
      codeDigest: null,
      expiresAt: now,
      appliedAt: now,
      createdAt: now,
      ...undo.row,
    });
    await recordContactEvent(ctx, { accountId, loginId, kind: 'contact-changed', action: 'contact.remove' });
    const thing = channel === 'email' ? 'An e-mail address' : 'A phone number';
    await tellOldContacts(ctx, { accountId, before, undo, what: `${thing} was taken off your record` });
    return { __typename: 'RemoveContactSuccess', accountId };
  });
}
