import type { Absent, MoneyMove, ProcessorDispute, ProcessorReturns, RefundAnswer, Unavailable } from '@demarc/billing';
import Stripe from 'stripe';
import { answerToIntent, mayAnswerLater } from './stripe-charge-answer.ts';

/** What happens to money after it was asked for: refunds, disputes and the balance of Stripe. */
export const createStripeReturns = (stripe: Stripe): ProcessorReturns => ({
  async refund({ refundId, processorPaymentId, amountMinor }) {
    try {
      const refund = await stripe.refunds.create(
        { payment_intent: processorPaymentId, amount: amountMinor, metadata: { refund_id: refundId } },
        { idempotencyKey: `refund-${refundId}` },
      );
      return answerToRefund(refund);
    } catch (error) {
      if (mayAnswerLater(error)) return { outcome: 'unknown', processorRefundId: null };
      if (error instanceof Stripe.errors.StripeInvalidRequestError && unrefundable.has(error.code ?? '')) {
        return { outcome: 'failed', processorRefundId: null, failureCode: error.code ?? 'unknown' };
      }
      throw error;
    }
  },

  async findRefund({ refundId, processorPaymentId }) {
    try {
      for await (const refund of stripe.refunds.list({ payment_intent: processorPaymentId, limit: 100 })) {
        if (refund.metadata?.refund_id === refundId) return answerToRefund(refund);
      }
      return { outcome: 'absent' };
    } catch (error) {
      if (mayAnswerLater(error)) return { outcome: 'unknown', processorRefundId: null };
      throw error;
    }
  },

  readPayment: (id) =>
    read(async () => {
      const intent = await stripe.paymentIntents.retrieve(id);
      return {
        outcome: 'found',
        paymentId: intent.metadata.payment_id ?? null,
        ...amountOf(intent),
        answer: answerToIntent(intent),
      };
    }),

  readRefund: (id) =>
    read(async () => {
      const refund = await stripe.refunds.retrieve(id);
      return {
        outcome: 'found',
        refundId: refund.metadata?.refund_id ?? null,
        ...amountOf(refund),
        answer: answerToRefund(refund),
      };
    }),

  readDispute: (id) =>
    read(async () => {
      const dispute = await stripe.disputes.retrieve(id);
      return {
        outcome: 'found',
        processorPaymentId: idOf(dispute.payment_intent),
        ...amountOf(dispute),
        state: stateOfDispute(dispute.status),
        reasonCode: dispute.reason,
      };
    }),

  async *listMoneyMoves({ from, to }) {
    // Balance transactions, for they alone tell what really moved, and when: a bank debit is asked for days before.
    const transactions = stripe.balanceTransactions.list({
      created: { gte: secondsOf(from), lt: secondsOf(to) },
      expand: ['data.source'],
      limit: 100,
    });
    for await (const transaction of transactions) {
      const move = toMove(transaction);
      if (move) yield move;
    }
  },
});

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000);

const amountOf = ({ amount, currency }: { amount: number; currency: string }) => ({
  amountMinor: amount,
  currency: currency.toUpperCase(),
});

const idOf = (reference: string | { id: string } | null | undefined): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

/** What only retrieves: nothing there and nobody there are answers. */
async function read<Found>(work: () => Promise<Found>): Promise<Found | Absent | Unavailable> {
  try {
    return await work();
  } catch (error) {
    if (mayAnswerLater(error)) return { outcome: 'unavailable' };
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing') {
      return { outcome: 'absent' };
    }
    throw error;
  }
}

/** Refused requests that are about this payment (https://docs.stripe.com/error-codes), so no bug of ours. */
const unrefundable: ReadonlySet<string> = new Set([
  'charge_already_refunded',
  'charge_disputed',
  'charge_not_refundable',
  'charge_expired_for_refund',
  'insufficient_funds',
  'resource_missing',
]);

/** https://docs.stripe.com/api/refunds/object#refund_object-status */
function answerToRefund(refund: Stripe.Refund): RefundAnswer {
  switch (refund.status) {
    case 'succeeded':
      return { outcome: 'succeeded', processorRefundId: refund.id };
    case 'failed':
    case 'canceled':
      return {
        outcome: 'failed',
        processorRefundId: refund.id,
        failureCode: refund.failure_reason ?? refund.status,
      };
    default:
      return { outcome: 'unknown', processorRefundId: refund.id };
  }
}

/** https://docs.stripe.com/api/disputes/object#dispute_object-status. With an inquiry no money is withdrawn. */
function stateOfDispute(status: Stripe.Dispute['status']): ProcessorDispute['state'] {
  if (status === 'won') return 'won';
  if (status === 'lost') return 'lost';
  return status.startsWith('warning_') || status === 'prevented' ? 'inquiry' : 'open';
}

/** NULL: not a customer's money, such as fees and payouts, or a bank debit that only waits. */
function toMove({ type, amount, source }: Stripe.BalanceTransaction): MoneyMove | null {
  if (source === null || typeof source === 'string') return null;
  switch (source.object) {
    case 'charge': {
      if ((type !== 'charge' && type !== 'payment') || source.status !== 'succeeded') return null;
      const ourId = source.metadata.payment_id ?? null;
      return { kind: 'payment', processorId: idOf(source.payment_intent) ?? source.id, ourId, ...amountOf(source) };
    }
    case 'refund': {
      const kind = type === 'refund_failure' ? 'refund_failed' : 'refund';
      return { kind, processorId: source.id, ourId: source.metadata?.refund_id ?? null, ...amountOf(source) };
    }
    case 'dispute': {
      const kind = amount < 0 ? 'chargeback' : 'chargeback_won';
      return { kind, processorId: source.id, ourId: null, ...amountOf(source) };
    }
    default:
      return null;
  }
}
