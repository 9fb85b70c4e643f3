import { refuseAccess } from '@demarc/account';
import { emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { ListingContext } from './billing-context.ts';
import type { Payment, PaymentState } from './payment-store.ts';
import { isYear, yearOfMoments } from './year-range.ts';

export interface PaymentFilter {
  /** The year it was made in. NULL: any. */
  readonly year: number | null;
  /** The account's, in which a year begins. */
  readonly timeZone: string;
  /** NULL: any. */
  readonly state: PaymentState | null;
}

/** An account's payments with their cards, newest first. Empty for an account that is not the actor's. */
export async function listPayments(
  ctx: ListingContext,
  { accountId, page, filter }: { accountId: string; page: PageRequest; filter?: PaymentFilter },
): Promise<Page<Payment>> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return emptyPage;
  const { year = null, timeZone = 'UTC', state = null } = filter ?? {};
  if (year !== null && !isYear(year)) return emptyPage;
  return ctx.loaders.billing.paymentPages.load({
    accountId,
    page,
    within: year === null ? undefined : yearOfMoments(year, timeZone),
    filters: { state },
  });
}
