import type { Chargeback } from './chargeback-store.ts';
import { sumMinor } from './money.ts';
import type { Payment } from './payment-store.ts';
import type { Refund } from './refund-store.ts';

/** What went back of a payment, oldest first. */
export interface PaymentReturns {
  readonly refunds: readonly Refund[];
  readonly chargebacks: readonly Chargeback[];
}

/** What decides whether a payment can be taken back. */
export interface UndoFacts extends PaymentReturns {
  /**
   * Since the payment was made, a planned payment of its account was charged, or left out because nothing was owed: what
   * is planned reckoned with it.
   */
  readonly isReckonedWith: boolean;
}

/**
 * What is left of a payment to give back, in minor units: what was paid less refunds that did not fail, in progress or
 * done, and less what the bank took back and has not returned. Zero for a payment that has not succeeded.
 */
export const refundableMinor = (payment: Payment, { refunds, chargebacks }: PaymentReturns): number =>
  payment.state === 'succeeded' && payment.processorPaymentId !== null
    ? Math.max(
        0,
        payment.amountMinor -
          sumMinor(refunds.filter(({ state }) => state !== 'failed').map(({ amountMinor }) => amountMinor)) -
          sumMinor(chargebacks.filter(({ state }) => state !== 'won').map(({ amountMinor }) => amountMinor)),
      )
    : 0;

/** What the list of payments says of one whose money went back. NULL: nothing did. */
export function returnedOf(
  { amountMinor }: Payment,
  { refunds, chargebacks }: PaymentReturns,
): 'charged_back' | 'refunded' | 'partly_refunded' | null {
  if (chargebacks.some(({ state }) => state !== 'won')) return 'charged_back';
  const given = refunds.filter(({ state }) => state !== 'failed').map((refund) => refund.amountMinor);
  if (given.length === 0) return null;
  return sumMinor(given) >= amountMinor ? 'refunded' : 'partly_refunded';
}

/** How long a customer can take a payment back. */
const undoMs = 30 * 60_000;

/**
 * Until when a customer can take a payment back whole: 30 minutes from its success, as long as nothing of it went back.
 * Only what somebody paid by hand: what was planned ahead can be skipped before its day instead, and an instalment keeps
 * a promise that an arrangement rests on. And only until a planned payment reckoned with it: one that was left out, or
 * came to less, because of this payment is not made up for.
 *
 * @returns NULL when the payment is none of those, or the time is over at `now`.
 */
export function undoUntil(payment: Payment, facts: UndoFacts, now: Date): Date | null {
  const { origin, settledAt, amountMinor } = payment;
  if ((origin !== 'customer' && origin !== 'pay_link') || !settledAt) return null;
  if (facts.isReckonedWith || facts.refunds.length > 0 || refundableMinor(payment, facts) !== amountMinor) return null;
  const until = new Date(settledAt.getTime() + undoMs);
  return now < until ? until : null;
}
