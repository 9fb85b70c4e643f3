import type { Day } from '@demarc/database';
import type { OfferingKind } from './rating-facts.ts';
import type { StatementLine } from './statement-store.ts';

/** A line of a bill before it has a place on it. */
export type RatedLine = Omit<StatementLine, 'accountId' | 'statementId' | 'position' | 'currency' | 'code'> & {
  readonly code: string;
};

/** A charge for a service, with what levies go by. */
export interface ServiceCharge {
  readonly line: RatedLine;
  /** NULL: the account has no address, and no levy applies. */
  readonly addressId: string | null;
  /** The kind of service it is levied as. */
  readonly leviedAs: OfferingKind;
  /** The days the charge is for; for one that covers none, the day it came to be. */
  readonly days: { readonly from: Day; readonly to: Day };
}

/** What the lines have in common that say nothing special. */
export const plainLine = {
  subscriptionId: null,
  periodStart: null,
  periodEnd: null,
  effectiveOn: null,
  promotionEndsOn: null,
  unitPriceMinor: null,
  quantity: null,
  ratePpm: null,
} as const;
