import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { type PayLink, revokeLink } from './pay-link-store.ts';

export interface RevokePayLinkSuccess {
  readonly __typename: 'RevokePayLinkSuccess';
  readonly payLink: PayLink;
}

/** Makes a link useless, from now on. Once more is the same. A payment that is on its way by it goes on. */
export async function revokePayLink(
  ctx: Context,
  { accountId, payLinkId }: { accountId: string; payLinkId: string },
): Promise<RevokePayLinkSuccess | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const refusal = refuseAccess(ctx.actor, accountId, 'act');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    const payLink = await revokeLink(ctx.database, { payLinkId, accountIds: [accountId], at: ctx.clock.now() });
    if (!payLink) return notFound('link');
    await recordAudit(ctx, { accountId, action: 'pay_link.revoke', detail: {} });
    return { __typename: 'RevokePayLinkSuccess', payLink };
  });
}
