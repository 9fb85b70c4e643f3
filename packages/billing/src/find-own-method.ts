import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  visibleAccounts,
} from '@demarc/account';
import type { Context } from '@demarc/database';
import { findPaymentMethod, type PaymentMethod } from './payment-method-store.ts';

export type OwnMethodRefusal = NotFoundError | RoleNotAllowedError | AccountFrozenError;

/** A kept way to pay of an account the actor may act for, or why not. One for a single payment is not managed. */
export async function findOwnMethod(
  ctx: Context,
  { paymentMethodId }: { paymentMethodId: string },
): Promise<PaymentMethod | OwnMethodRefusal> {
  const method = await findPaymentMethod(ctx.database, paymentMethodId, visibleAccounts(ctx.actor));
  if (!method || method.isOneTime) return notFound('payment method');
  return refuseAccess(ctx.actor, method.accountId, 'act') ?? method;
}
