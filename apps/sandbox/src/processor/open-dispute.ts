import { newProcessorId } from './processor-id.ts';
import type { PaymentIntent, ProcessorState } from './processor-state.ts';
import { announce, type Dispute, recordMove, secondsOf } from './returns-state.ts';

/** The payer's bank takes a payment back: the money leaves the operator's balance at once. */
export function openDispute(
  state: ProcessorState,
  intent: Pick<PaymentIntent, 'id' | 'amount' | 'currency'>,
  reason: string,
): Dispute {
  const { returns } = state;
  const dispute: Dispute = {
    id: newProcessorId('dp'),
    object: 'dispute',
    created: secondsOf(returns),
    amount: intent.amount,
    currency: intent.currency,
    payment_intent: intent.id,
    reason,
    status: 'needs_response',
  };
  returns.disputes.set(dispute.id, dispute);
  recordMove(returns, { type: 'adjustment', amount: -dispute.amount, currency: dispute.currency, source: dispute });
  announce(returns, 'charge.dispute.created', dispute);
  return dispute;
}

/** The bank decides. What the operator wins comes back to the balance. */
export function closeDispute(state: ProcessorState, dispute: Dispute, status: 'won' | 'lost'): void {
  const { returns } = state;
  dispute.status = status;
  if (status === 'won') {
    recordMove(returns, { type: 'adjustment', amount: dispute.amount, currency: dispute.currency, source: dispute });
  }
  announce(returns, 'charge.dispute.closed', dispute);
}
