import { type Context, linkDigest } from '@demarc/database';
import { findOpenInvitation, type Invitation } from './invitation-store.ts';
import { lockAccount } from './registration-store.ts';

/**
 * Finds an open invitation by its token and holds its account still until the transaction ends, so that it stays open
 * until the caller has answered it.
 *
 * @returns Undefined for one that is unknown, answered, taken back or too old.
 */
export async function lockInvitation(ctx: Context, token: string): Promise<Invitation | undefined> {
  const digest = linkDigest(token);
  const found = digest && (await findOpenInvitation(ctx.database, digest, ctx.clock.now()));
  if (!found) return undefined;
  await lockAccount(ctx.database, found.accountId);
  // While this waited for the lock it may have been answered or taken back.
  return findOpenInvitation(ctx.database, digest, ctx.clock.now());
}
