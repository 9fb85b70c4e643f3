import { addDays, type Day, dayIn } from '@demarc/database';
import type { PaymentMethod } from './payment-method-store.ts';

export type MethodExpiry = 'valid' | 'expires_soon' | 'expired';

/** How long before its last day the customer is told, in days. */
export const warningDays = 30;

type Expiring = Pick<PaymentMethod, 'expiryMonth' | 'expiryYear'>;

/** The last day a card can be used: the last of the month on it. NULL: a bank account, which does not expire. */
export function lastDayOf({ expiryMonth, expiryYear }: Expiring): Day | null {
  if (expiryMonth === null || expiryYear === null) return null;
  const [year, month] = expiryMonth === 12 ? [expiryYear + 1, 1] : [expiryYear, expiryMonth + 1];
  return addDays(`${year}-${String(month).padStart(2, '0')}-01`, -1);
}

/** Cards expire by the calendar of no place in particular, so a day is UTC's here. */
export function expiryOf(method: Expiring, at: Date): MethodExpiry {
  const lastDay = lastDayOf(method);
  const today = dayIn('UTC', at);
  if (lastDay === null || today <= addDays(lastDay, -warningDays)) return 'valid';
  return today <= lastDay ? 'expires_soon' : 'expired';
}
