import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findStatement, type Statement } from './statement-store.ts';

/** One statement, if it is on an account the actor may see. */
export const viewStatement = async (ctx: Context, input: { statementId: string }): Promise<Statement | null> =>
  (await findStatement(ctx.database, input.statementId, visibleAccounts(ctx.actor))) ?? null;
