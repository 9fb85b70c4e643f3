import { type InvalidInputError, recordAudit, selectPrimaryContact } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { formatFact, type Recipient, sendMessage } from '@demarc/notification';
import { type AccountLookup, findEmptyField, isLookupPossible } from './account-lookup.ts';
import {
  type AccountNotMatchedError,
  type AlreadyRegisteredError,
  accountNotMatched,
  alreadyRegistered,
  type TooManyAttemptsError,
  tooManyAttempts,
} from './identity-errors.ts';
import { hasMember } from './login-store.ts';
import { maskContact } from './mask-contact.ts';
import { codeDigest, groupCode, newRegistrationCode } from './registration-code.ts';
import { codeLifetimeMs, maxStarts, startWindowMs } from './registration-limits.ts';
import { findAccountByLookup, insertRegistration, lockAccount, selectStarts } from './registration-store.ts';

export interface StartRegistrationSuccess {
  readonly __typename: 'StartRegistrationSuccess';
  readonly registrationId: string;
  /** Where the code went, mostly hidden. */
  readonly sentTo: string;
  readonly expiresAt: Date;
}

type StartRegistrationResult =
  | StartRegistrationSuccess
  | AccountNotMatchedError
  | AlreadyRegisteredError
  | TooManyAttemptsError
  | InvalidInputError;

/**
 * First step of registration: finds the account and sends a one-time code to the e-mail or phone on record. Knowing
 * name and postcode proves nothing; reading what is sent to the owner does (47 CFR 64.2010). An account without a contact
 * of that channel looks like none.
 *
 * @param input.channel How the code is sent. Default: by e-mail.
 */
export async function startRegistration(
  ctx: Context,
  input: { lookup: AccountLookup; channel?: Recipient['channel'] | null },
): Promise<StartRegistrationResult> {
  const empty = findEmptyField(input.lookup);
  if (empty) return empty;
  if (!isLookupPossible(input.lookup)) return accountNotMatched;

  return inTransaction(ctx, async (ctx): Promise<StartRegistrationResult> => {
    const account = await findAccountByLookup(ctx.database, input.lookup);
    const channel = input.channel ?? 'email';
    const to = account && (await selectPrimaryContact(ctx.database, { accountId: account.id, channel }));
    if (!account || !to) return accountNotMatched;
    await lockAccount(ctx.database, account.id);
    if (await hasMember(ctx.database, account.id)) return alreadyRegistered;
    const now = ctx.clock.now();
    const starts = await selectStarts(ctx.database, account.id, new Date(now.getTime() - startWindowMs));
    const oldestThatCounts = starts.at(-maxStarts);
    if (oldestThatCounts) return tooManyAttempts(new Date(oldestThatCounts.getTime() + startWindowMs));

    const registrationId = newId();
    const code = newRegistrationCode();
    const expiresAt = new Date(now.getTime() + codeLifetimeMs);
    await insertRegistration(ctx.database, {
      id: registrationId,
      accountId: account.id,
      contactId: to.id,
      codeDigest: codeDigest(registrationId, code),
      failedAttempts: 0,
      expiresAt,
      createdAt: now,
    });
    await recordAudit(ctx, { accountId: account.id, action: 'registration.start', detail: { channel } });
    await sendMessage(ctx, {
      accountId: account.id,
      to,
      template: 'registration-code',
      data: { accountNumber: account.accountNumber, expiresAt: formatFact(expiresAt, account) },
      secrets: { code: groupCode(code) },
      uselessAfter: expiresAt,
    });
    return { __typename: 'StartRegistrationSuccess', registrationId, sentTo: maskContact(to), expiresAt };
  });
}
