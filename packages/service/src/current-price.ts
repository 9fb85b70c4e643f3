import { type Day, dayIn } from '@demarc/database';
import type { AgreedSubscription } from './subscription-store.ts';

export interface Promotion {
  /** What the customer calls it. */
  readonly name: string;
  /** Taken off each month; positive. */
  readonly discountMinor: number;
  /** Its last day, in the account's time zone. */
  readonly endsOn: Day;
}

/** What of a service its price depends on. */
type Priced = Pick<
  AgreedSubscription,
  'timeZone' | 'monthlyPriceMinor' | 'promotionName' | 'promotionDiscountMinor' | 'promotionEndsOn'
>;

/** The promotion that lasts at `at`. NULL: none, or its last day has passed where the account lives. */
export function promotionAt(subscription: Priced, at: Date): Promotion | null {
  const { promotionName: name, promotionDiscountMinor: discountMinor, promotionEndsOn: endsOn } = subscription;
  if (name === null || discountMinor === null || endsOn === null) return null;
  return dayIn(subscription.timeZone, at) <= endsOn ? { name, discountMinor, endsOn } : null;
}

/** What a month costs at `at`, in minor units: the agreed price less the promotion that lasts, never below zero. */
export const currentPriceMinor = (subscription: Priced, at: Date): number =>
  Math.max(0, subscription.monthlyPriceMinor - (promotionAt(subscription, at)?.discountMinor ?? 0));
