import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { findContactAccount, makePrimary, selectContacts } from './contact-change-store.ts';
import { lockAccount } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';
import { recordContactEvent, tellContacts } from './tell-of-contact.ts';

export interface MakeContactPrimarySuccess {
  readonly __typename: 'MakeContactPrimarySuccess';
  readonly accountId: string;
}

/** Makes a contact the one that bills and messages of its channel go to. All contacts are told; none is lost by it. */
export function makeContactPrimary(
  ctx: Context,
  { contactId }: { contactId: string },
): Promise<MakeContactPrimarySuccess | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const { loginId, roles } = requireCustomer(ctx.actor);
  return inTransaction(ctx, async (ctx) => {
    const accountId = await findContactAccount(ctx.database, contactId, [...roles.keys()]);
    if (!accountId) return notFound('contact');
    const refused = refuseAccess(ctx.actor, accountId, 'administer');
    if (refused) return refused;
    await lockAccount(ctx.database, accountId);
    const contacts = await selectContacts(ctx.database, accountId);
    const chosen = contacts.find(({ id }) => id === contactId);
    if (!chosen) return notFound('contact');
    if (!chosen.isPrimary) {
      await makePrimary(ctx.database, chosen);
      await recordContactEvent(ctx, { accountId, loginId, kind: 'contact-changed', action: 'contact.make_primary' });
      const thing = chosen.channel === 'email' ? 'e-mail address' : 'phone number';
      const data = { what: `Another ${thing} of yours was chosen as the one we write to` };
      await tellContacts(ctx, { accountId, recipients: contacts, template: 'contact-changed', data });
    }
    return { __typename: 'MakeContactPrimarySuccess', accountId };
  });
}
