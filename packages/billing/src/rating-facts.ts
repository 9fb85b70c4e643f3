import type { Cycle, Day } from '@demarc/database';
import type { Levy, OfferingKind } from './levy-store.ts';

export type { Levy, OfferingKind } from './levy-store.ts';

/** Days from one to another, both inside. `to` NULL: they go on. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

/** A service of the account, also one that ended. */
export interface RatedService {
  readonly subscriptionId: string;
  readonly addressId: string;
  readonly kind: OfferingKind;
  /** First and last day of the service. */
  readonly days: Span;
}

/** What was agreed for a service for some days. */
export interface ServiceTerms {
  readonly subscriptionId: string;
  readonly days: Span;
  readonly offering: {
    readonly id: string;
    readonly kind: OfferingKind;
    readonly name: string;
    /** All three or none: without them there is no overage. */
    readonly allowanceBytes: number | null;
    readonly overageBlockBytes: number | null;
    readonly overageBlockPriceMinor: number | null;
  };
  /** A whole cycle's price, before promotion. */
  readonly monthlyPriceMinor: number;
  readonly promotion: { readonly name: string; readonly discountMinor: number; readonly endsOn: Day } | null;
}

export interface RentedEquipment {
  readonly subscriptionId: string;
  readonly model: string;
  readonly monthlyRentalMinor: number;
  readonly installedOn: Day;
  /** The day it came back, which is free. NULL: it is with the customer. */
  readonly returnedOn: Day | null;
}

/** The meter of a service over those days of the cycle on which its plan had an allowance. */
export interface UsageReading {
  readonly subscriptionId: string;
  readonly usedBytes: number;
  /** When the newest record counted had come in. NULL: none had. */
  readonly asOf: Date | null;
}

export interface PostedCharge {
  /** NULL: for the account as a whole. */
  readonly subscriptionId: string | null;
  readonly code: string;
  readonly description: string;
  readonly amountMinor: number;
  /** Where the account lives. */
  readonly postedOn: Day;
}

/** Where a service is; levies and rules go by it. */
export interface Place {
  readonly country: string;
  readonly region: string;
  readonly postcode: string;
}

export interface LateFeeTerms {
  readonly amountMinor: number;
  readonly leastPastDueMinor: number;
  readonly validFrom: Day;
}

/** An earlier bill as it stood when its due day and the grace after it were over. */
export interface LateBill {
  readonly statementId: string;
  readonly number: string;
  readonly dueOn: Day;
  /** What of this bill's charges was unpaid and undisputed then. */
  readonly unpaidMinor: number;
  /** Autopay was on for this bill when the due day began: what failed then is for us to collect. */
  readonly wasAutopayOn: boolean;
  /** A payment arrangement was being kept. */
  readonly hadArrangement: boolean;
  readonly rule: LateFeeTerms;
}

/** What the levies of a bill go by, beside its charges. */
export interface LevyFacts {
  readonly cycle: Cycle;
  /** In the order of the bill. */
  readonly services: readonly RatedService[];
  readonly places: ReadonlyMap<string, Place>;
  /** The levies of a place that hold on any day. */
  readonly leviesAt: (place: Place) => readonly Levy[];
}

/** Everything one bill is made from. The same facts make the same bill. */
export interface RatingFacts extends LevyFacts {
  /** Those that touch the cycle, oldest first. */
  readonly terms: readonly ServiceTerms[];
  readonly equipment: readonly RentedEquipment[];
  readonly usage: readonly UsageReading[];
  /** Posted since the bill before, oldest first. */
  readonly postedCharges: readonly PostedCharge[];
  readonly lateBills: readonly LateBill[];
}
