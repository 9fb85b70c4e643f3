import type { Day } from '@demarc/database';
import type { Statement, StatementLine } from './statement-store.ts';

/** What of a line is compared. */
export type ComparedLine = Pick<
  StatementLine,
  | 'kind'
  | 'code'
  | 'description'
  | 'subscriptionId'
  | 'periodStart'
  | 'periodEnd'
  | 'effectiveOn'
  | 'promotionEndsOn'
  | 'unitPriceMinor'
  | 'quantity'
  | 'ratePpm'
  | 'amountMinor'
>;

/** A bill as far as it is compared: one that was sent, or one that is expected. */
export interface ComparedBill
  extends Pick<Statement, 'periodStart' | 'periodEnd' | 'currency' | 'previousBalanceMinor' | 'totalDueMinor'> {
  readonly lines: readonly ComparedLine[];
}

/** Why a part of a bill differs from the bill before. */
export const statementChangeCauses = [
  'price_changed',
  'plan_changed',
  'promotion_began',
  'promotion_ended',
  'promotion_changed',
  'service_added',
  'service_ended',
  'partial_month',
  'extra_data',
  'one_time_charge',
  'equipment',
  'credit',
  'late_fee',
  /** A tax or fee that is new, gone, or of another rate. */
  'levy_changed',
  /** The same rate of more or less. */
  'levy_followed',
  'carried_over',
  'other',
] as const;

export type StatementChangeCause = (typeof statementChangeCauses)[number];

/** One difference between two bills. */
export interface StatementChange {
  readonly cause: StatementChangeCause;
  /** What it is about, as printed on the bills. */
  readonly subject: string;
  /** What it was called on the bill before, if that is something else. */
  readonly formerSubject: string | null;
  readonly subscriptionId: string | null;
  readonly currency: string;
  /** NULL: not on that bill. */
  readonly beforeMinor: number | null;
  readonly afterMinor: number | null;
  readonly differenceMinor: number;
  /** The first day of it. NULL: of no day, such as what was carried over, or what only the bill before had. */
  readonly since: Day | null;
  /** The lines behind it, from which its words are filled. */
  readonly before: readonly ComparedLine[];
  readonly after: readonly ComparedLine[];
}
