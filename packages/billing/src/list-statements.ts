import { refuseAccess } from '@demarc/account';
import type { Context, Page, PageRequest } from '@demarc/database';
import { type Statement, selectStatements } from './statement-store.ts';

/** An account's statements, newest first. Empty for an account that is not the actor's. */
export async function listStatements(
  ctx: Context,
  input: { accountId: string; page: PageRequest },
): Promise<Page<Statement>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return { nodes: [], hasNextPage: false, endCursor: null };
  return selectStatements(ctx.database, input.accountId, input.page);
}
