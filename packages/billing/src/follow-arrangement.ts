import { type Account, notifyAccount, recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import {
  cancelInstalments,
  endArrangement,
  findArrangement,
  type PaymentArrangement,
  selectInstalments,
  selectPaidSince,
} from './arrangement-store.ts';
import { leastPaymentMinor } from './check-pay-bill-input.ts';
import { selectOwed } from './ledger-store.ts';
import { collectableMinor, payableMinor } from './payable-amount.ts';
import type { PlannedPayment } from './planned-payment-store.ts';

/**
 * Moves the arrangement of an instalment that has just ended on, in the caller's transaction: broken when the instalment
 * failed for good, kept when none is left to come and what it was about is paid. An instalment is smaller or left out where
 * others paid before it; where that money went back since, nothing is left to come and the arrangement is broken all the
 * same. The customer is told.
 */
export async function followArrangement(ctx: Context, instalment: PlannedPayment, account: Account): Promise<void> {
  const { accountId, arrangementId } = instalment;
  if (arrangementId === null) return;
  const arrangement = await findArrangement(ctx.database, arrangementId, [accountId]);
  if (arrangement?.state !== 'active') return;
  const hasFailed = instalment.state === 'failed';
  if (!hasFailed) {
    const instalments = await selectInstalments(ctx.database, arrangement);
    if (instalments.some(({ state }) => state === 'planned' || state === 'charging')) return;
  }
  const isBroken = hasFailed || !(await isPaid(ctx, arrangement));
  const at = ctx.clock.now();
  const ended = await endArrangement(ctx.database, arrangement, isBroken ? 'broken' : 'kept', at);
  if (!ended) return;
  if (isBroken) await cancelInstalments(ctx.database, arrangement, { reason: 'arrangement_broken', at });
  await recordAudit(ctx, {
    accountId,
    action: isBroken ? 'payment_arrangement.break' : 'payment_arrangement.keep',
    detail: { reference: arrangement.reference },
  });
  const { currency, accountNumber } = account;
  await notifyAccount(ctx, {
    accountId,
    template: isBroken ? 'arrangement-broken' : 'arrangement-kept',
    data: {
      reference: arrangement.reference,
      total: { amountMinor: arrangement.totalMinor, currency },
      left: { amountMinor: payableMinor(await selectOwed(ctx.database, accountId)), currency },
      accountNumber,
    },
  });
}

/** Nothing is left that can be collected, or so much was paid and stayed since it was made as it is about. */
const isPaid = async (ctx: Context, arrangement: PaymentArrangement): Promise<boolean> =>
  collectableMinor(await selectOwed(ctx.database, arrangement.accountId)) < leastPaymentMinor ||
  (await selectPaidSince(ctx.database, arrangement)) >= arrangement.totalMinor;
