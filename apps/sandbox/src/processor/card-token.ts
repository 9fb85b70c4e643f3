import { newProcessorId, type PaymentMethod, type ProcessorState } from './processor-state.ts';

const pattern = /^pm_([a-z]+)_(\d{4})_(\d{2})(\d{2})_\w+$/;

/**
 * A token that carries what the sandbox may know of the card, such as `pm_visa_4242_1230_…` for one that expires in
 * December 2030. So a card stored before a restart can still be paid with, though nothing is kept on disk, and seed data
 * can name cards the sandbox never saw.
 */
export function newCardToken({ brand, last4, exp_month, exp_year }: PaymentMethod['card']): string {
  const expiry = `${String(exp_month).padStart(2, '0')}${String(exp_year).slice(-2)}`;
  return newProcessorId(`pm_${brand}_${last4}_${expiry}`);
}

/** The card of a token: the one in memory, or one made again from what the token says. */
export function findCard(state: ProcessorState, token: string): PaymentMethod | undefined {
  const known = state.paymentMethods.get(token);
  if (known) return known;
  const [, brand, last4, month, year] = pattern.exec(token) ?? [];
  if (!brand || !last4) return undefined;
  const card = { brand, last4, exp_month: Number(month), exp_year: 2000 + Number(year) };
  const paymentMethod: PaymentMethod = { id: token, object: 'payment_method', type: 'card', card, customer: null };
  state.paymentMethods.set(token, paymentMethod);
  return paymentMethod;
}
