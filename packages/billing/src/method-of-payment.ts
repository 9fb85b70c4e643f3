import type { Actor } from '@demarc/database';
import { namePaymentMethod } from './name-payment-method.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import type { Payment } from './payment-store.ts';

/**
 * Whether somebody may see what a payment was made with. What was given by a link may be somebody else's, who trusted the
 * link and not the household: its people see that it was paid by a link, and staff see the rest.
 */
export const isMethodShown = (actor: Actor, { origin }: Pick<Payment, 'origin'>): boolean =>
  origin !== 'pay_link' || actor.kind === 'staff';

/** What a payment was made with, as messages to the account's people say it. */
export function nameMethodOfPayment(payment: Pick<Payment, 'origin'>, method: PaymentMethod | undefined): string {
  if (payment.origin === 'pay_link') return 'a card or bank account given by a link to pay';
  return method ? namePaymentMethod(method) : 'your stored way to pay';
}
