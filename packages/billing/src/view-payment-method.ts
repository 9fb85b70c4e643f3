import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findPaymentMethod, type PaymentMethod } from './payment-method-store.ts';

/** One stored card, if it is in use on an account the actor may see. */
export const viewPaymentMethod = async (
  ctx: Context,
  input: { paymentMethodId: string },
): Promise<PaymentMethod | null> =>
  (await findPaymentMethod(ctx.database, input.paymentMethodId, visibleAccounts(ctx.actor))) ?? null;
