import { findMethod } from './method-token.ts';
import { newProcessorId, type PaymentIntent, type ProcessorState } from './processor-state.ts';
import { recordCharge, recordDecline } from './record-charge.ts';
import { debitFailure } from './stripe-error.ts';
import { behaviourOfAccount } from './test-bank-accounts.ts';

/**
 * What the bank says, days later, of a debit that is under way: by the account's digits the money moves, or the debit
 * comes back.
 *
 * @returns The intent as it is then; undefined when its bank has not decided, or it is not under way.
 */
export function settleBankDebit(state: ProcessorState, intentId: string): PaymentIntent | undefined {
  const intent = state.paymentIntents.get(intentId);
  const account = findMethod(state, intent?.payment_method ?? '')?.us_bank_account;
  if (intent?.status !== 'processing' || !account) return undefined;
  const { debit } = behaviourOfAccount(account.last4);
  if (debit === 'undecided') return undefined;
  if (debit === 'settled') moveMoney(state, intent);
  else {
    Object.assign(intent, { status: 'requires_payment_method', last_payment_error: debitFailure(debit) });
    recordDecline(state, intent);
  }
  return intent;
}

/** The money of an intent moves. */
export function moveMoney(state: ProcessorState, intent: PaymentIntent): void {
  const { id, amount, currency, customer } = intent;
  const chargeId = newProcessorId('ch');
  state.charges.push({ id: chargeId, paymentIntentId: id, amount, currency, customer });
  Object.assign(intent, { status: 'succeeded', amount_received: amount, latest_charge: chargeId });
  recordCharge(state, intent);
}
