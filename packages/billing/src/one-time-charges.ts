import { plainLine, type ServiceCharge } from './rated-line.ts';
import type { PostedCharge, RatedService } from './rating-facts.ts';

/**
 * What was posted since the bill before. It is levied as its service; a charge for the account as a whole as an add-on at
 * its first service's address.
 */
export function oneTimeCharges(posted: readonly PostedCharge[], services: readonly RatedService[]): ServiceCharge[] {
  return posted.map(({ subscriptionId, code, description, amountMinor, postedOn }) => {
    const service = services.find((one) => one.subscriptionId === subscriptionId);
    return {
      line: {
        ...plainLine,
        kind: 'one_time',
        code,
        description,
        subscriptionId,
        effectiveOn: postedOn,
        amountMinor,
      },
      days: { from: postedOn, to: postedOn },
      addressId: (service ?? services[0])?.addressId ?? null,
      leviedAs: service?.kind ?? 'addon',
    };
  });
}
