import { type InvalidInputError, invalidInput, type NotFoundError, notFound, selectAccounts } from '@demarc/account';
import { formatFact } from '@demarc/notification';
import { awaitRefund } from './await-payment.ts';
import type { BillingContext } from './billing-context.ts';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import { intendRefund } from './intend-refund.ts';
import type { IdempotencyKeyReusedError } from './payment-errors.ts';
import { refundableMinor } from './payment-returns.ts';
import { findPayment, type Payment } from './payment-store.ts';
import type { NotRefundableError } from './refund-errors.ts';
import type { Refund } from './refund-store.ts';
import { settleRefund } from './settle-refund.ts';

export interface RefundPaymentInput {
  readonly paymentId: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** Chosen by the caller, 16 to 64 visible characters. The same key again is the same refund. */
  readonly idempotencyKey: string;
  /** Why: on record, and shown to the customer. */
  readonly reason: string;
}

export interface RefundPaymentSuccess {
  readonly __typename: 'RefundPaymentSuccess';
  /** Succeeded, or of an outcome not known yet. */
  readonly refund: Refund;
  readonly payment: Payment;
}

export type RefundPaymentResult =
  | RefundPaymentSuccess
  | NotRefundableError
  | IdempotencyKeyReusedError
  | InvalidInputError
  | NotFoundError;

const keyReused: IdempotencyKeyReusedError = {
  __typename: 'IdempotencyKeyReusedError',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: 'This key was used for another refund. Look at the payment’s refunds, then start again with a new key.',
};

/**
 * Gives back a payment, or some of it, to where it came from: for staff. Three steps, as a payment has: it is written
 * down as intended, the processor is asked outside any transaction, the answer is put on record. What is given back is
 * owed again.
 */
export async function refundPayment(ctx: BillingContext, input: RefundPaymentInput): Promise<RefundPaymentResult> {
  if (ctx.actor.kind !== 'staff') return notFound('payment');
  const { amount, idempotencyKey, reason } = input;
  const payment = await findPayment(ctx.database, input.paymentId, 'all');
  const [account] = payment ? await selectAccounts(ctx.database, [payment.accountId]) : [];
  if (!payment || !account) return notFound('payment');
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  if (amount.currency !== payment.currency) {
    return invalidInput('amount', `This payment was made in ${payment.currency}. Enter the amount in it.`);
  }
  if (!Number.isSafeInteger(amount.amountMinor) || amount.amountMinor <= 0) {
    return invalidInput('amount', 'Enter an amount above zero, in whole cents.');
  }

  const { amountMinor, currency } = amount;
  const intended = await intendRefund(
    ctx,
    // A key of staff and one of an undo never meet.
    { payment, amountMinor, cause: 'granted', reason, idempotencyKey: `granted:${idempotencyKey}` },
    (payment, returns) => {
      const leftMinor = refundableMinor(payment, returns);
      return amountMinor <= leftMinor
        ? null
        : tooLarge(formatFact({ amountMinor: leftMinor, currency }, account), leftMinor);
    },
  );
  if ('code' in intended) return intended;
  const { refund } = intended;
  if (refund.paymentId !== payment.id || refund.amountMinor !== amountMinor) return keyReused;
  const settled = intended.isNew ? await askAndSettleRefund(ctx, refund, payment) : await awaitRefund(ctx, refund);
  if (settled.state !== 'failed') return { __typename: 'RefundPaymentSuccess', refund: settled, payment };
  return {
    __typename: 'NotRefundableError',
    code: 'NOT_REFUNDABLE',
    message: `The processor refused this refund (${settled.failureCode}). Give the money back in another way.`,
  };
}

const tooLarge = (left: string, leftMinor: number): NotRefundableError =>
  leftMinor > 0
    ? {
        __typename: 'NotRefundableError',
        code: 'REFUND_TOO_LARGE',
        message: `Of this payment ${left} can still be given back. Enter that amount or less.`,
      }
    : {
        __typename: 'NotRefundableError',
        code: 'NOT_REFUNDABLE',
        message: 'Nothing of this payment is left to give back. Its refunds and chargebacks say why.',
      };

/** Asks the processor for a refund that was intended, outside any transaction, and puts its answer on record. */
export async function askAndSettleRefund(ctx: BillingContext, refund: Refund, payment: Payment): Promise<Refund> {
  const { processorPaymentId } = payment;
  if (!processorPaymentId) throw new Error(`Payment ${payment.id} was not made at the processor.`);
  const { id: refundId, amountMinor } = refund;
  return settleRefund(ctx, refund, await ctx.paymentProcessor.refund({ refundId, processorPaymentId, amountMinor }));
}
