import { type Account, notifyAccount, recordAudit, selectAccounts } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { findAutopay } from './autopay-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { type Chargeback, closeChargeback, findChargeback, insertChargeback } from './chargeback-store.ts';
import { explainChargeback } from './chargeback-words.ts';
import { bookInLedger, selectOwed } from './ledger-store.ts';
import { nameMethodOfPayment } from './method-of-payment.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import type { Payment } from './payment-store.ts';
import type { ProcessorDispute } from './processor-returns.ts';
import { turnOffAutopay } from './turn-off-autopay.ts';

/**
 * Puts on record what the payer's bank does with a payment that had succeeded: it takes the money back, which is then
 * owed again, and later lets us have it (`won`) or keeps it (`lost`). State, ledger, message and audit trail, all or
 * nothing; what is known already changes nothing, so that a dispute may be settled as often as one likes.
 */
export async function settleChargeback(
  ctx: Context,
  payment: Payment,
  dispute: ProcessorDispute & { readonly processorDisputeId: string },
): Promise<void> {
  const { state, processorDisputeId } = dispute;
  // The bank only asks: no money has moved.
  if (state === 'inquiry') return;
  await inTransaction(ctx, async (ctx) => {
    const { accountId } = payment;
    await lockAccount(ctx.database, accountId);
    const [account] = await selectAccounts(ctx.database, [accountId]);
    if (!account) throw new Error(`There is no account ${accountId}.`);
    const now = ctx.clock.now();
    const opened: Chargeback = {
      accountId,
      id: newId(),
      paymentId: payment.id,
      processorDisputeId,
      amountMinor: dispute.amountMinor,
      currency: dispute.currency,
      state: 'open',
      reasonCode: dispute.reasonCode,
      openedAt: now,
      closedAt: null,
    };
    if (await insertChargeback(ctx.database, opened)) await takeBack(ctx, payment, opened, account);
    if (state === 'open') return;
    const chargeback = await findChargeback(ctx.database, opened);
    if (!chargeback || !(await closeChargeback(ctx.database, chargeback, { state, closedAt: now }))) return;
    await recordAudit(ctx, { accountId, action: `chargeback.${state}`, detail: detailOf(payment, chargeback) });
    if (state === 'won') await giveBack(ctx, payment, chargeback, account);
  });
}

async function takeBack(ctx: Context, payment: Payment, chargeback: Chargeback, account: Account): Promise<void> {
  await book(ctx, payment, chargeback, 'chargeback');
  const { accountId } = payment;
  await recordAudit(ctx, { accountId, action: 'chargeback.open', detail: detailOf(payment, chargeback) });
  await tell(ctx, payment, chargeback, account, 'payment-charged-back');
  // What the bank has just taken back once would be taken back again.
  const rule = await findAutopay(ctx.database, accountId);
  if (rule?.turnedOffAt === null && rule.paymentMethodId === payment.paymentMethodId) {
    await turnOffAutopay(ctx, { accountId });
  }
}

async function giveBack(ctx: Context, payment: Payment, chargeback: Chargeback, account: Account): Promise<void> {
  await book(ctx, payment, chargeback, 'chargeback_won');
  await tell(ctx, payment, chargeback, account, 'chargeback-won');
}

const detailOf = ({ confirmationNumber }: Payment, { amountMinor, reasonCode }: Chargeback) => ({
  confirmationNumber,
  amountMinor,
  reasonCode,
});

/** What the bank takes leaves cash and is owed again; what it gives back, the other way. */
async function book(
  ctx: Context,
  { accountId, confirmationNumber }: Payment,
  { id, amountMinor, currency }: Chargeback,
  kind: 'chargeback' | 'chargeback_won',
): Promise<void> {
  const takenMinor = kind === 'chargeback' ? amountMinor : -amountMinor;
  await bookInLedger(ctx.database, {
    accountId,
    kind,
    causeId: id,
    currency,
    occurredAt: ctx.clock.now(),
    description: `Payment ${confirmationNumber} ${kind === 'chargeback' ? 'taken back by the bank' : 'returned by the bank'}`,
    entries: { cash: -takenMinor, receivable: takenMinor },
  });
}

async function tell(
  ctx: Context,
  payment: Payment,
  { amountMinor, currency, reasonCode }: Chargeback,
  account: Account,
  template: 'payment-charged-back' | 'chargeback-won',
): Promise<void> {
  const { accountId, confirmationNumber } = payment;
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
      reason: explainChargeback(reasonCode),
      balance: { amountMinor: currentMinor, currency },
    },
  });
}
