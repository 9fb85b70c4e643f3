import { type Account, selectAccounts } from '@demarc/account';
import { type Context, linkDigest } from '@demarc/database';
import { findPayLink, type PayLink } from './pay-link-store.ts';

export interface PayLinkUnavailableError {
  readonly __typename: 'PayLinkUnavailableError';
  readonly code: 'PAY_LINK_GONE' | 'PAY_LINK_TOO_MANY_TRIES';
  readonly message: string;
}

/** Said of a link that is unknown, revoked and too old alike. */
export const payLinkGone: PayLinkUnavailableError = {
  __typename: 'PayLinkUnavailableError',
  code: 'PAY_LINK_GONE',
  message: 'This link cannot be used any more. Ask for a new one, or sign in to pay.',
};

/**
 * What a link is for. The account it gives must not leave the use case: who holds a link may know what is to pay, and no
 * name.
 *
 * @returns NULL for a link that is unknown, revoked or too old.
 */
export async function openPayLink(
  ctx: Pick<Context, 'database' | 'clock'>,
  { token }: { token: string },
): Promise<{ link: PayLink; account: Account } | null> {
  const digest = linkDigest(token);
  const link = digest && (await findPayLink(ctx.database, digest, ctx.clock.now()));
  if (!link) return null;
  const [account] = await selectAccounts(ctx.database, [link.accountId]);
  return account ? { link, account } : null;
}

export const payLinkTired: PayLinkUnavailableError = {
  __typename: 'PayLinkUnavailableError',
  code: 'PAY_LINK_TOO_MANY_TRIES',
  message: 'This link was used many times today. Try again tomorrow, or sign in to pay.',
};
