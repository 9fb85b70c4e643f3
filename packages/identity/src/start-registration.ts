import { type InvalidInputError, notifyAccount, recordAudit, selectPrimaryEmail } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
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
import { maskEmail } from './mask-email.ts';
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
 * First step of registration: finds the account and sends a one-time code to the e-mail on record. Knowing name and
 * postcode proves nothing; reading the owner's mail does (47 CFR 64.2010).
 */
export async function startRegistration(
  ctx: Context,
  input: { lookup: AccountLookup },
): Promise<StartRegistrationResult> {
  const empty = findEmptyField(input.lookup);
  if (empty) return empty;
  if (!isLookupPossible(input.lookup)) return accountNotMatched;

  return inTransaction(ctx, async (ctx): Promise<StartRegistrationResult> => {
    const account = await findAccountByLookup(ctx.database, input.lookup);
    const email = account && (await selectPrimaryEmail(ctx.database, account.id));
    if (!account || !email) return accountNotMatched;
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
      contactId: email.id,
      codeDigest: codeDigest(registrationId, code),
      failedAttempts: 0,
      expiresAt,
      createdAt: now,
    });
    await recordAudit(ctx, { accountId: account.id, action: 'registration.start' });
    await notifyAccount(ctx, {
      accountId: account.id,
      template: 'registration-code',
      data: { accountNumber: account.accountNumber, expiresAt },
      secrets: { code: groupCode(code) },
      uselessAfter: expiresAt,
    });
    return { __typename: 'StartRegistrationSuccess', registrationId, sentTo: maskEmail(email.value), expiresAt };
  });
}
