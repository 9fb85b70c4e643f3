import { refuseAccess } from '@demarc/account';
import { emptyPage, isStorableText, type Page, type PageRequest } from '@demarc/database';
import { amountSearched } from './amount-searched.ts';
import type { ListingContext } from './billing-context.ts';
import type { Statement } from './statement-store.ts';
import { isYear, yearOfDays } from './year-range.ts';

export interface StatementFilter {
  /** The year that the statement's cycle ends in. NULL: any. */
  readonly year: number | null;
  /** A part of the number, or the total or the charges to the cent. NULL or nothing but spaces: any. */
  readonly search: string | null;
  /** The account's, in which an amount is read. */
  readonly currency: string;
}

/** An account's statements, newest first. Empty for an account that is not the actor's. */
export async function listStatements(
  ctx: ListingContext,
  { accountId, page, filter }: { accountId: string; page: PageRequest; filter?: StatementFilter },
): Promise<Page<Statement>> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return emptyPage;
  const { year = null, currency = '' } = filter ?? {};
  const search = filter?.search?.trim() || null;
  // Such a year or text stands on no statement.
  if ((year !== null && !isYear(year)) || (search !== null && !isStorableText(search))) return emptyPage;
  return ctx.loaders.billing.statementPages.load({
    accountId,
    page,
    within: year === null ? undefined : yearOfDays(year),
    filters: { search, amount: search === null ? null : amountSearched(search, currency) },
  });
}
