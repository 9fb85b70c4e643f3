import { findMethod } from './method-token.ts';
import { openDispute } from './open-dispute.ts';
import type { PaymentIntent, ProcessorState } from './processor-state.ts';
import { takenBackBecause } from './returning-cards.ts';
import { announce, doLater, recordMove } from './returns-state.ts';

/** What follows from a charge that went through: the operator's balance, an event, and what the payer's bank does later. */
export function recordCharge(state: ProcessorState, intent: PaymentIntent): void {
  const { amount, currency } = intent;
  recordMove(state.returns, { type: 'charge', amount, currency, source: chargeOf(intent) });
  announce(state.returns, 'payment_intent.succeeded', intent);
  const method = intent.payment_method === null ? undefined : findMethod(state, intent.payment_method);
  const reason = method ? takenBackBecause(method) : null;
  if (reason) doLater(state.returns, intent.id, () => openDispute(state, intent, reason));
}

/** What follows from a charge that did not. */
export const recordDecline = (state: ProcessorState, intent: PaymentIntent): void =>
  announce(state.returns, 'payment_intent.payment_failed', intent);

/** The intent's charge (https://docs.stripe.com/api/charges/object): the intent's metadata are copied to it. */
export const chargeOf = ({ latest_charge, id, amount, currency, metadata }: PaymentIntent) => ({
  id: latest_charge,
  object: 'charge' as const,
  payment_intent: id,
  amount,
  currency,
  metadata,
  status: 'succeeded' as const,
});
