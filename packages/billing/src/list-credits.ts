import { refuseAccess } from '@demarc/account';
import { type Context, emptyPage, type Page, type PageRequest } from '@demarc/database';
import type { BillingLoaders } from './billing-loader.ts';
import type { AccountCredit } from './credit-store.ts';

/** An account's credits with their reasons, newest first. Empty for an account that is not the actor's. */
export async function listCredits(
  ctx: Pick<Context, 'actor'> & { readonly loaders: { readonly billing: Pick<BillingLoaders, 'creditPages'> } },
  input: { accountId: string; page: PageRequest },
): Promise<Page<AccountCredit>> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return emptyPage;
  return ctx.loaders.billing.creditPages.load(input);
}
