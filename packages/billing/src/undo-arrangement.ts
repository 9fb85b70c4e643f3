import {
  type Account,
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
  visibleAccounts,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { cancelInstalments, endArrangement, findArrangement, selectInstalments } from './arrangement-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { type ArrangementNotPossibleError, arrangementNotPossible } from './preview-arrangement.ts';

export interface UndoArrangementSuccess {
  readonly __typename: 'UndoArrangementSuccess';
  readonly account: Account;
}

export type UndoArrangementResult =
  | UndoArrangementSuccess
  | ArrangementNotPossibleError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

const tooLate = arrangementNotPossible(
  'TOO_LATE',
  'This arrangement cannot be taken back any more. If you cannot keep it, call us before the next instalment: we look for a way with you.',
);

/** Takes an arrangement back within 24 hours, as long as no instalment was tried. Taken back already, nothing changes. */
export async function undoArrangement(ctx: Context, input: { arrangementId: string }): Promise<UndoArrangementResult> {
  const found = await findArrangement(ctx.database, input.arrangementId, visibleAccounts(ctx.actor));
  if (!found) return notFound('payment arrangement');
  const refusal = refuseAccess(ctx.actor, found.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [found.accountId]);
  if (!account) return notFound('payment arrangement');
  return inTransaction(ctx, async (ctx) => {
    const { accountId, id, reference, totalMinor } = found;
    await lockAccount(ctx.database, accountId);
    const arrangement = await findArrangement(ctx.database, id, [accountId]);
    if (arrangement?.state === 'cancelled') return { __typename: 'UndoArrangementSuccess', account };
    const at = ctx.clock.now();
    if (arrangement?.state !== 'active' || at > arrangement.undoUntil) return tooLate;
    const instalments = await selectInstalments(ctx.database, arrangement);
    if (instalments.some(({ tryCount }) => tryCount > 0)) return tooLate;
    await endArrangement(ctx.database, arrangement, 'cancelled', at);
    await cancelInstalments(ctx.database, arrangement, { reason: 'arrangement_undone', at });
    await recordAudit(ctx, { accountId, action: 'payment_arrangement.undo', detail: { reference } });
    await notifyAccount(ctx, {
      accountId,
      template: 'arrangement-undone',
      data: { reference, total: { amountMinor: totalMinor, currency: account.currency } },
    });
    return { __typename: 'UndoArrangementSuccess', account };
  });
}
