import type { Context, Day } from '@demarc/database';
import type { BillingLoaders } from './billing-loader.ts';
import { openPayLink } from './open-pay-link.ts';
import { payableMinor } from './payable-amount.ts';

/** All that who holds a link may know. */
export interface PayLinkNotice {
  readonly accountLastFour: string;
  readonly currency: string;
  /** What can be paid now. */
  readonly payableMinor: number;
  /** NULL: nothing is owed. */
  readonly dueOn: Day | null;
}

/** What a link says is to pay. Looking changes nothing. NULL for a link that is unknown, revoked or too old. */
export async function viewPayLink(
  ctx: Pick<Context, 'database' | 'clock'> & {
    readonly loaders: { readonly billing: Pick<BillingLoaders, 'balance'> };
  },
  input: { token: string },
): Promise<PayLinkNotice | null> {
  const opened = await openPayLink(ctx, input);
  if (!opened) return null;
  const { account } = opened;
  const balance = await ctx.loaders.billing.balance.load({ account, at: ctx.clock.now() });
  return {
    accountLastFour: account.accountNumber.slice(-4),
    currency: account.currency,
    payableMinor: payableMinor(balance),
    dueOn: balance.dueOn,
  };
}
