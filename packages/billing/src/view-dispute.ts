import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type Dispute, findDispute } from './dispute-store.ts';

/** One dispute, if it is on an account the actor may see. */
export const viewDispute = async (ctx: Context, input: { disputeId: string }): Promise<Dispute | null> =>
  (await findDispute(ctx.database, input.disputeId, visibleAccounts(ctx.actor))) ?? null;
