import type { Account, InvalidInputError, NotFoundError, RoleNotAllowedError } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import type { IdempotencyKeyReusedError, NothingToPayError, PaymentDeclinedError } from './payment-errors.ts';
import type { Payment } from './payment-store.ts';

export interface PayBillInput {
  readonly accountId: string;
  readonly paymentMethodId: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** Chosen by the caller, 16 to 64 visible characters. */
  readonly idempotencyKey: string;
}

export interface PayBillSuccess {
  readonly __typename: 'PayBillSuccess';
  /** Succeeded, or of an outcome not known yet. */
  readonly payment: Payment;
  readonly account: Account;
}

export type PayBillResult =
  | PayBillSuccess
  | PaymentDeclinedError
  | NothingToPayError
  | IdempotencyKeyReusedError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError;

export async function payBill(_ctx: BillingContext, _input: PayBillInput): Promise<PayBillResult> {
  throw new Error('payBill is being written.');
}
