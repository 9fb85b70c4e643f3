import type { StatementLineKind } from '@demarc/billing';
import type { Cycle, MemberRole } from '@demarc/database';
import type { OfferingCode } from './catalogue.ts';

/**
 * A demo household, told in bill cycles: `ago` 0 is the cycle of the newest statement, 1 the one before, and −1 the
 * cycle that is running. From this telling the seed makes statements, payments, usage, tickets and messages.
 */
export interface Household {
  /** The name behind all its ids; never changed. */
  readonly key: string;
  readonly accountNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Another account's key when both belong to one customer. */
  readonly sameCustomerAs?: string;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly timeZone: string;
  readonly address: HouseholdAddress;
  readonly email: string;
  readonly phone?: string;
  readonly card?: HouseholdCard;
  readonly members: readonly HouseholdMember[];
  readonly services: readonly HouseholdService[];
  readonly billing: HouseholdBilling;
  readonly tickets?: readonly HouseholdTicket[];
  /** A charge of the newest bill that was disputed three days ago. */
  readonly disputed?: HouseholdDispute;
  /** The service that failed five days ago and whose technician did not come: both are credited. */
  readonly failed?: string;
  /** What will be charged on a day to come. */
  readonly planned?: HouseholdPlan;
  /** A plan change ordered today, taking effect with the next cycle. */
  readonly ordered?: { readonly service: string; readonly code: OfferingCode };
}

export interface HouseholdDispute {
  readonly kind: StatementLineKind;
  readonly reason: 'wrong_amount' | 'usage';
  readonly explanation: string;
  /** Undefined: all of it. */
  readonly amountMinor?: number;
  /** Upheld in these words. Undefined: still open. */
  readonly answer?: string;
}

/** Everything is planned today, but for what was `declined` yesterday. */
export type HouseholdPlan =
  | { readonly kind: 'autopay'; readonly daysBeforeDue: number; readonly declined?: true }
  | { readonly kind: 'scheduled'; readonly inDays: number; readonly amountMinor: number }
  | { readonly kind: 'arrangement'; readonly count: number; readonly firstInDays: number };

export interface HouseholdAddress {
  readonly line1: string;
  readonly line2?: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
}

/** One of Stripe's test cards or accounts, by whose last digits the processor's sandbox knows what to do. */
export interface HouseholdCard {
  /** Default: a card. */
  readonly kind?: 'bank_account' | 'wallet';
  /** A card's network, a bank account's bank. */
  readonly brand: string;
  readonly lastFour: string;
  /** The month it ends in is this one. */
  readonly endsThisMonth?: true;
}

export interface HouseholdMember {
  readonly username: string;
  readonly role: MemberRole;
  /** What is there to see; printed beside the sign-in. Only with a login's first account. */
  readonly description?: string;
  readonly hasTotp?: boolean;
}

export interface HouseholdService {
  /** Unique in the household. */
  readonly name: string;
  readonly code: OfferingCode;
  readonly status?: 'pending' | 'suspended';
  /** What was agreed, when it is not the catalogue's price. */
  readonly priceMinor?: number;
  /** Another plan until a day in the cycle `ago`; that cycle is pro-rated. */
  readonly before?: { readonly code: OfferingCode; readonly ago: number; readonly days: number };
  /** `lastAgo`: the last cycle it counts in; below 0 it lasts on. */
  readonly promotion?: { readonly name: string; readonly discountMinor: number; readonly lastAgo: number };
  /** The last cycle the service was there. Undefined: it still is. */
  readonly endedAgo?: number;
  readonly equipment?: readonly HouseholdDevice[];
  /** Of the running cycle so far, the one before, and the one before that. */
  readonly usageGigabytes?: readonly [number, number, number];
}

export interface HouseholdDevice {
  readonly kind: 'gateway' | 'modem' | 'set_top_box' | 'phone_adapter';
  readonly model: string;
  /** A month. Undefined: the household's own, or included. */
  readonly rentalMinor?: number;
}

export interface HouseholdBilling {
  /** How many statements there are. */
  readonly statements: number;
  /** How long ago the running cycle began, in days; some days more where the month is too short. */
  readonly cycleBeganDaysAgo: number;
  /** How many of the newest statements are not paid. */
  readonly unpaid: number;
  /** Cycles whose statement was paid five days after it was due. */
  readonly lateAgo?: readonly number[];
  /** Cycles on whose due day the card was declined. */
  readonly declinedAgo?: readonly number[];
  readonly extras?: readonly BillExtra[];
  /** The cycle whose payment the bank took back five days later. */
  readonly takenBackAgo?: number;
  /** The cycle of whose payment some was given back five days later. */
  readonly refunded?: { readonly ago: number; readonly amountMinor: number; readonly reason: string };
}

/** A line that is not there every month. */
export interface BillExtra {
  readonly ago: number;
  readonly kind: StatementLineKind;
  readonly description: string | ((cycle: Cycle) => string);
  readonly amountMinor: number;
  /** The service it is for. Undefined: the account as a whole. */
  readonly service?: string;
}

export interface HouseholdTicket {
  readonly name: string;
  readonly category: 'billing' | 'internet' | 'tv' | 'voice' | 'account' | 'other';
  readonly subject: string;
  readonly state: 'acknowledged' | 'in_progress' | 'pending' | 'resolved' | 'closed';
  readonly openedHoursAgo: number;
  /** Oldest first; hours after the ticket was opened. */
  readonly messages: readonly {
    readonly author: 'customer' | 'staff';
    readonly afterHours: number;
    readonly body: string;
  }[];
}
