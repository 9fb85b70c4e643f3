import type { Context } from '@demarc/database';
import { findAutopay, isRunning } from './autopay-store.ts';
import { selectOwed } from './ledger-store.ts';
import { payableMinor } from './payable-amount.ts';
import { selectAutopayDue } from './planned-amount-store.ts';
import type { PlannedPayment } from './planned-payment-store.ts';

/** Why a planned payment is left out. */
export type SkipReason = 'nothing_owed' | 'above_limit' | 'autopay_off';

export type PlannedAmount =
  | { readonly decision: 'charge'; readonly amountMinor: number }
  | { readonly decision: 'skip'; readonly reason: SkipReason; readonly amountMinor: number };

/**
 * Decides what a planned payment takes, on its day and with the account locked: never more than is owed, whatever it was
 * planned for. Minor units.
 */
export async function decidePlannedAmount(ctx: Context, planned: PlannedPayment): Promise<PlannedAmount> {
  if (planned.kind === 'autopay') return decideAutopay(ctx, planned);
  const openMinor = payableMinor(await selectOwed(ctx.database, planned.accountId));
  return charge(Math.min(planned.amountMinor ?? 0, openMinor));
}

async function decideAutopay(ctx: Context, planned: PlannedPayment): Promise<PlannedAmount> {
  const rule = await findAutopay(ctx.database, planned.accountId);
  if (!isRunning(rule)) return { decision: 'skip', reason: 'autopay_off', amountMinor: 0 };
  const amountMinor = await selectAutopayDue(ctx.database, planned);
  if (rule.limitMinor !== null && amountMinor > rule.limitMinor) {
    return { decision: 'skip', reason: 'above_limit', amountMinor };
  }
  return charge(amountMinor);
}

const charge = (amountMinor: number): PlannedAmount =>
  amountMinor > 0 ? { decision: 'charge', amountMinor } : { decision: 'skip', reason: 'nothing_owed', amountMinor: 0 };
