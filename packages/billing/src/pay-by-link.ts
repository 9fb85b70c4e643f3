import { type Account, type InvalidInputError, invalidInput, type NotFoundError } from '@demarc/account';
import { inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import type { BillingContext } from './billing-context.ts';
import { checkPayBillInput } from './check-pay-bill-input.ts';
import { explainDecline } from './decline-messages.ts';
import { finishPayment } from './finish-payment.ts';
import { giveUpPaymentMethod } from './give-up-payment-method.ts';
import { type IntendPaymentResult, intendPayment } from './intend-payment.ts';
import { openPayLink, type PayLinkUnavailableError, payLinkGone, payLinkTired } from './open-pay-link.ts';
import { countLinkPayments, type PayLink } from './pay-link-store.ts';
import type { IdempotencyKeyReusedError, NothingToPayError, PaymentMethodRefusedError } from './payment-errors.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import { findPaymentByKey, type Payment, wasPaidWith } from './payment-store.ts';
import { storePaymentMethod } from './store-payment-method.ts';
import { methodRefused, takeSetup } from './take-setup.ts';

export interface PayByLinkInput {
  readonly token: string;
  /** Of `startPayLinkSetup`, confirmed by the payer in the processor's form since. */
  readonly setupId: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** Chosen by the caller, 16 to 64 visible characters. */
  readonly idempotencyKey: string;
}

/** What the payer is told; nothing of the account's. */
export interface PayByLinkSuccess {
  readonly __typename: 'PayByLinkSuccess';
  /** Succeeded, under way at the bank, or of an outcome not known yet. */
  readonly payment: Payment;
}

export interface PayByLinkDeclinedError {
  readonly __typename: 'PayByLinkDeclinedError';
  readonly code: 'PAYMENT_DECLINED';
  readonly message: string;
}

export interface PayByLinkActionRequiredError {
  readonly __typename: 'PayByLinkActionRequiredError';
  readonly code: 'PAYMENT_ACTION_REQUIRED';
  readonly message: string;
  readonly clientSecret: string;
}

type PayByLinkResult =
  | PayByLinkSuccess
  | PayByLinkDeclinedError
  | PayByLinkActionRequiredError
  | PayLinkUnavailableError
  | PaymentMethodRefusedError
  | NothingToPayError
  | IdempotencyKeyReusedError
  | InvalidInputError;

/** Payments begun by one link in a day: more is somebody trying stolen cards. */
const mostTriesADay = 10;

/**
 * Pays towards an account's balance by a link, with what the payer typed into the processor's form: the same three steps
 * and the same bounds as `payBill`. The same key again, also at the same time, is the same payment. A key belongs to its
 * link: it finds no payment of another link or of the account's own people.
 *
 * A link pays on a frozen account too. It holds no stored means and moves nothing out of the household; what it pays is
 * the payer's own money, and the bill goes on being due.
 */
export async function payByLink(ctx: BillingContext, input: PayByLinkInput): Promise<PayByLinkResult> {
  const opened = await openPayLink(ctx, input);
  if (!opened) return payLinkGone;
  const { link, account } = opened;
  const invalid = checkPayBillInput({ ...input, accountId: account.id, paymentMethodId: '' }, account);
  if (invalid) return invalid;
  const intended = await intend(ctx, input, link, account);
  if ('code' in intended) {
    // Given up or never there: a payment by this key may have been made meanwhile with it.
    return intended.__typename === 'NotFoundError' ? methodRefused('resource_missing') : intended;
  }
  const payment = await finishPayment(ctx, intended, account);
  if ('code' in payment) {
    const { code, message, clientSecret } = payment;
    return { __typename: 'PayByLinkActionRequiredError', code, message, clientSecret };
  }
  if (payment.state !== 'declined') return { __typename: 'PayByLinkSuccess', payment };
  const message = explainDecline(payment.declineCode);
  return { __typename: 'PayByLinkDeclinedError', code: 'PAYMENT_DECLINED', message };
}

type Refused = PaymentMethodRefusedError | PayLinkUnavailableError | InvalidInputError;

/** The payment of this key: the one that is there, or a new one by what the payer typed in. */
async function intend(
  ctx: BillingContext,
  input: PayByLinkInput,
  link: PayLink,
  account: Account,
): Promise<IntendPaymentResult | Refused | NotFoundError> {
  const idempotencyKey = `pay_link:${link.id}:${input.idempotencyKey}`;
  const earlier = await findPaymentByKey(ctx.database, account.id, idempotencyKey);
  if (earlier) return sameAmount(earlier, input) ? { payment: earlier, isNew: false } : otherAmount;
  const method = await takeMethod(ctx, input, link, account);
  if ('code' in method) {
    // Who came at the same time with the same key may have used it up.
    const made = await findPaymentByKey(ctx.database, account.id, idempotencyKey);
    return made && sameAmount(made, input) ? { payment: made, isNew: false } : method;
  }
  const intended = await inTransaction(ctx, async (ctx) => {
    // Under the lock, so that those who come at once are counted one by one; who comes again is no new try.
    await lockAccount(ctx.database, account.id);
    const dayAgo = new Date(ctx.clock.now().getTime() - 86_400_000);
    const isKnown = (await findPaymentByKey(ctx.database, account.id, idempotencyKey)) !== undefined;
    if (!isKnown && (await countLinkPayments(ctx.database, link, dayAgo)) >= mostTriesADay) return payLinkTired;
    const origin = { kind: 'pay_link', id: link.id } as const;
    const intent = { accountId: account.id, paymentMethodId: method.id, amount: input.amount, idempotencyKey, origin };
    return intendPayment(ctx, intent, account);
  });
  if ('code' in intended) await giveUpUnused(ctx, method);
  return intended;
}

/** What the payer gave for this payment does not stay with the account when nothing comes of it. */
const giveUpUnused = (ctx: BillingContext, method: PaymentMethod): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, method.accountId);
    // Who came at the same time may be paying with it.
    if (!(await wasPaidWith(ctx.database, method))) await giveUpPaymentMethod(ctx, method);
  });

/** What the payer typed in, for this one payment. */
async function takeMethod(
  ctx: BillingContext,
  { setupId }: PayByLinkInput,
  link: PayLink,
  account: Account,
): Promise<PaymentMethod | Refused> {
  const method = await takeSetup(ctx, account, { setupId, payLinkId: link.id });
  if ('code' in method) return method;
  const stored = await storePaymentMethod(ctx, { accountId: account.id, method, keep: false, label: null });
  // A setup of the account's own people gave a method that is kept: a link does not pay with it.
  return stored?.isOneTime ? stored : methodRefused('resource_missing');
}

const sameAmount = (payment: Payment, { amount }: PayByLinkInput): boolean =>
  payment.amountMinor === amount.amountMinor && payment.currency === amount.currency;

const otherAmount = invalidInput(
  'idempotencyKey',
  'This form was sent before with another amount. Open the link again to start anew.',
);
