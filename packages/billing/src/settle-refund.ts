import { type Account, notifyAccount, recordAudit, selectAccounts } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { scheduleRefundReconciliation } from './intend-refund.ts';
import { bookInLedger, selectOwed } from './ledger-store.ts';
import { nameMethodOfPayment } from './method-of-payment.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import { findPayment } from './payment-store.ts';
import type { RefundAnswer } from './processor-returns.ts';
import { explainFailedRefund } from './refund-errors.ts';
import { findRefund, moveRefund, type Refund } from './refund-store.ts';

/**
 * Puts the processor's answer about a refund on record: its state, the ledger, the message and the audit trail, all or
 * nothing. An answer that comes twice changes nothing. When a refund that had succeeded fails later, a ledger
 * transaction of its own takes the booking back: the ledger only grows.
 *
 * @returns The refund as it is now.
 */
export const settleRefund = (ctx: Context, refund: Refund, answer: RefundAnswer): Promise<Refund> =>
  inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, refund.accountId);
    const [account] = await selectAccounts(ctx.database, [refund.accountId]);
    if (!account) throw new Error(`There is no account ${refund.accountId}.`);
    const settled = await settlers[answer.outcome](ctx, refund, answer as never, account);
    const current = settled ?? (await findRefund(ctx.database, refund));
    if (!current) throw new Error(`Refund ${refund.id} is not there any more.`);
    return current;
  });

type Answer<Outcome extends RefundAnswer['outcome']> = Extract<RefundAnswer, { outcome: Outcome }>;

/** Undefined: there was nothing to change. */
type Settle<Outcome extends RefundAnswer['outcome']> = (
  ctx: Context,
  refund: Refund,
  answer: Answer<Outcome>,
  account: Account,
) => Promise<Refund | undefined>;

const settlers: { [Outcome in RefundAnswer['outcome']]: Settle<Outcome> } = {
  async unknown(ctx, refund, { processorRefundId }) {
    const known = processorRefundId === null ? {} : { processorRefundId };
    const moved = await moveRefund(ctx.database, refund, ['intended'], { state: 'unknown', ...known });
    if (moved) await scheduleRefundReconciliation(ctx, moved);
    return moved;
  },

  async succeeded(ctx, refund, { processorRefundId }, account) {
    const settledAt = ctx.clock.now();
    const to = { state: 'succeeded', processorRefundId, settledAt } as const;
    const moved = await moveRefund(ctx.database, refund, ['intended', 'unknown'], to);
    if (!moved) return undefined;
    await book(ctx, moved, 'refund');
    await tell(ctx, moved, account, 'payment-refunded', 'refund.succeed');
    return moved;
  },

  async failed(ctx, refund, { processorRefundId, failureCode }, account) {
    const named = processorRefundId === null ? {} : { processorRefundId };
    const failed = { state: 'failed', failureCode, ...named } as const;
    // Its day stays that of the money's first move; the ledger holds the second.
    const reversed = await moveRefund(ctx.database, refund, ['succeeded'], failed);
    if (reversed) await book(ctx, reversed, 'refund_failed');
    const settledAt = ctx.clock.now();
    const moved =
      reversed ?? (await moveRefund(ctx.database, refund, ['intended', 'unknown'], { ...failed, settledAt }));
    if (moved) await tell(ctx, moved, account, 'refund-failed', 'refund.fail');
    return moved;
  },
};

/** A refund takes from cash, and what it paid is owed again; one that failed, the other way. */
async function book(ctx: Context, refund: Refund, kind: 'refund' | 'refund_failed'): Promise<void> {
  const { accountId, id, currency } = refund;
  const amountMinor = kind === 'refund' ? refund.amountMinor : -refund.amountMinor;
  await bookInLedger(ctx.database, {
    accountId,
    kind,
    causeId: id,
    currency,
    occurredAt: ctx.clock.now(),
    description: kind === 'refund' ? 'Refund' : 'Refund that the bank did not take',
    entries: { cash: -amountMinor, receivable: amountMinor },
  });
}

async function tell(
  ctx: Context,
  refund: Refund,
  account: Account,
  template: 'payment-refunded' | 'refund-failed',
  action: string,
): Promise<void> {
  const { accountId, amountMinor, currency, failureCode } = refund;
  const payment = await findPayment(ctx.database, refund.paymentId, [accountId]);
  if (!payment) throw new Error(`Refund ${refund.id} points at a payment that is not there.`);
  const { confirmationNumber } = payment;
  // Staff are on record with their reason from when they asked for it; this is the processor's part.
  const actor = ctx.actor.kind === 'staff' ? ({ kind: 'system', name: 'refund' } as const) : ctx.actor;
  const detail = { confirmationNumber, amountMinor, failureCode };
  await recordAudit({ ...ctx, actor }, { accountId, action, detail });
  const method = await selectPaymentMethod(ctx.database, payment);
  const { currentMinor } = await selectOwed(ctx.database, accountId);
  await notifyAccount(ctx, {
    accountId,
    template,
    data: {
      amount: { amountMinor, currency },
      accountNumber: account.accountNumber,
      confirmationNumber,
      method: nameMethodOfPayment(payment, method),
      reason: template === 'refund-failed' ? explainFailedRefund(failureCode) : refund.reason,
      balance: { amountMinor: currentMinor, currency },
    },
  });
}
