import { type Account, recordAudit, selectAccounts } from '@demarc/account';
import { type Context, type Day, dayIn, inTransaction } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { lockAccount } from './billing-account-store.ts';
import { bookCredit, type CreditOrder } from './book-credit.ts';
import { insertCreditedDays, selectCreditedDays } from './credit-store.ts';
import { missedVisitCreditMinor, outageCreditMinor, outageDays, type PricedDay } from './failed-service-credit.ts';
import { selectServices, selectTerms } from './rating-facts-store.ts';
import { tellCredit } from './tell-credit.ts';

/** A service that did not work, or a technician who did not come. Times are RFC 3339. */
export type FailedService =
  | { cause: 'outage'; outageKey: string; subscriptionId: string; from: string; to: string }
  | { cause: 'missed_visit'; visitKey: string; at: string };

type Outage = Extract<FailedService, { cause: 'outage' }>;
type MissedVisit = Extract<FailedService, { cause: 'missed_visit' }>;

/** A credit, and the days of a service it is for. */
interface FailureCredit {
  readonly order: CreditOrder;
  readonly days: readonly Day[];
}

/**
 * Credits a customer for an outage or a missed visit without their asking: on the ledger at once, told with the reason. A
 * job: an outage is credited once for each service, a visit once, however often it runs. A day of a service is credited
 * once, whatever outages touch it, at what had been agreed for that day.
 *
 * @throws For anyone but the system, for an outage that does not end after it began, and for a service that is not the
 * account's.
 */
export async function creditFailedService(
  ctx: Context,
  { accountId, ...failed }: { accountId: string } & FailedService,
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system credits failed services.');
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) throw new Error(`There is no account ${accountId}.`);
  await inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const { order, days } =
      failed.cause === 'outage' ? await ofOutage(ctx, account, failed) : ofMissedVisit(account, failed);
    if (order.amountMinor === 0) return;
    const { credit, isNew } = await bookCredit(ctx, order);
    if (!isNew) return;
    const { cause, causeKey, subscriptionId, amountMinor } = credit;
    if (subscriptionId) {
      await insertCreditedDays(
        ctx.database,
        days.map((day) => ({ accountId, subscriptionId, day, creditId: credit.id })),
      );
    }
    await recordAudit(ctx, { accountId, action: 'credit.grant', detail: { cause, causeKey, amountMinor } });
    await tellCredit(ctx, credit, account);
  });
}

async function ofOutage({ database }: Context, account: Account, outage: Outage): Promise<FailureCredit> {
  const { outageKey, subscriptionId } = outage;
  const [from, to] = [new Date(outage.from), new Date(outage.to)];
  if (!(to > from)) throw new Error(`Outage ${outageKey} does not end after it began.`);
  const touched = outageDays(account, { from, to });
  const { name, priced } = await priceDays({ database }, account, { subscriptionId, days: touched });
  const credited = await selectCreditedDays(database, { accountId: account.id, subscriptionId, days: touched });
  const owing = priced.filter(({ day }) => !credited.has(day));
  const days = owing.map(({ day }) => day);
  const on = formatFact({ day: days[0] ?? dayIn(account.timeZone, from) }, account);
  const order: CreditOrder = {
    accountId: account.id,
    cause: 'outage',
    causeKey: `${outageKey}:${subscriptionId}`,
    subscriptionId,
    amountMinor: outageCreditMinor(account, owing),
    currency: account.currency,
    reason: `${name} did not work: ${days.length} ${days.length === 1 ? 'day' : 'days'} from ${on}`,
  };
  return { order, days };
}

/** What was agreed for each of a service's days; days on which there was no service are left out. */
async function priceDays(
  { database }: Pick<Context, 'database'>,
  account: Account,
  { subscriptionId, days }: { subscriptionId: string; days: readonly Day[] },
): Promise<{ name: string; priced: readonly PricedDay[] }> {
  const [services, terms] = await Promise.all([
    selectServices(database, [account.id]),
    selectTerms(database, [account.id], { start: days[0] ?? '', end: days.at(-1) ?? '' }),
  ]);
  const service = services.find((one) => one.subscriptionId === subscriptionId);
  if (!service) throw new Error(`Account ${account.id} has no service ${subscriptionId}.`);
  const own = terms.filter((one) => one.subscriptionId === subscriptionId);
  const priced = days.flatMap((day) => {
    const agreed = own.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn));
    const isThere = service.startedOn <= day && (service.endedOn === null || day <= service.endedOn);
    if (!agreed || !isThere) return [];
    const hasPromotion = agreed.promotionEndsOn !== null && day <= agreed.promotionEndsOn;
    const discountMinor = hasPromotion ? Number(agreed.promotionDiscountMinor) : 0;
    return [{ day, monthlyPriceMinor: Math.max(0, Number(agreed.monthlyPriceMinor) - discountMinor) }];
  });
  return { name: own[0]?.name ?? 'Your service', priced };
}

const ofMissedVisit = (account: Account, { visitKey, at }: MissedVisit): FailureCredit => ({
  days: [],
  order: {
    accountId: account.id,
    cause: 'missed_visit',
    causeKey: visitKey,
    subscriptionId: null,
    amountMinor: missedVisitCreditMinor(account.currency),
    currency: account.currency,
    reason: `Our technician missed your visit on ${formatFact({ day: dayIn(account.timeZone, new Date(at)) }, account)}`,
  },
});
