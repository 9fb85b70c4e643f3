import type { Cycle } from '@demarc/database';
import { dayBefore, dayCount, daysInCycle, isWholeCycle, overlapOf, shareOfCycle, withDays } from './charged-days.ts';
import { plainLine, type ServiceCharge } from './rated-line.ts';
import type { RatedService, RentedEquipment } from './rating-facts.ts';

/**
 * Rent of a service's equipment, from the day it was installed to the day before it came back, and no longer than the service:
 * what is not returned after it is charged once, by staff. It is levied as an add-on: Internet access is free of sales tax in
 * the US (Internet Tax Freedom Act, https://www.congress.gov/bill/105th-congress/house-bill/4105), and the rent of a device is
 * not.
 */
export function equipmentCharges(
  service: RatedService,
  equipment: readonly RentedEquipment[],
  cycle: Cycle,
): ServiceCharge[] {
  return equipment.flatMap(({ subscriptionId, model, monthlyRentalMinor, installedOn, returnedOn }) => {
    if (subscriptionId !== service.subscriptionId || monthlyRentalMinor <= 0) return [];
    const rented = overlapOf({ from: installedOn, to: returnedOn && dayBefore(returnedOn) }, service.days);
    const days = rented && daysInCycle(rented, cycle);
    if (!days) return [];
    const isWhole = isWholeCycle(days, cycle);
    const line = {
      ...plainLine,
      kind: isWhole ? ('recurring' as const) : ('prorated' as const),
      code: 'equipment-rent',
      description: withDays(`${model} rental`, days, cycle),
      subscriptionId,
      periodStart: days.from,
      periodEnd: days.to,
      effectiveOn: installedOn,
      unitPriceMinor: monthlyRentalMinor,
      quantity: isWhole ? null : dayCount(days),
      amountMinor: shareOfCycle(monthlyRentalMinor, days, cycle),
    };
    return [{ line, days, addressId: service.addressId, leviedAs: 'addon' as const }];
  });
}
