import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import {
  addWrongContactCode,
  type ContactChange,
  findChangeAccount,
  insertContact,
  lockChange,
  makePrimary,
  markApplied,
  replaceContactValue,
  selectContacts,
} from './contact-change-store.ts';
import { maxWrongContactCodes } from './contact-limits.ts';
import { type InvalidCodeError, invalidCode } from './identity-errors.ts';
import { offerUndo, tellOldContacts } from './offer-undo.ts';
import { readCode } from './read-code.ts';
import { codeDigest, codeLength } from './registration-code.ts';
import { lockAccount } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';
import { recordContactEvent, tellContacts } from './tell-of-contact.ts';

export interface ConfirmContactChangeSuccess {
  readonly __typename: 'ConfirmContactChangeSuccess';
  readonly accountId: string;
}

const codeRefused = invalidCode(
  'That code is wrong, used or too old. Check the newest message; after five wrong tries, begin again and we send a new code.',
);

/**
 * Proves a new contact by the code sent to it; from then on it is used. The contacts there were before are told, with a
 * link that undoes it for 72 hours; so long the new one cannot recover the password alone.
 */
export function confirmContactChange(
  ctx: Context,
  input: { changeId: string; code: string },
): Promise<ConfirmContactChangeSuccess | InvalidCodeError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const code = readCode(input.code, codeLength);
  return inTransaction(ctx, async (ctx) => {
    const accountId = await findChangeAccount(ctx.database, input.changeId, [...viewer.roles.keys()]);
    if (!accountId) return notFound('change');
    const refused = refuseAccess(ctx.actor, accountId, 'administer');
    if (refused) return refused;
    // The account before the change, as a freeze and a newer change lock them.
    await lockAccount(ctx.database, accountId);
    const change = await lockChange(ctx.database, input.changeId, accountId);
    if (!change) return notFound('change');
    if (code === null || !isOpen(change, ctx.clock.now())) return codeRefused;
    if (!change.codeDigest?.equals(codeDigest(change.id, code))) {
      await addWrongContactCode(ctx.database, change);
      return codeRefused;
    }
    return (await apply(ctx, change)) ?? codeRefused;
  });
}

const isOpen = ({ appliedAt, expiresAt, failedAttempts }: ContactChange, now: Date): boolean =>
  appliedAt === null && expiresAt > now && failedAttempts < maxWrongContactCodes;

/** @returns NULL when the contact it was to replace is gone, or the new one came on record otherwise, meanwhile. */
async function apply(ctx: Context, change: ContactChange): Promise<ConfirmContactChangeSuccess | null> {
  const { accountId, channel, newValue } = change;
  if (newValue === null) return null;
  const before = await selectContacts(ctx.database, accountId);
  const replaced = before.find(({ id }) => id === change.contactId);
  if (before.some(({ value }) => value === newValue) || (change.contactId && replaced?.value !== change.oldValue)) {
    return null;
  }
  const now = ctx.clock.now();
  const undo = await offerUndo(ctx, accountId, before);
  const id = replaced?.id ?? newId();
  if (replaced) await replaceContactValue(ctx.database, { accountId, id, value: newValue, verifiedAt: now });
  else {
    const row = { accountId, id, channel, value: newValue, isPrimary: false, verifiedAt: now, createdAt: now };
    await insertContact(ctx.database, row);
    if (change.makesPrimary) await makePrimary(ctx.database, { accountId, id, channel });
  }
  await markApplied(ctx.database, change, { appliedAt: now, contactId: id, ...undo.row });
  await recordContactEvent(ctx, {
    accountId,
    loginId: change.loginId,
    kind: 'contact-changed',
    action: replaced ? 'contact.replace' : 'contact.add',
  });
  const thing = channel === 'email' ? 'e-mail address' : 'phone number';
  const what = replaced ? `Your ${thing} on record was replaced` : `Another ${thing} was put on record`;
  await tellOldContacts(ctx, { accountId, before, undo, what });
  await tellContacts(ctx, { accountId, recipients: [{ channel, value: newValue }], template: 'contact-in-use' });
  return { __typename: 'ConfirmContactChangeSuccess', accountId };
}
