import { refuseAccess } from '@demarc/account';
import { emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { ListingContext } from './billing-context.ts';
import type { Payment } from './payment-store.ts';

/** An account's payments with their cards, newest first. Empty for an account that is not the actor's. */
export async function listPayments(
  ctx: ListingContext,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Payment>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return emptyPage;
  return ctx.loaders.billing.paymentPages.load(input);
}
