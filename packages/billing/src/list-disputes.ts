import { refuseAccess } from '@demarc/account';
import { type Context, emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { BillingLoaders } from './billing-loader.ts';
import { type Dispute, selectOpenDisputes } from './dispute-store.ts';

/** An account's disputes, newest first. Empty for an account that is not the actor's. */
export async function listDisputes(
  ctx: Pick<Context, 'actor'> & { readonly loaders: { readonly billing: Pick<BillingLoaders, 'disputePages'> } },
  input: { accountId: string; page: PageRequest },
): Promise<Page<Dispute>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return emptyPage;
  return ctx.loaders.billing.disputePages.load(input);
}

/** Staff's queue: the open disputes of all accounts, what was promised first before the rest. Empty for anyone else. */
export async function listOpenDisputes(
  ctx: Pick<Context, 'actor' | 'database'>,
  input: { page: PageRequest },
): Promise<Page<Dispute>> {
  if (ctx.actor.kind !== 'staff') return emptyPage;
  return selectOpenDisputes(ctx.database, input.page);
}
