import type { InvalidInputError } from '@demarc/account';
import { type Context, inTransaction, linkDigest, newId } from '@demarc/database';
import {
  type TooBusyError,
  type UsernameTakenError,
  usernameTaken,
  type WeakPasswordError,
} from './identity-errors.ts';
import { findOpenInvitation } from './invitation-store.ts';
import { joinHousehold } from './join-household.ts';
import { type InvalidLinkError, invalidLink } from './link-errors.ts';
import { lockInvitation } from './lock-invitation.ts';
import { insertLogin, isUsernameTaken } from './login-store.ts';
import { passwordHashing } from './password-hashing.ts';
import { checkPassword } from './password-policy.ts';
import { getAccountOnRecord, selectKnownWords } from './registration-store.ts';
import { checkUsername } from './username.ts';

export interface RegisterByInvitationSuccess {
  readonly __typename: 'RegisterByInvitationSuccess';
  readonly username: string;
}

/**
 * Makes a sign-in for someone who is invited to an account and has none. The link is the proof: it came by mail. It is
 * checked first, so that nobody without it learns which usernames exist; a taken username or a weak password leaves it
 * usable.
 *
 * @param input.brandName The operator's name, which no password may lean on.
 */
export async function registerByInvitation(
  ctx: Context,
  input: { token: string; username: string; password: string; brandName: string },
): Promise<
  | RegisterByInvitationSuccess
  | InvalidLinkError
  | UsernameTakenError
  | WeakPasswordError
  | InvalidInputError
  | TooBusyError
> {
  const digest = linkDigest(input.token);
  const invitation = digest && (await findOpenInvitation(ctx.database, digest, ctx.clock.now()));
  if (!invitation) return invalidLink;
  const username = checkUsername(input.username);
  if (typeof username !== 'string') return username;
  if (await isUsernameTaken(ctx.database, username)) return usernameTaken;
  const account = await getAccountOnRecord(ctx.database, invitation.accountId);
  const knownWords = await selectKnownWords(ctx.database, account.id);
  const ownWords = [username, invitation.email, account.holderName, account.accountNumber, input.brandName];
  const password = checkPassword({ password: input.password, ownWords: [...ownWords, ...knownWords] });
  if (typeof password !== 'string') return password;
  const passwordHash = await passwordHashing.hash(password);
  if (typeof passwordHash !== 'string') return passwordHash;
  return registerMember(ctx, { token: input.token, username, passwordHash });
}

/** Writes the sign-in and what follows from it, unless the invitation was answered or the name taken meanwhile. */
function registerMember(
  ctx: Context,
  { token, username, passwordHash }: { token: string; username: string; passwordHash: string },
): Promise<RegisterByInvitationSuccess | InvalidLinkError | UsernameTakenError> {
  return inTransaction(ctx, async (ctx) => {
    const invitation = await lockInvitation(ctx, token);
    if (!invitation) return invalidLink;
    const at = ctx.clock.now();
    const login = { id: newId(), username, passwordHash, passwordChangedAt: at, createdAt: at };
    if (!(await insertLogin(ctx.database, login))) return usernameTaken;
    // The same moment tells that the login was made by the invitation: see `selectInvitedContacts`.
    await joinHousehold(ctx, invitation, { loginId: login.id, username, at });
    return { __typename: 'RegisterByInvitationSuccess', username };
  });
}
