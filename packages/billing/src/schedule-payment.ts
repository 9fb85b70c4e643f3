import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { addDays, type Context, type Day, dayIn, inTransaction, newId, startOfDay } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { lockAccount } from './billing-account-store.ts';
import { customerKeyOf } from './check-idempotency-key.ts';
import { checkPayBillInput, leastPaymentMinor } from './check-pay-bill-input.ts';
import { checkPlannedMethod } from './check-planned-method.ts';
import { selectOwed } from './ledger-store.ts';
import { namePaymentMethod } from './name-payment-method.ts';
import type { PayBillInput } from './pay-bill.ts';
import { payableMinor } from './payable-amount.ts';
import type { IdempotencyKeyReusedError, NothingToPayError } from './payment-errors.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import {
  findPlannedPaymentByKey,
  insertPlannedPayments,
  type PlannedPayment,
  type PlannedPaymentView,
  selectPlannedMinor,
} from './planned-payment-store.ts';

/** So many days ahead a payment can be planned: two bills, and no card is asked for much later. */
const mostDaysAhead = 60;

export interface SchedulePaymentInput extends PayBillInput {
  /** The day it is charged, where the account lives. */
  readonly chargeOn: Day;
}

export interface SchedulePaymentSuccess {
  readonly __typename: 'SchedulePaymentSuccess';
  readonly plannedPayment: PlannedPaymentView;
  readonly account: Account;
}

export type SchedulePaymentResult =
  | SchedulePaymentSuccess
  | NothingToPayError
  | IdempotencyKeyReusedError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

const keyReused: IdempotencyKeyReusedError = {
  __typename: 'IdempotencyKeyReusedError',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message:
    'This payment was planned before with another amount, day or card. Look at what is planned, then start again if it is not there.',
};

/**
 * Plans a payment for a day to come, from tomorrow to 60 days ahead. Up to what can be paid less what is planned already,
 * so that all that is planned can be charged. The same idempotency key again is the same plan.
 */
export async function schedulePayment(ctx: Context, input: SchedulePaymentInput): Promise<SchedulePaymentResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');
  const invalid = checkPayBillInput(input, account) ?? checkDay(input.chargeOn, account, ctx.clock.now());
  if (invalid) return invalid;

  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, account.id);
    const earlier = await findPlannedPaymentByKey(ctx.database, account.id, customerKeyOf(input.idempotencyKey));
    if (earlier) return isSameRequest(earlier, input) ? succeed(ctx, earlier, account) : keyReused;
    const method = await checkPlannedMethod(ctx, { ...input, on: input.chargeOn });
    if ('code' in method) return method;
    const tooMuch = await refuseAmount(ctx, input.amount.amountMinor, account);
    if (tooMuch) return tooMuch;

    const planned = toPlannedPayment(ctx, input, account);
    await insertPlannedPayments(ctx.database, [planned]);
    const { accountId, chargeOn, amount } = input;
    await recordAudit(ctx, { accountId, action: 'planned_payment.schedule', detail: { ...amount, chargeOn } });
    await notifyAccount(ctx, {
      accountId,
      template: 'payment-scheduled',
      data: {
        amount,
        chargeOn: { day: chargeOn },
        method: namePaymentMethod(method),
        accountNumber: account.accountNumber,
      },
    });
    return succeed(ctx, planned, account);
  });
}

async function succeed(ctx: Context, planned: PlannedPayment, account: Account): Promise<SchedulePaymentSuccess> {
  const paymentMethod = await selectPaymentMethod(ctx.database, planned);
  if (!paymentMethod) throw new Error(`Planned payment ${planned.id} points at a method that is not there.`);
  const amountMinor = planned.amountMinor ?? 0;
  const shown = { paymentMethod, currency: account.currency, timeZone: account.timeZone, declineCode: null };
  return {
    __typename: 'SchedulePaymentSuccess',
    plannedPayment: { ...planned, ...shown, expectedMinor: amountMinor, mostMinor: amountMinor },
    account,
  };
}

function checkDay(chargeOn: Day, account: Account, now: Date): InvalidInputError | null {
  const today = dayIn(account.timeZone, now);
  const last = addDays(today, mostDaysAhead);
  if (chargeOn > today && chargeOn <= last) return null;
  const word = (day: Day) => formatFact({ day }, account);
  return invalidInput(
    'chargeOn',
    `Choose a day from ${word(addDays(today, 1))} to ${word(last)}. To pay today, pay now.`,
  );
}

const isSameRequest = (earlier: PlannedPayment, input: SchedulePaymentInput): boolean =>
  earlier.amountMinor === input.amount.amountMinor &&
  earlier.paymentMethodId === input.paymentMethodId &&
  earlier.chargeOn === input.chargeOn;

/** What is planned may come to all that can be paid, and no more; each at least what can be charged. Called with the account locked. */
export async function refuseAmount(
  ctx: Context,
  amountMinor: number,
  account: Account,
): Promise<NothingToPayError | null> {
  const openMinor = payableMinor(await selectOwed(ctx.database, account.id));
  const plannedMinor = await selectPlannedMinor(ctx.database, account.id);
  const leftMinor = Math.max(0, openMinor - plannedMinor);
  if (amountMinor <= leftMinor && amountMinor >= leastPaymentMinor) return null;
  const word = (minor: number) => formatFact({ amountMinor: minor, currency: account.currency }, account);
  const isTooLittle = amountMinor < leastPaymentMinor && leftMinor >= leastPaymentMinor;
  const message = isTooLittle
    ? `The smallest payment is ${word(leastPaymentMinor)}. Plan that or more.`
    : openMinor === 0
      ? 'Nothing is left to pay on this account, so there is nothing to plan.'
      : plannedMinor === 0
        ? `${word(openMinor)} can be paid. Enter that amount or less.`
        : `${word(openMinor)} can be paid, and payments of ${word(plannedMinor)} are planned already, which leaves ${word(leftMinor)}. Enter no more than that, or cancel what is planned first.`;
  return { __typename: 'NothingToPayError', code: 'NOTHING_TO_PAY', message };
}

const toPlannedPayment = (ctx: Context, input: SchedulePaymentInput, account: Account): PlannedPayment => ({
  accountId: input.accountId,
  id: newId(),
  kind: 'scheduled',
  arrangementId: null,
  statementId: null,
  paymentMethodId: input.paymentMethodId,
  amountMinor: input.amount.amountMinor,
  chargeOn: input.chargeOn,
  state: 'planned',
  tryCount: 0,
  nextTryAt: startOfDay(account.timeZone, input.chargeOn),
  paymentId: null,
  endReason: null,
  idempotencyKey: customerKeyOf(input.idempotencyKey),
  createdAt: ctx.clock.now(),
  endedAt: null,
});
