import { rateOf, type StatementLineInput, stretchOf, sumMinor } from '@demarc/billing';
import { addDays, addMonths, type Cycle, type Day, daysBetween } from '@demarc/database';
import { type Offering, offeringByCode } from './catalogue.ts';
import type { BillExtra, Household, HouseholdService } from './household.ts';
import { idNamed } from './id-named.ts';
import { salesTaxPpm } from './levies.ts';

/** Days from a statement's issue to its due day. */
export const dueAfterDays = 22;

export interface PlannedStatement {
  readonly ago: number;
  readonly number: string;
  readonly cycle: Cycle;
  readonly issuedAt: Date;
  readonly dueOn: Day;
  readonly lines: readonly StatementLineInput[];
}

export const subscriptionId = (household: Household, service: string): string =>
  idNamed(`subscription ${household.key} ${service}`);

/** First day of the running cycle: on a day of the month that every month has. */
export function cycleBeginning(household: Household, today: Day): Day {
  let day = addDays(today, -household.billing.cycleBeganDaysAgo);
  while (Number(day.slice(8)) > 28) day = addDays(day, -1);
  return day;
}

/** The bill cycle `ago`, counted back from that of the newest statement; −1 is the running one. */
export function cycleAgo(household: Household, today: Day, ago: number): Cycle {
  const running = cycleBeginning(household, today);
  return { start: addMonths(running, -ago - 1), end: addDays(addMonths(running, -ago), -1) };
}

/** What the household was billed, oldest first. */
export function planStatements(household: Household, today: Day): PlannedStatement[] {
  const count = household.billing.statements;
  return Array.from({ length: count }, (_, index) => {
    const ago = count - 1 - index;
    const cycle = cycleAgo(household, today, ago);
    const issuedOn = addDays(cycle.end, 1);
    return {
      ago,
      number: `${household.accountNumber}-${cycle.end.slice(2, 4)}${cycle.end.slice(5, 7)}`,
      cycle,
      // Early morning on the American east coast.
      issuedAt: new Date(`${issuedOn}T11:00:00Z`),
      dueOn: addDays(issuedOn, dueAfterDays),
      lines: linesOf(household, ago, cycle),
    };
  });
}

type Line = StatementLineInput & { readonly isTaxed: boolean };

function linesOf(household: Household, ago: number, cycle: Cycle): StatementLineInput[] {
  const lines = [
    ...household.services
      .filter(({ endedAgo = -1 }) => ago >= endedAgo)
      .flatMap((service) => serviceLines(household, service, ago, cycle)),
    ...(household.billing.extras ?? [])
      .filter((extra) => extra.ago === ago)
      .map((extra) => extraLine(household, extra, cycle)),
  ];
  const taxedMinor = sumMinor(lines.map(({ isTaxed, amountMinor }) => (isTaxed ? amountMinor : 0)));
  const taxes = {
    ...accountLine('tax', 'State and local sales tax', rateOf(taxedMinor, salesTaxPpm)),
    periodStart: cycle.start,
    periodEnd: cycle.end,
    code: 'sales-tax',
    ratePpm: salesTaxPpm,
  };
  return [...lines, ...(taxes.amountMinor > 0 ? [taxes] : [])].map(({ isTaxed: _, ...line }) => line);
}

function serviceLines(household: Household, service: HouseholdService, ago: number, cycle: Cycle): Line[] {
  const { kind } = offeringByCode(service.code);
  const line = (lineKind: Line['kind'], description: string, amountMinor: number): Line => ({
    kind: lineKind,
    description,
    amountMinor,
    subscriptionId: subscriptionId(household, service.name),
    periodStart: cycle.start,
    periodEnd: cycle.end,
    // Internet access is free of sales tax in the US (Internet Tax Freedom Act).
    isTaxed: kind !== 'internet',
  });
  const { promotion } = service;
  const levied = (kind: 'fee' | 'tax', code: string, description: string, amountMinor: number): Line => ({
    ...line(kind, description, amountMinor),
    code,
    unitPriceMinor: amountMinor,
    quantity: 1,
    isTaxed: false,
  });
  return [
    ...planLines(service, ago, cycle, line),
    ...(promotion && ago >= promotion.lastAgo
      ? [
          {
            ...line('promotion', promotion.name, -promotion.discountMinor),
            code: 'promotion',
            unitPriceMinor: -promotion.discountMinor,
            promotionEndsOn: addDays(addMonths(cycle.start, ago - promotion.lastAgo + 1), -1),
          },
        ]
      : []),
    ...(service.equipment ?? []).flatMap(({ model, rentalMinor }) =>
      rentalMinor
        ? [
            {
              ...line('recurring', `${model} rental`, rentalMinor),
              code: 'equipment-rent',
              unitPriceMinor: rentalMinor,
              isTaxed: true,
            },
          ]
        : [],
    ),
    ...(kind === 'tv' ? [levied('fee', 'broadcast-tv', 'Broadcast TV fee', 1_250)] : []),
    ...(kind === 'voice'
      ? [
          levied('fee', 'regulatory-recovery', 'Regulatory recovery fee', 199),
          levied('tax', 'universal-service', 'Federal universal service charge', 246),
        ]
      : []),
  ];
}

/** One whole month of the plan, or in the month of a change the days of each. */
function planLines(
  { code, before, priceMinor }: HouseholdService,
  ago: number,
  cycle: Cycle,
  line: (kind: Line['kind'], description: string, amountMinor: number) => Line,
): Line[] {
  const plan = offeringByCode(code);
  const price = priceMinor ?? plan.monthlyPriceMinor;
  const whole = ({ name }: Offering, monthMinor: number) => ({
    ...line('recurring', name, monthMinor),
    code: 'plan',
    unitPriceMinor: monthMinor,
  });
  if (!before || ago < before.ago) return [whole(plan, price)];
  const earlier = offeringByCode(before.code);
  if (ago > before.ago) return [whole(earlier, earlier.monthlyPriceMinor)];
  const days = daysBetween(cycle.start, cycle.end) + 1;
  const changedOn = addDays(cycle.start, before.days);
  const share = ({ name }: Offering, monthMinor: number, from: number, to: number) => ({
    ...line('prorated', `${name}, ${to - from} of ${days} days`, stretchOf(monthMinor, from, to, days)),
    code: 'plan',
    unitPriceMinor: monthMinor,
    quantity: to - from,
  });
  return [
    { ...share(earlier, earlier.monthlyPriceMinor, 0, before.days), periodEnd: addDays(changedOn, -1) },
    { ...share(plan, price, before.days, days), periodStart: changedOn, effectiveOn: changedOn },
  ];
}

const extraLine = (household: Household, extra: BillExtra, cycle: Cycle): Line => ({
  ...accountLine(
    extra.kind,
    typeof extra.description === 'string' ? extra.description : extra.description(cycle),
    extra.amountMinor,
  ),
  subscriptionId: extra.service === undefined ? null : subscriptionId(household, extra.service),
});

const accountLine = (kind: Line['kind'], description: string, amountMinor: number): Line => ({
  kind,
  description,
  amountMinor,
  subscriptionId: null,
  periodStart: null,
  periodEnd: null,
  isTaxed: false,
});
