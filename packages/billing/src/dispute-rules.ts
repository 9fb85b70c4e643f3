import { addDays, type Day, dayIn } from '@demarc/database';
import type { Dispute } from './dispute-store.ts';
import { sumMinor } from './money.ts';
import type { Statement, StatementLine, StatementLineKind } from './statement-store.ts';

/**
 * Days from the day a bill is issued within which its charges can be disputed. As long as card holders have by law for a
 * billing error (12 CFR 1026.13(b)(1), https://www.consumerfinance.gov/rules-policy/regulations/1026/13/).
 */
export const disputeDays = 60;

/** The last day, where the account lives, on which a bill's charges can be disputed. */
export const lastDisputeDay = (issuedOn: Day): Day => addDays(issuedOn, disputeDays);

/**
 * Business days within which a dispute is answered: two working weeks, which is time to ask a technician or a partner and
 * well within the 30 days in which the rule above wants a complaint acknowledged.
 */
const answerBusinessDays = 10;

/** The promised day of the answer to a dispute opened on `day`. Saturdays and Sundays are not counted. */
export function answerDay(day: Day): Day {
  let answerBy = day;
  for (let counted = 0; counted < answerBusinessDays; ) {
    answerBy = addDays(answerBy, 1);
    const weekday = new Date(`${answerBy}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) counted += 1;
  }
  return answerBy;
}

/** The promised day of the answer to a dispute of a bill opened at a moment. NULL: it is too late for one. */
export function promiseAnswer({ issuedAt }: Pick<Statement, 'issuedAt'>, timeZone: string, at: Date): Day | null {
  const today = dayIn(timeZone, at);
  return today <= lastDisputeDay(dayIn(timeZone, issuedAt)) ? answerDay(today) : null;
}

/**
 * What can be disputed: a charge. A tax follows the charge it is on, and comes back with it; a credit or a discount takes
 * nothing.
 */
const disputable: Record<StatementLineKind, boolean> = {
  recurring: true,
  prorated: true,
  promotion: false,
  overage: true,
  one_time: true,
  credit: false,
  late_fee: true,
  fee: true,
  tax: false,
};

/**
 * What of a line can be disputed at the most, in minor units: the charge less the promotion on it. Zero: it is no charge, or
 * nothing of it is paid.
 *
 * @param lines All lines of its bill.
 */
export function disputableMinor(line: StatementLine, lines: readonly StatementLine[]): number {
  if (!disputable[line.kind]) return 0;
  const discounts = lines.filter((one) => one.kind === 'promotion' && discountedBy(one, lines) === line.position);
  return Math.max(0, sumMinor([line, ...discounts].map(({ amountMinor }) => amountMinor)));
}

/**
 * The position of the charge that a promotion is taken off: the plan of its service on the promotion's first day; of an
 * imported bill, which says less, the largest such charge of the service.
 */
function discountedBy(promotion: StatementLine, lines: readonly StatementLine[]): number | undefined {
  const prices = lines.filter(
    ({ kind, code, subscriptionId }) =>
      (kind === 'recurring' || kind === 'prorated') &&
      (code === null || code === 'plan') &&
      subscriptionId === promotion.subscriptionId,
  );
  const { periodStart: day } = promotion;
  const that = prices.filter(
    ({ periodStart, periodEnd }) => day && periodStart && periodEnd && periodStart <= day && day <= periodEnd,
  );
  return (that.length > 0 ? that : prices).toSorted((a, b) => b.amountMinor - a.amountMinor)[0]?.position;
}

/** Whether a reason fits a charge: only extra usage can be disputed for what the meter says. */
export const fitsCharge = (reason: Dispute['reason'], { kind }: Pick<StatementLine, 'kind'>): boolean =>
  reason !== 'usage' || kind === 'overage';
