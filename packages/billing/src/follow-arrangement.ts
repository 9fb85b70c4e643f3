import { type Account, notifyAccount, recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { cancelInstalments, endArrangement, findArrangement, selectInstalments } from './arrangement-store.ts';
import { selectOwed } from './ledger-store.ts';
import { payableMinor } from './payable-amount.ts';
import type { PlannedPayment } from './planned-payment-store.ts';

/**
 * Moves the arrangement of an instalment that has just ended on, in the caller's transaction: broken when the instalment
 * failed for good, kept when none is left to come. The customer is told.
 */
export async function followArrangement(ctx: Context, instalment: PlannedPayment, account: Account): Promise<void> {
  const { accountId, arrangementId } = instalment;
  if (arrangementId === null) return;
  const arrangement = await findArrangement(ctx.database, arrangementId, [accountId]);
  if (arrangement?.state !== 'active') return;
  const isBroken = instalment.state === 'failed';
  if (!isBroken) {
    const instalments = await selectInstalments(ctx.database, arrangement);
    if (instalments.some(({ state }) => state === 'planned' || state === 'charging')) return;
  }
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
