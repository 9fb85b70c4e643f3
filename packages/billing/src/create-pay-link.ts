import {
  type AccountFrozenError,
  type NotFoundError,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { issuePayLinks } from './issue-pay-links.ts';
import { type PayLink, selectPayLinks } from './pay-link-store.ts';

export interface CreatePayLinkSuccess {
  readonly __typename: 'CreatePayLinkSuccess';
  readonly payLink: PayLink;
  /** What stands in the link. It is told this once: only its SHA-256 is kept. */
  readonly token: string;
}

export interface TooManyPayLinksError {
  readonly __typename: 'TooManyPayLinksError';
  readonly code: 'TOO_MANY_PAY_LINKS';
  readonly message: string;
}

/** Links in use at a time: one for each person one may ask to help, and few enough to keep an eye on. */
const mostLinks = 5;

/** Makes a link to share, by which anybody who has it can pay this account's bill for 14 days, and do nothing else. */
export async function createPayLink(
  ctx: Context,
  { accountId }: { accountId: string },
): Promise<CreatePayLinkSuccess | TooManyPayLinksError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const refusal = refuseAccess(ctx.actor, accountId, 'act');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const inUse = await selectPayLinks(ctx.database, accountId, ctx.clock.now());
    if (inUse.filter(({ cause }) => cause === 'customer').length >= mostLinks) return tooMany;
    const made = (await issuePayLinks(ctx, { accountIds: [accountId], cause: 'customer' })).get(accountId);
    if (!made) throw new Error('No link was made.');
    await recordAudit(ctx, { accountId, action: 'pay_link.create', detail: {} });
    return { __typename: 'CreatePayLinkSuccess', payLink: made.link, token: made.payToken };
  });
}

const tooMany: TooManyPayLinksError = {
  __typename: 'TooManyPayLinksError',
  code: 'TOO_MANY_PAY_LINKS',
  message: `You have made ${mostLinks} links that are in use, which is the most. Revoke one you do not need, then make a new one.`,
};
