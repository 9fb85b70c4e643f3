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
import { lockAccount } from './billing-account-store.ts';
import { type PlannedPaymentClosedError, plannedPaymentClosed } from './planned-payment-errors.ts';
import { findPlannedPayment, movePlannedPayment, type PlannedPaymentState } from './planned-payment-store.ts';

export interface CancelPlannedPaymentSuccess {
  readonly __typename: 'CancelPlannedPaymentSuccess';
  readonly account: Account;
}

export type CancelPlannedPaymentResult =
  | CancelPlannedPaymentSuccess
  | PlannedPaymentClosedError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/** Why each state but `planned` cannot be cancelled. */
const tooLate: Record<Exclude<PlannedPaymentState, 'planned'>, string> = {
  charging: 'This payment is being made just now, so it cannot be cancelled any more. Look at your payments.',
  paid: 'This payment was made already. Look at your payments for its receipt.',
  failed: 'This payment was given up already, and nothing more will be charged for it.',
  cancelled: 'This payment is cancelled already, and nothing will be charged for it.',
  skipped: 'This payment was left out already, and nothing will be charged for it.',
};

/**
 * Cancels a payment of a day to come, until it is being charged. Of autopay: this bill is not paid by itself, later ones
 * are. An instalment is part of an arrangement, which is taken back as a whole.
 */
export async function cancelPlannedPayment(
  ctx: Context,
  input: { plannedPaymentId: string },
): Promise<CancelPlannedPaymentResult> {
  const found = await findPlannedPayment(ctx.database, input.plannedPaymentId, visibleAccounts(ctx.actor));
  if (!found) return notFound('planned payment');
  const refusal = refuseAccess(ctx.actor, found.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [found.accountId]);
  if (!account) return notFound('planned payment');
  if (found.kind === 'instalment') {
    return plannedPaymentClosed(
      'This is an instalment of a payment arrangement. Take the whole arrangement back on its page, or call us if you cannot keep it.',
    );
  }
  return inTransaction(ctx, async (ctx) => {
    const { accountId, id, kind, chargeOn } = found;
    await lockAccount(ctx.database, accountId);
    const at = ctx.clock.now();
    const ended = { endReason: 'by_customer', endedAt: at, nextTryAt: null };
    const cancelled = await movePlannedPayment(ctx.database, found, ['planned'], { state: 'cancelled', ...ended });
    if (!cancelled) {
      const now = await findPlannedPayment(ctx.database, id, [accountId]);
      return plannedPaymentClosed(tooLate[now && now.state !== 'planned' ? now.state : 'charging']);
    }
    await recordAudit(ctx, { accountId, action: 'planned_payment.cancel', detail: { plannedPaymentId: id, kind } });
    const { amountMinor } = cancelled;
    await notifyAccount(ctx, {
      accountId,
      template: 'planned-payment-cancelled',
      data: {
        kind,
        chargeOn: { day: chargeOn },
        amount: amountMinor === null ? '' : { amountMinor, currency: account.currency },
      },
    });
    return { __typename: 'CancelPlannedPaymentSuccess', account };
  });
}
