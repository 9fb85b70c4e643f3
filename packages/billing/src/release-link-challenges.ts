import { type Account, selectAccounts } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import { selectLinkChallenges } from './payment-store.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * Gives up the payments by link of an account that wait for their payer's bank, so that whoever holds a link keeps nobody of
 * the household from paying. The processor is asked to close each, outside any transaction, and what it says is put on
 * record: a payment that was approved in the meantime is made, and counts. Without an answer it stays open.
 *
 * @param payLinkId Of one link alone. Left out: of all.
 * @returns True when one came to an end, so that what can be paid is to be looked at again.
 */
export async function releaseLinkChallenges(
  ctx: BillingContext,
  { accountId, payLinkId }: { accountId: string; payLinkId?: string },
): Promise<boolean> {
  const waiting = await selectLinkChallenges(ctx.database, { accountId, payLinkId });
  if (waiting.length === 0) return false;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return false;
  const ended = await Promise.all(waiting.map((payment) => release(ctx, payment, account)));
  return ended.includes(true);
}

async function release(
  ctx: BillingContext,
  payment: Awaited<ReturnType<typeof selectLinkChallenges>>[number],
  account: Account,
): Promise<boolean> {
  const { processorPaymentId } = payment;
  if (processorPaymentId === null) return false;
  const answer = await ctx.paymentProcessor.cancelCharge({ processorPaymentId });
  const { state } = await settlePayment(ctx, payment, answer, account);
  return state !== 'unknown';
}
