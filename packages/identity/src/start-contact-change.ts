import {
  type AccountFrozenError,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { formatFact, sendMessage } from '@demarc/notification';
import {
  endOpenChanges,
  findCountry,
  insertContactChange,
  selectChangeStarts,
  selectContacts,
} from './contact-change-store.ts';
import { contactCodeLifetimeMs, contactWindowMs, maxContactStarts, maxContacts } from './contact-limits.ts';
import { readContactValue } from './contact-value.ts';
import { type TooManyAttemptsError, tooManyAttempts } from './identity-errors.ts';
import { codeDigest, groupCode, newRegistrationCode } from './registration-code.ts';
import { getAccountOnRecord, lockAccount } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';

export interface StartContactChangeSuccess {
  readonly __typename: 'StartContactChangeSuccess';
  readonly changeId: string;
  /** The contact as it will be kept. */
  readonly value: string;
  /** Of the code sent to it. */
  readonly expiresAt: Date;
}

type StartContactChangeResult =
  | StartContactChangeSuccess
  | InvalidInputError
  | TooManyAttemptsError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Begins to use a new contact: a code goes to it, and until that is shown nothing changes. One that was begun before
 * ends.
 *
 * @param input.replacesId The contact it takes the place of. NULL: it is added.
 */
export function startContactChange(
  ctx: Context,
  input: { accountId: string; channel: 'email' | 'sms'; value: string; replacesId?: string | null },
): Promise<StartContactChangeResult> {
  const { accountId, channel } = input;
  const { loginId } = requireCustomer(ctx.actor);
  const refused = refuseAccess(ctx.actor, accountId, 'administer');
  if (refused) return Promise.resolve(refused);
  return inTransaction(ctx, async (ctx): Promise<StartContactChangeResult> => {
    const value = readContactValue({
      channel,
      value: input.value,
      country: await findCountry(ctx.database, accountId),
    });
    if (typeof value !== 'string') return value;
    await lockAccount(ctx.database, accountId);
    const contacts = await selectContacts(ctx.database, accountId);
    if (contacts.some((one) => one.value.toLowerCase() === value.toLowerCase())) {
      return invalidInput('value', 'We have that contact on record for you already.');
    }
    const replaced = input.replacesId ? contacts.find(({ id }) => id === input.replacesId) : null;
    if (replaced === undefined || (replaced && replaced.channel !== channel)) return notFound('contact');
    if (!replaced && contacts.length >= maxContacts) {
      return invalidInput('value', `You have ${maxContacts} contacts, which is as many as we keep. Remove one first.`);
    }
    const now = ctx.clock.now();
    const starts = await selectChangeStarts(ctx.database, accountId, new Date(now.getTime() - contactWindowMs));
    const oldestThatCounts = starts.at(-maxContactStarts);
    if (oldestThatCounts) return tooManyAttempts(new Date(oldestThatCounts.getTime() + contactWindowMs));

    await endOpenChanges(ctx.database, accountId, now);
    const changeId = newId();
    const code = newRegistrationCode();
    const expiresAt = new Date(now.getTime() + contactCodeLifetimeMs[channel]);
    await insertContactChange(ctx.database, {
      accountId,
      id: changeId,
      loginId,
      channel,
      newValue: value,
      contactId: replaced?.id ?? null,
      oldValue: replaced?.value ?? null,
      makesPrimary: replaced ? replaced.isPrimary : !contacts.some((one) => one.channel === channel),
      codeDigest: codeDigest(changeId, code),
      expiresAt,
      createdAt: now,
    });
    await recordAudit(ctx, { accountId, action: 'contact.start_change', detail: { channel } });
    const account = await getAccountOnRecord(ctx.database, accountId);
    await sendMessage(ctx, {
      accountId,
      to: { channel, value },
      template: 'contact-code',
      data: { expiresAt: formatFact(expiresAt, account) },
      secrets: { code: groupCode(code) },
      uselessAfter: expiresAt,
    });
    return { __typename: 'StartContactChangeSuccess', changeId, value, expiresAt };
  });
}
