import type { Context } from '@demarc/database';
import { findAutopay, isRunning } from './autopay-store.ts';
import { leastPaymentMinor } from './check-pay-bill-input.ts';
import { selectOwed } from './ledger-store.ts';
import { payableMinor } from './payable-amount.ts';
import { selectAutopayDue } from './planned-amount-store.ts';
import type { PlannedPayment } from './planned-payment-store.ts';
import { hasOpenRefund } from './refund-store.ts';

/** Why a planned payment is left out. */
export type SkipReason = 'nothing_owed' | 'below_minimum' | 'above_limit' | 'autopay_off';

const isLeftOutByBalance = (reason: SkipReason): boolean => reason === 'nothing_owed' || reason === 'below_minimum';

export type PlannedAmount =
  | { readonly decision: 'charge'; readonly amountMinor: number }
  /** Payments in progress cover what is owed, and may yet fail; or money is going back, and will be owed again. */
  | { readonly decision: 'wait' }
  | { readonly decision: 'skip'; readonly reason: SkipReason; readonly amountMinor: number };

/**
 * Decides what a planned payment takes, on its day and with the account locked: never more than is owed, whatever it was
 * planned for. While payments in progress alone leave nothing to take, or too little, or a refund in progress will be owed
 * again, it waits for what becomes of them. Minor units.
 */
export async function decidePlannedAmount(ctx: Context, planned: PlannedPayment): Promise<PlannedAmount> {
  const decided = await decideByBalance(ctx, planned);
  if (decided.decision !== 'skip' || !isLeftOutByBalance(decided.reason)) return decided;
  return (await hasOpenRefund(ctx.database, planned.accountId)) ? { decision: 'wait' } : decided;
}

async function decideByBalance(ctx: Context, planned: PlannedPayment): Promise<PlannedAmount> {
  if (planned.kind === 'autopay') return decideAutopay(ctx, planned);
  const owed = await selectOwed(ctx.database, planned.accountId);
  const plannedMinor = planned.amountMinor ?? 0;
  return charge(Math.min(plannedMinor, payableMinor(owed)), Math.min(plannedMinor, owed.currentMinor));
}

async function decideAutopay(ctx: Context, planned: PlannedPayment): Promise<PlannedAmount> {
  const rule = await findAutopay(ctx.database, planned.accountId);
  if (!isRunning(rule)) return { decision: 'skip', reason: 'autopay_off', amountMinor: 0 };
  const { dueMinor, unpaidMinor } = await selectAutopayDue(ctx.database, planned);
  if (rule.limitMinor !== null && dueMinor > rule.limitMinor) {
    return { decision: 'skip', reason: 'above_limit', amountMinor: dueMinor };
  }
  return charge(dueMinor, unpaidMinor);
}

/** @param unpaidMinor What there would be to take if no payment in progress were made. */
function charge(amountMinor: number, unpaidMinor: number): PlannedAmount {
  if (amountMinor >= leastPaymentMinor) return { decision: 'charge', amountMinor };
  if (unpaidMinor >= leastPaymentMinor && unpaidMinor > amountMinor) return { decision: 'wait' };
  return { decision: 'skip', reason: amountMinor > 0 ? 'below_minimum' : 'nothing_owed', amountMinor };
}
