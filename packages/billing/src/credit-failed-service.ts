import { type Account, recordAudit, selectAccounts } from '@demarc/account';
import { type Context, dayIn, inTransaction } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { currentPriceMinor, viewSubscription } from '@demarc/service';
import { lockAccount } from './billing-account-store.ts';
import { bookCredit, type CreditOrder } from './book-credit.ts';
import { missedVisitCreditMinor, outageCreditMinor } from './failed-service-credit.ts';
import { tellCredit } from './tell-credit.ts';

/** A service that did not work, or a technician who did not come. Times are RFC 3339. */
export type FailedService =
  | { cause: 'outage'; outageKey: string; subscriptionId: string; from: string; to: string }
  | { cause: 'missed_visit'; visitKey: string; at: string };

/**
 * Credits a customer for an outage or a missed visit without their asking: on the ledger at once, told with the reason. A
 * job: an outage is credited once for each service, a visit once, however often it runs.
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
  const order = failed.cause === 'outage' ? await ofOutage(ctx, account, failed) : ofMissedVisit(account, failed);
  if (order.amountMinor === 0) return;
  await inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const { credit, isNew } = await bookCredit(ctx, order);
    if (!isNew) return;
    const { cause, causeKey, amountMinor } = credit;
    await recordAudit(ctx, { accountId, action: 'credit.grant', detail: { cause, causeKey, amountMinor } });
    await tellCredit(ctx, credit, account);
  });
}

async function ofOutage(
  ctx: Context,
  account: Account,
  { outageKey, subscriptionId, ...times }: Extract<FailedService, { cause: 'outage' }>,
): Promise<CreditOrder> {
  const [from, to] = [new Date(times.from), new Date(times.to)];
  if (!(to > from)) throw new Error(`Outage ${outageKey} does not end after it began.`);
  const service = await viewSubscription(ctx, { subscriptionId });
  if (service?.accountId !== account.id) throw new Error(`Account ${account.id} has no service ${subscriptionId}.`);
  // What is agreed now, with the promotion that ran then: the job comes within hours of an outage's end.
  const monthlyPriceMinor = currentPriceMinor(service, from);
  const { days, amountMinor } = outageCreditMinor(account, { monthlyPriceMinor }, { from, to });
  const on = formatFact({ day: dayIn(account.timeZone, from) }, account);
  return {
    accountId: account.id,
    cause: 'outage',
    causeKey: `${outageKey}:${subscriptionId}`,
    subscriptionId,
    amountMinor,
    currency: account.currency,
    reason: `${service.offering.name} did not work: ${days} ${days === 1 ? 'day' : 'days'} from ${on}`,
  };
}

const ofMissedVisit = (
  account: Account,
  { visitKey, at }: Extract<FailedService, { cause: 'missed_visit' }>,
): CreditOrder => ({
  accountId: account.id,
  cause: 'missed_visit',
  causeKey: visitKey,
  subscriptionId: null,
  amountMinor: missedVisitCreditMinor(account.currency),
  currency: account.currency,
  reason: `Our technician missed your visit on ${formatFact({ day: dayIn(account.timeZone, new Date(at)) }, account)}`,
});
