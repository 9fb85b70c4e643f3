import { notifyAccounts } from '@demarc/account';
import { addDays, type Context, type Day, dayIn, digestOf, inTransaction } from '@demarc/database';
import type { MessageFact } from '@demarc/notification';
import { type DueBill, selectDueBillsToPay } from './due-bill-store.ts';
import { lateFeePlaceOf, lateFeeRuleOf } from './late-fee-rule.ts';
import { type LateFeeRule, selectLateFeeRules } from './levy-store.ts';
import type { Place } from './rating-facts.ts';
import { selectPlaces } from './rating-facts-store.ts';

/** So many days before it is due a bill that nothing planned pays is brought to mind. */
const daysAhead = 5;

/** So many days after it was due it is still told of, where the day after was missed. */
const daysLate = 3;

/** Bills read and told of in one transaction. */
const pageSize = 500;

/** A zone may be a day apart from UTC on either side. */
const zoneDays = 1;

/**
 * Brings to mind the bills that are due within five days, and those that were due in the last three, where neither autopay
 * nor a planned payment takes care of them. Every day's job; each bill is told of once on each occasion, however often it
 * runs and whichever days it missed, and a page of 500 takes as many statements as one bill.
 *
 * @throws For anyone but the system.
 */
export async function remindOfBills(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system reminds of bills.');
  const today = dayIn('UTC', ctx.clock.now());
  const rules = await selectLateFeeRules(ctx.database);
  await tellOfDays(ctx, { template: 'bill-due-soon', daysToDue: [0, daysAhead], today, rules });
  await tellOfDays(ctx, { template: 'bill-past-due', daysToDue: [-daysLate, -1], today, rules });
}

interface Occasion {
  readonly template: 'bill-due-soon' | 'bill-past-due';
  /** From and to, both inside. */
  readonly daysToDue: readonly [number, number];
  /** In UTC. */
  readonly today: Day;
  readonly rules: readonly LateFeeRule[];
}

async function tellOfDays(ctx: Context, occasion: Occasion): Promise<void> {
  const [first, last] = occasion.daysToDue;
  const span = { from: addDays(occasion.today, first - zoneDays), to: addDays(occasion.today, last + zoneDays) };
  let after: Pick<DueBill, 'dueOn' | 'accountId'> | null = null;
  do {
    after = await inTransaction(ctx, async (ctx) => {
      const { bills, last } = await selectDueBillsToPay(ctx.database, span, { after, size: pageSize });
      await tell(ctx, occasion, bills);
      return last;
    });
  } while (after);
}

/** Tells of those bills for which it is time where their account lives. */
async function tell(ctx: Context, { template, daysToDue, rules }: Occasion, bills: readonly DueBill[]): Promise<void> {
  const now = ctx.clock.now();
  const [first, last] = daysToDue;
  const due = bills.filter(({ dueOn, timeZone }) => {
    const today = dayIn(timeZone, now);
    return dueOn >= addDays(today, first) && dueOn <= addDays(today, last);
  });
  if (due.length === 0) return;
  const accountIds = due.map(({ accountId }) => accountId);
  const placesOf = Map.groupBy(await selectPlaces(ctx.database, accountIds), ({ accountId }) => accountId);
  await notifyAccounts(ctx, {
    template,
    notices: due.map((bill) => ({
      accountId: bill.accountId,
      messageId: idOfCause(`${template} ${bill.statementId}`),
      data: {
        number: bill.number,
        dueOn: { day: bill.dueOn },
        amount: { amountMinor: bill.openMinor, currency: bill.currency },
        ...feeFacts(bill, rules, lateFeePlaceOf(placesOf.get(bill.accountId))),
      },
    })),
  });
}

/** What being late costs there, and from when. */
function feeFacts(
  { dueOn, currency, openMinor }: DueBill,
  rules: readonly LateFeeRule[],
  place: Place | undefined,
): Record<string, MessageFact> {
  const rule = place && lateFeeRuleOf(rules, place, dueOn);
  if (!rule || openMinor < rule.leastPastDueMinor) return { fee: '', feeAfter: '' };
  return {
    fee: { amountMinor: rule.amountMinor, currency },
    feeAfter: { day: addDays(dueOn, rule.graceDays) },
  };
}

/** A UUID (version 8, RFC 9562) that is always the same for a cause. */
function idOfCause(cause: string): string {
  const hex = Buffer.from(digestOf(cause)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
