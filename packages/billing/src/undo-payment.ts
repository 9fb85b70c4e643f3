import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  visibleAccounts,
} from '@demarc/account';
import { awaitRefund } from './await-payment.ts';
import type { BillingContext } from './billing-context.ts';
import { intendRefund } from './intend-refund.ts';
import { undoUntil } from './payment-returns.ts';
import { findPayment, type Payment } from './payment-store.ts';
import { explainFailedRefund, type NotUndoableError } from './refund-errors.ts';
import { askAndSettleRefund } from './refund-payment.ts';
import type { Refund } from './refund-store.ts';

export interface UndoPaymentSuccess {
  readonly __typename: 'UndoPaymentSuccess';
  /** Succeeded, or of an outcome not known yet. */
  readonly refund: Refund;
  readonly payment: Payment;
}

export type UndoPaymentResult =
  | UndoPaymentSuccess
  | NotUndoableError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Takes a payment back whole, within 30 minutes of its success, once: for whoever may pay on its account. The money goes
 * back to where it came from. Not once a planned payment was left out or charged since, for it reckoned with this one.
 * Again is the same refund.
 */
export async function undoPayment(ctx: BillingContext, input: { paymentId: string }): Promise<UndoPaymentResult> {
  const payment = await findPayment(ctx.database, input.paymentId, visibleAccounts(ctx.actor));
  if (!payment) return notFound('payment');
  const refusal = refuseAccess(ctx.actor, payment.accountId, 'act');
  if (refusal) return refusal;

  const { id, amountMinor } = payment;
  const intended = await intendRefund(
    ctx,
    { payment, amountMinor, cause: 'undone', reason: 'You took this payment back', idempotencyKey: `undone:${id}` },
    (payment, facts) => {
      if (undoUntil(payment, facts, ctx.clock.now())) return null;
      return facts.isReckonedWith ? reckonedWith : notUndoable;
    },
  );
  if ('code' in intended) return intended;
  const refund = intended.isNew
    ? await askAndSettleRefund(ctx, intended.refund, payment)
    : await awaitRefund(ctx, intended.refund);
  if (refund.state !== 'failed') return { __typename: 'UndoPaymentSuccess', refund, payment };
  return {
    __typename: 'NotUndoableError',
    code: 'UNDO_FAILED',
    message: `The payment was not taken back because ${explainFailedRefund(refund.failureCode)}. It stays on your account. Call us if you need the money back.`,
  };
}

const notUndoable: NotUndoableError = {
  __typename: 'NotUndoableError',
  code: 'NOT_UNDOABLE',
  message:
    'This payment cannot be taken back here any more: that is possible for 30 minutes after it went through. It stays on your account. Call us if you need the money back.',
};

const reckonedWith: NotUndoableError = {
  ...notUndoable,
  message:
    'This payment cannot be taken back here any more: a planned payment was left out or charged since, by what was left to pay after it. It stays on your account. Call us if you need the money back.',
};
