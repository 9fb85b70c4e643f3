import {
  type AccountFrozenError,
  type InvalidInputError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import type { PaymentMethodRefusedError } from './payment-errors.ts';
import { checkLabel } from './payment-method-label.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import { storePaymentMethod } from './store-payment-method.ts';
import { methodRefused, takeSetup } from './take-setup.ts';

export interface AddPaymentMethodInput {
  readonly accountId: string;
  /** Of `startPaymentMethodSetup`, confirmed by the customer since. */
  readonly setupId: string;
  /** False: for one payment; it is not offered again, and given up at the processor after it. */
  readonly keep: boolean;
  /** The customer's own name for it. NULL: none. */
  readonly label: string | null;
}

export interface AddPaymentMethodSuccess {
  readonly __typename: 'AddPaymentMethodSuccess';
  readonly paymentMethod: PaymentMethod;
}

export type AddPaymentMethodResult =
  | AddPaymentMethodSuccess
  | PaymentMethodRefusedError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Stores the card, bank account or wallet that the customer confirmed in the processor's own form; its numbers never
 * come here. The account's first one that is kept is the one offered first. The same setup again is the method that
 * came of it the first time.
 */
export async function addPaymentMethod(
  ctx: BillingContext,
  input: AddPaymentMethodInput,
): Promise<AddPaymentMethodResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const label = checkLabel(input.label);
  if (typeof label === 'object' && label !== null) return label;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');

  const method = await takeSetup(ctx, account, { setupId: input.setupId, payLinkId: null });
  if ('code' in method) return method;
  const stored = await storePaymentMethod(ctx, { accountId: account.id, method, keep: input.keep, label });
  return stored ? { __typename: 'AddPaymentMethodSuccess', paymentMethod: stored } : methodRefused('resource_missing');
}
