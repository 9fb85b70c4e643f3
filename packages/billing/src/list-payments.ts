import { refuseAccess } from '@demarc/account';
import type { Context, Page, PageRequest } from '@demarc/database';
import { type Payment, selectPayments } from './payment-store.ts';

/** An account's payments, newest first. Empty for an account that is not the actor's. */
export async function listPayments(
  ctx: Context,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Payment>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return { nodes: [], hasNextPage: false, endCursor: null };
  return selectPayments(ctx.database, input.accountId, input.page);
}
