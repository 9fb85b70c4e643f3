import type { Account } from '@demarc/account';
import type { ProductOffering } from './offering-store.ts';
import { type OfferNotAvailableError, offerNotAvailable } from './plan-change-errors.ts';
import type { AgreedSubscription } from './subscription-store.ts';

/** Why a service in this status takes no change, in the customer's words. NULL: it takes one. */
const refusedByStatus: Record<AgreedSubscription['status'], string | null> = {
  active: null,
  pending: 'This service has not started yet. You can change its plan once it runs.',
  suspended: 'This service is switched off at the moment. Once it runs again you can change its plan.',
  ended: 'This service has ended, so its plan cannot be changed.',
};

/** The same for the account as a whole. */
const refusedByAccount: Record<Account['status'], string | null> = {
  active: null,
  suspended: 'Your account is suspended until its balance is paid. Pay the bill first; then you can change your plan.',
  closed: 'This account is closed, so its plans cannot be changed.',
};

/**
 * Whether a service can change to an offering at all.
 *
 * @param to Undefined when there is no such offering: answered as one that is not sold.
 * @returns The offering, or what to tell the customer.
 */
export function checkPlanChange(
  account: Pick<Account, 'status' | 'currency'>,
  subscription: Pick<AgreedSubscription, 'status' | 'offeringId'>,
  from: Pick<ProductOffering, 'kind'>,
  to: ProductOffering | undefined,
): ProductOffering | OfferNotAvailableError {
  const refused = refusedByAccount[account.status] ?? refusedByStatus[subscription.status];
  if (refused) return offerNotAvailable(refused);
  if (to?.id === subscription.offeringId) {
    return offerNotAvailable('You have this plan already. Choose another one, or keep it as it is.');
  }
  if (!to?.isSold || to.currency !== account.currency) {
    return offerNotAvailable('This plan is not sold any more. Choose one from the current list.');
  }
  if (to.kind !== from.kind) {
    return offerNotAvailable('This plan is for another kind of service. Choose one from the list for this service.');
  }
  return to;
}
