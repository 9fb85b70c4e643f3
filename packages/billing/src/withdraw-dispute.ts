import {
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  visibleAccounts,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import type { DisputeClosedError } from './dispute-errors.ts';
import { closeDispute, type Dispute, findDispute } from './dispute-store.ts';

export interface WithdrawDisputeSuccess {
  readonly __typename: 'WithdrawDisputeSuccess';
  readonly dispute: Dispute;
}

/** Takes back a dispute that is not answered yet. What it held is owed again. Once more is the same. */
export async function withdrawDispute(
  ctx: Context,
  input: { disputeId: string },
): Promise<WithdrawDisputeSuccess | DisputeClosedError | NotFoundError | RoleNotAllowedError> {
  const found = await findDispute(ctx.database, input.disputeId, visibleAccounts(ctx.actor));
  if (!found) return notFound('dispute');
  const refusal = refuseAccess(ctx.actor, found.accountId, 'converse');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    const { accountId, id, reference } = found;
    await lockAccount(ctx.database, accountId);
    const withdrawn = await closeDispute(ctx.database, found, { state: 'withdrawn', closedAt: ctx.clock.now() });
    if (withdrawn) {
      await recordAudit(ctx, { accountId, action: 'dispute.withdraw', detail: { reference } });
      return { __typename: 'WithdrawDisputeSuccess', dispute: withdrawn };
    }
    const dispute = (await findDispute(ctx.database, id, [accountId])) ?? found;
    return dispute.state === 'withdrawn'
      ? { __typename: 'WithdrawDisputeSuccess', dispute }
      : {
          __typename: 'DisputeClosedError',
          code: 'DISPUTE_CLOSED',
          message: 'We have answered this dispute meanwhile, so there is nothing to withdraw. Look at our answer.',
          dispute,
        };
  });
}
