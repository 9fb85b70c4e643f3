import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
  visibleAccounts,
} from '@demarc/account';
import { type Context, dayIn, inTransaction, startOfDay } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { checkPlannedMethod } from './check-planned-method.ts';
import type { NothingToPayError } from './payment-errors.ts';
import { type PlannedPaymentClosedError, plannedPaymentClosed } from './planned-payment-errors.ts';
import { findPlannedPayment, movePlannedPayment } from './planned-payment-store.ts';
import { refuseAmount } from './schedule-payment.ts';

export interface RestorePlannedPaymentSuccess {
  readonly __typename: 'RestorePlannedPaymentSuccess';
  readonly account: Account;
}

export type RestorePlannedPaymentResult =
  | RestorePlannedPaymentSuccess
  | PlannedPaymentClosedError
  | NothingToPayError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/** Takes a cancellation by the customer back, until the day it was planned for begins: it is planned as it was. */
export async function restorePlannedPayment(
  ctx: Context,
  input: { plannedPaymentId: string },
): Promise<RestorePlannedPaymentResult> {
  const found = await findPlannedPayment(ctx.database, input.plannedPaymentId, visibleAccounts(ctx.actor));
  if (!found) return notFound('planned payment');
  const refusal = refuseAccess(ctx.actor, found.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [found.accountId]);
  if (!account) return notFound('planned payment');
  return inTransaction(ctx, async (ctx) => {
    const { accountId } = found;
    await lockAccount(ctx.database, accountId);
    const planned = await findPlannedPayment(ctx.database, found.id, [accountId]);
    if (planned?.state === 'planned') return { __typename: 'RestorePlannedPaymentSuccess', account };
    const isOpen = planned?.state === 'cancelled' && planned.endReason === 'by_customer';
    if (!isOpen || planned.chargeOn <= dayIn(account.timeZone, ctx.clock.now())) {
      return plannedPaymentClosed('This payment cannot be planned again. Plan a new one, or pay now.');
    }
    const method = await checkPlannedMethod(ctx, { ...planned, on: planned.chargeOn });
    if ('code' in method) return method;
    const tooMuch = planned.amountMinor === null ? null : await refuseAmount(ctx, planned.amountMinor, account);
    if (tooMuch) return tooMuch;
    const nextTryAt = startOfDay(account.timeZone, planned.chargeOn);
    await movePlannedPayment(ctx.database, planned, ['cancelled'], {
      state: 'planned',
      endReason: null,
      endedAt: null,
      nextTryAt,
    });
    const detail = { plannedPaymentId: planned.id, chargeOn: planned.chargeOn };
    await recordAudit(ctx, { accountId, action: 'planned_payment.restore', detail });
    return { __typename: 'RestorePlannedPaymentSuccess', account };
  });
}
