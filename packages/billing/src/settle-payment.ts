import { type Account, notifyAccount, recordAudit } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import type { ChargeAnswer } from './charge-port.ts';
import { explainDecline } from './decline-messages.ts';
import { followPayment, isPlanned } from './follow-payment.ts';
import { giveUpPaymentMethod } from './give-up-payment-method.ts';
import { bookInLedger, selectOwed } from './ledger-store.ts';
import { nameMethodOfPayment } from './method-of-payment.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import { isFinal, statesBefore } from './payment-state.ts';
import { findPayment, movePayment, type Payment, type PaymentState } from './payment-store.ts';
import { scheduleReconciliation } from './schedule-reconciliation.ts';

/**
 * Puts the processor's answer on record: the payment's state, the ledger, the message and the audit trail, all or
 * nothing. An answer that comes twice, or to a payment that is settled, changes nothing.
 *
 * @returns The payment as it is now.
 */
export function settlePayment(
  ctx: Context,
  payment: Payment,
  answer: ChargeAnswer,
  account: Account,
): Promise<Payment> {
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, payment.accountId);
    const settled = await movePayment(
      ctx.database,
      payment,
      statesBefore(stateAfter[answer.outcome]),
      changesOf(answer, ctx.clock.now()),
    );
    if (settled) {
      await consequences[answer.outcome](ctx, settled, account);
      await followPayment(ctx, settled, account);
    }
    const current = settled ?? (await findPayment(ctx.database, payment.id, [payment.accountId]));
    if (!current) throw new Error(`Payment ${payment.id} is not there any more.`);
    return current;
  });
}

/** Until the customer has approved a payment, nobody knows what becomes of it. */
const stateAfter = {
  unknown: 'unknown',
  requires_action: 'unknown',
  processing: 'processing',
  succeeded: 'succeeded',
  declined: 'declined',
} as const satisfies Record<ChargeAnswer['outcome'], PaymentState>;

function changesOf(answer: ChargeAnswer, now: Date) {
  const state = stateAfter[answer.outcome];
  switch (answer.outcome) {
    case 'unknown':
      return { state };
    case 'requires_action':
    case 'processing':
      return { state, processorPaymentId: answer.processorPaymentId };
    case 'succeeded':
      return { state, processorPaymentId: answer.processorPaymentId, settledAt: now };
    case 'declined': {
      const { processorPaymentId, declineCode } = answer;
      return { state, processorPaymentId, declineCode, settledAt: now };
    }
  }
}

/** What follows from each outcome, in the same transaction. */
const consequences: Record<
  ChargeAnswer['outcome'],
  (ctx: Context, payment: Payment, account: Account) => Promise<void>
> = {
  unknown: scheduleReconciliation,
  requires_action: scheduleReconciliation,
  async processing(ctx, payment, account) {
    const { accountId, confirmationNumber, amountMinor } = payment;
    await scheduleReconciliation(ctx, payment);
    await recordAudit(ctx, { accountId, action: 'payment.process', detail: { confirmationNumber, amountMinor } });
    const data = { ...(await wordsOf(ctx, payment, account)), confirmationNumber };
    await notifyAccount(ctx, { accountId, template: 'payment-processing', data });
  },
  async succeeded(ctx, payment, account) {
    const { accountId, amountMinor, currency, confirmationNumber } = payment;
    await bookInLedger(ctx.database, {
      accountId,
      kind: 'payment',
      causeId: payment.id,
      currency,
      occurredAt: ctx.clock.now(),
      description: `Payment ${confirmationNumber}`,
      entries: { cash: amountMinor, receivable: -amountMinor },
    });
    await recordAudit(ctx, { accountId, action: 'payment.succeed', detail: { confirmationNumber, amountMinor } });
    const { currentMinor } = await selectOwed(ctx.database, accountId);
    await notifyAccount(ctx, {
      accountId,
      template: 'payment-receipt',
      data: {
        ...(await wordsOf(ctx, payment, account)),
        at: payment.settledAt ?? ctx.clock.now(),
        confirmationNumber,
        balance: { amountMinor: currentMinor, currency },
      },
    });
  },
  async declined(ctx, payment, account) {
    const { accountId, confirmationNumber, declineCode } = payment;
    await recordAudit(ctx, { accountId, action: 'payment.decline', detail: { confirmationNumber, declineCode } });
    if (isPlanned(payment)) return;
    await notifyAccount(ctx, {
      accountId,
      template: 'payment-declined',
      data: { ...(await wordsOf(ctx, payment, account)), reason: explainDecline(declineCode) },
    });
  },
};

/** What the messages say of a payment. One that is final also gives up the way to pay that was added for it alone. */
async function wordsOf(ctx: Context, payment: Payment, account: Account) {
  const method = await selectPaymentMethod(ctx.database, payment);
  if (method?.isOneTime && isFinal(payment.state)) await giveUpPaymentMethod(ctx, method);
  return {
    amount: { amountMinor: payment.amountMinor, currency: payment.currency },
    accountNumber: account.accountNumber,
    method: nameMethodOfPayment(payment, method),
  };
}
