import { refuseAccess } from '@demarc/account';
import { emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { ListingContext } from './billing-context.ts';
import type { Statement } from './statement-store.ts';

/** An account's statements, newest first. Empty for an account that is not the actor's. */
export async function listStatements(
  ctx: ListingContext,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Statement>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return emptyPage;
  return ctx.loaders.billing.statementPages.load(input);
}
