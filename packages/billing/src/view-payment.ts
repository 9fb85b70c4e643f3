import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findPayment, type Payment } from './payment-store.ts';

/** One payment, if it is on an account the actor may see. */
export const viewPayment = async (ctx: Context, input: { paymentId: string }): Promise<Payment | null> =>
  (await findPayment(ctx.database, input.paymentId, visibleAccounts(ctx.actor))) ?? null;
