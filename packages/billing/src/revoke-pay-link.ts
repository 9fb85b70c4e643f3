import { type NotFoundError, notFound, type RoleNotAllowedError, recordAudit, refuseAccess } from '@demarc/account';
import { inTransaction } from '@demarc/database';
import type { BillingContext } from './billing-context.ts';
import { type PayLink, revokeLink } from './pay-link-store.ts';
import { releaseLinkChallenges } from './release-link-challenges.ts';

export interface RevokePayLinkSuccess {
  readonly __typename: 'RevokePayLinkSuccess';
  readonly payLink: PayLink;
}

/**
 * Makes a link useless, from now on. Once more is the same. A payment by it that waits for its payer's bank is given up; one
 * that is with the bank already goes on. A frozen account's links can be revoked too: it only makes the account safer.
 */
export async function revokePayLink(
  ctx: BillingContext,
  { accountId, payLinkId }: { accountId: string; payLinkId: string },
): Promise<RevokePayLinkSuccess | NotFoundError | RoleNotAllowedError> {
  const refusal = refuseAccess(ctx.actor, accountId, 'converse');
  if (refusal) return refusal;
  const result = await inTransaction(ctx, async (ctx): Promise<RevokePayLinkSuccess | NotFoundError> => {
    const payLink = await revokeLink(ctx.database, { payLinkId, accountIds: [accountId], at: ctx.clock.now() });
    if (!payLink) return notFound('link');
    await recordAudit(ctx, { accountId, action: 'pay_link.revoke', detail: {} });
    return { __typename: 'RevokePayLinkSuccess', payLink };
  });
  if (result.__typename === 'RevokePayLinkSuccess') await releaseLinkChallenges(ctx, { accountId, payLinkId });
  return result;
}
