import { type Account, type NotFoundError, notFound, recordAudit } from '@demarc/account';
import { type Context, inTransaction, newId, newReference } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { lockAccount } from './billing-account-store.ts';
import { leastPaymentMinor } from './check-pay-bill-input.ts';
import { selectOwed } from './ledger-store.ts';
import { payableMinor } from './payable-amount.ts';
import type { IdempotencyKeyReusedError, NothingToPayError } from './payment-errors.ts';
import { findPaymentMethod } from './payment-method-store.ts';
import { findPaymentByKey, insertPayment, type Payment, type PaymentOrigin, wasPaidWith } from './payment-store.ts';
import { scheduleReconciliation } from './schedule-reconciliation.ts';

/** A payment that is going to be made, whoever sets it going. */
export interface PaymentIntent {
  readonly accountId: string;
  readonly paymentMethodId: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** The same key again is the same payment. */
  readonly idempotencyKey: string;
  /** Default: the customer, signed in. */
  readonly origin?: { readonly kind: PaymentOrigin; readonly id: string };
}

export interface IntendedPayment {
  readonly payment: Payment;
  /** False: an earlier call with the same key made it, and asks the processor. */
  readonly isNew: boolean;
}

const keyReused: IdempotencyKeyReusedError = {
  __typename: 'IdempotencyKeyReusedError',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message:
    'This payment was sent before with another amount or way to pay. Look at your payments, then start again if it is not there.',
};

export type IntendPaymentResult = IntendedPayment | NotFoundError | NothingToPayError | IdempotencyKeyReusedError;

/**
 * Writes down that a payment is going to be made, before the processor hears of it, together with the job that looks
 * after it: whatever dies from here on, the payment is found again. The account's lock makes those who come at once
 * pass one by one, so one key is one payment and one balance is paid once. Called inside a transaction, it is part of it.
 */
export const intendPayment = (ctx: Context, intent: PaymentIntent, account: Account): Promise<IntendPaymentResult> =>
  inTransaction(ctx, async (ctx) => {
    const { accountId, idempotencyKey, paymentMethodId, amount, origin } = intent;
    await lockAccount(ctx.database, accountId);
    const earlier = await findPaymentByKey(ctx.database, accountId, idempotencyKey);
    if (earlier) return isSameRequest(earlier, intent) ? { payment: earlier, isNew: false } : keyReused;
    const method = await findPaymentMethod(ctx.database, paymentMethodId, [accountId]);
    // What was given for one payment pays no other: least of all a card that somebody else typed in by a link.
    const isSpent = method?.isOneTime === true && (await wasPaidWith(ctx.database, method));
    if (!method || isSpent) return notFound('payment method');
    const owed = await selectOwed(ctx.database, accountId);
    const refusal =
      refuseAmount(amount.amountMinor, owed, account) ??
      // What is collected by itself is left out when it is so little, and a link leaves it to the processor.
      (origin ? null : refuseTooLittle(amount.amountMinor, owed, account));
    if (refusal) return refusal;

    const payment: Payment = {
      accountId,
      id: newId(),
      paymentMethodId,
      ...amount,
      state: 'intended',
      origin: origin?.kind ?? 'customer',
      originId: origin?.id ?? null,
      idempotencyKey,
      confirmationNumber: newReference('P'),
      processorPaymentId: null,
      declineCode: null,
      createdAt: ctx.clock.now(),
      settledAt: null,
    };
    await insertPayment(ctx.database, payment);
    await scheduleReconciliation(ctx, payment);
    await recordAudit(ctx, {
      accountId,
      action: 'payment.pay',
      detail: { ...amount, confirmationNumber: payment.confirmationNumber, origin: payment.origin },
    });
    return { payment, isNew: true };
  });

const isSameRequest = (payment: Payment, { amount, paymentMethodId }: PaymentIntent): boolean =>
  payment.amountMinor === amount.amountMinor &&
  payment.currency === amount.currency &&
  payment.paymentMethodId === paymentMethodId;

/** Never more than what is owed, payments in progress counted as made. */
function refuseAmount(
  amountMinor: number,
  { currentMinor, pendingMinor }: { currentMinor: number; pendingMinor: number },
  account: Account,
): NothingToPayError | null {
  const openMinor = payableMinor({ currentMinor, pendingMinor });
  if (amountMinor <= openMinor) return null;
  const { currency } = account;
  const open = formatFact({ amountMinor: openMinor, currency }, account);
  const pending = formatFact({ amountMinor: pendingMinor, currency }, account);
  const message =
    pendingMinor > 0
      ? `A payment of ${pending} is in progress, which leaves ${open} to pay. Wait until it is confirmed, then look at your balance again.`
      : openMinor > 0
        ? `You owe ${open}. Enter that amount or less.`
        : 'Nothing is owed on this account, so there is nothing to pay.';
  return { __typename: 'NothingToPayError', code: 'NOTHING_TO_PAY', message };
}

/** Refuses what the processor would, before it is asked. */
function refuseTooLittle(
  amountMinor: number,
  owed: { currentMinor: number; pendingMinor: number },
  account: Account,
): NothingToPayError | null {
  if (amountMinor >= leastPaymentMinor) return null;
  const { currency } = account;
  const least = formatFact({ amountMinor: leastPaymentMinor, currency }, account);
  const message =
    payableMinor(owed) < leastPaymentMinor
      ? `The smallest payment is ${least}. What you owe is less, and is added to your next bill: there is nothing to do.`
      : `The smallest payment is ${least}. Pay that or more.`;
  return { __typename: 'NothingToPayError', code: 'NOTHING_TO_PAY', message };
}
