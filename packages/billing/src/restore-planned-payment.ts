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
import { findAutopay, isRunning } from './autopay-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { checkPlannedMethod } from './check-planned-method.ts';
import type { NothingToPayError } from './payment-errors.ts';
import { planBillAgain } from './plan-autopay.ts';
import { type PlannedPaymentClosedError, plannedPaymentClosed } from './planned-payment-errors.ts';
import { findPlannedPayment, movePlannedPayment, type PlannedPayment } from './planned-payment-store.ts';
import { refuseAmount } from './schedule-payment.ts';
import { findStatement } from './statement-store.ts';

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

/**
 * Takes a cancellation by the customer back, until the day it was planned for begins: it is planned as it was. A bill of
 * autopay is planned by the rule as it is now, and not while there is none.
 */
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
    const refused = await (planned.kind === 'autopay' ? restoreAutopay : restoreScheduled)(ctx, planned, account);
    if (refused) return refused;
    const detail = { plannedPaymentId: planned.id, chargeOn: planned.chargeOn };
    await recordAudit(ctx, { accountId, action: 'planned_payment.restore', detail });
    return { __typename: 'RestorePlannedPaymentSuccess', account };
  });
}

async function restoreAutopay(
  ctx: Context,
  { accountId, statementId }: PlannedPayment,
  account: Account,
): Promise<PlannedPaymentClosedError | null> {
  const rule = await findAutopay(ctx.database, accountId);
  if (!isRunning(rule)) {
    return plannedPaymentClosed(
      'Autopay is off or paused, so this bill is not paid by itself. Turn it on, or pay now.',
    );
  }
  const bill = statementId && (await findStatement(ctx.database, statementId, [accountId]));
  if (bill) await planBillAgain(ctx, bill, account, rule);
  return null;
}

async function restoreScheduled(
  ctx: Context,
  planned: PlannedPayment,
  account: Account,
): Promise<NotFoundError | InvalidInputError | NothingToPayError | null> {
  const method = await checkPlannedMethod(ctx, { ...planned, on: planned.chargeOn });
  if ('code' in method) return method;
  const tooMuch = await refuseAmount(ctx, planned.amountMinor ?? 0, account);
  if (tooMuch) return tooMuch;
  await movePlannedPayment(ctx.database, planned, ['cancelled'], {
    state: 'planned',
    endReason: null,
    endedAt: null,
    nextTryAt: startOfDay(account.timeZone, planned.chargeOn),
  });
  return null;
}
