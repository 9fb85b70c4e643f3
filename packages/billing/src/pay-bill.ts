import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import { customerKeyOf } from './check-idempotency-key.ts';
import { checkPayBillInput } from './check-pay-bill-input.ts';
import { explainDecline } from './decline-messages.ts';
import { finishPayment } from './finish-payment.ts';
import { intendPayment } from './intend-payment.ts';
import type {
  IdempotencyKeyReusedError,
  NothingToPayError,
  PaymentActionRequiredError,
  PaymentDeclinedError,
} from './payment-errors.ts';
import type { Payment } from './payment-store.ts';
import { releaseLinkChallenges } from './release-link-challenges.ts';

export interface PayBillInput {
  readonly accountId: string;
  readonly paymentMethodId: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** Chosen by the caller, 16 to 64 visible characters. */
  readonly idempotencyKey: string;
}

export interface PayBillSuccess {
  readonly __typename: 'PayBillSuccess';
  /** Succeeded, under way at the bank, or of an outcome not known yet. */
  readonly payment: Payment;
  readonly account: Account;
}

export type PayBillResult =
  | PayBillSuccess
  | PaymentDeclinedError
  | PaymentActionRequiredError
  | NothingToPayError
  | IdempotencyKeyReusedError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Pays towards an account's balance with a stored way to pay. Three steps, none of which loses or doubles a payment:
 * it is written down as intended, the processor is asked outside any transaction, the answer is put on record. Without
 * an answer the payment is `unknown`, and reconciliation finds out.
 *
 * The same idempotency key again, also at the same time, is the same payment and gets the same answer.
 */
export async function payBill(ctx: BillingContext, input: PayBillInput): Promise<PayBillResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');
  const invalid = checkPayBillInput(input, account);
  if (invalid) return invalid;

  const intent = { ...input, idempotencyKey: customerKeyOf(input.idempotencyKey) };
  const first = await intendPayment(ctx, intent, account);
  // What somebody with a link has left for their bank to ask about keeps the household from nothing.
  const mayHelp = 'code' in first && first.__typename === 'NothingToPayError';
  const isFreed = mayHelp && (await releaseLinkChallenges(ctx, { accountId: account.id }));
  const intended = isFreed ? await intendPayment(ctx, intent, account) : first;
  if ('code' in intended) return intended;
  const payment = await finishPayment(ctx, intended, account);
  if ('code' in payment) return payment;
  if (payment.state !== 'declined') return { __typename: 'PayBillSuccess', payment, account };
  return {
    __typename: 'PaymentDeclinedError',
    code: 'PAYMENT_DECLINED',
    message: explainDecline(payment.declineCode),
    payment,
  };
}
