import { type InvalidInputError, notifyAccount, recordAudit } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import {
  type InvalidCodeError,
  invalidCode,
  type TooBusyError,
  type UsernameTakenError,
  usernameTaken,
  type WeakPasswordError,
} from './identity-errors.ts';
import { hasMember, insertLogin, insertMember, isUsernameTaken } from './login-store.ts';
import { passwordHashing } from './password-hashing.ts';
import { checkPassword } from './password-policy.ts';
import { readCode } from './read-code.ts';
import { codeDigest, codeLength } from './registration-code.ts';
import { maxWrongCodes } from './registration-limits.ts';
import {
  type AccountOnRecord,
  closeRegistration,
  getAccountOnRecord,
  lockAccount,
  selectKnownWords,
  tryCode,
} from './registration-store.ts';
import { checkUsername } from './username.ts';

export interface CompleteRegistrationSuccess {
  readonly __typename: 'CompleteRegistrationSuccess';
  readonly username: string;
}

const codeRefused = invalidCode(
  'That code is wrong, used or too old. Check the newest message from us; after five wrong tries, go back and ask for a new code.',
);

/**
 * Second step of registration: proves the code, then makes the sign-in. The code is checked first, so that nobody
 * without it learns which usernames exist; a taken username or a weak password leaves it usable.
 *
 * @param input.brandName The operator's name, which no password may lean on.
 */
export async function completeRegistration(
  ctx: Context,
  input: { registrationId: string; code: string; username: string; password: string; brandName: string },
): Promise<
  | CompleteRegistrationSuccess
  | InvalidCodeError
  | UsernameTakenError
  | WeakPasswordError
  | InvalidInputError
  | TooBusyError
> {
  const account = await findAccountByCode(ctx, input);
  if (!account) return codeRefused;
  const username = checkUsername(input.username);
  if (typeof username !== 'string') return username;
  if (await isUsernameTaken(ctx.database, username)) return usernameTaken;
  const knownWords = await selectKnownWords(ctx.database, account.id);
  const ownWords = [username, account.holderName, account.accountNumber, input.brandName, ...knownWords];
  const password = checkPassword({ password: input.password, ownWords });
  if (typeof password !== 'string') return password;
  const passwordHash = await passwordHashing.hash(password);
  if (typeof passwordHash !== 'string') return passwordHash;
  return registerOwner(ctx, { account, registrationId: input.registrationId, username, passwordHash });
}

async function findAccountByCode(
  ctx: Context,
  { registrationId, code: typed }: { registrationId: string; code: string },
): Promise<AccountOnRecord | null> {
  const code = readCode(typed, codeLength);
  if (code === null) return null;
  const bounds = { limit: maxWrongCodes, now: ctx.clock.now() };
  const accountId = await tryCode(ctx.database, registrationId, codeDigest(registrationId, code), bounds);
  return accountId === undefined ? null : getAccountOnRecord(ctx.database, accountId);
}

/** Writes the sign-in and what follows from it, unless another registration of the account or the name came first. */
function registerOwner(
  ctx: Context,
  input: { account: AccountOnRecord; registrationId: string; username: string; passwordHash: string },
): Promise<CompleteRegistrationSuccess | InvalidCodeError | UsernameTakenError> {
  const { account, registrationId, username, passwordHash } = input;
  const accountId = account.id;
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    const loginId = newId();
    await lockAccount(ctx.database, accountId);
    // Another registration of this account, or this one sent twice, may have come first.
    if (await hasMember(ctx.database, accountId)) return codeRefused;
    const login = { id: loginId, username, passwordHash, passwordChangedAt: now, createdAt: now };
    if (!(await insertLogin(ctx.database, login))) return usernameTaken;
    await closeRegistration(ctx.database, registrationId, now);
    await insertMember(ctx.database, { accountId, loginId, role: 'owner', createdAt: now });
    await recordAudit(ctx, { accountId, action: 'registration.complete', detail: { username } });
    await notifyAccount(ctx, {
      accountId,
      template: 'registration-completed',
      data: { accountNumber: account.accountNumber, at: now },
    });
    return { __typename: 'CompleteRegistrationSuccess', username };
  });
}
