import { type Actor, type Context, createFixedClock, type Database } from '@demarc/database';
import { type SQL, sql } from '@demarc/database/sql';
import { createTestAccount, createTestOffering, createTestSubscription } from '@demarc/database/testing';
import {
  cancelProductOrder,
  completeProductOrder,
  orderPlanChange,
  type ProductOffering,
  type ProductOrder,
  viewSubscription,
} from '../index.ts';

type Plan = Omit<ProductOffering, 'code'>;

const system: Actor = { kind: 'system', name: 'test' };

export type OrderingHousehold = Awaited<ReturnType<typeof createOrderingHousehold>>;

/**
 * A household in New York on 20 March, cycle from the 8th, with a service on the plan `from` at an old price and with a
 * promotion; and what it can do about the plan `to`. The clock is its own.
 */
export async function createOrderingHousehold(database: Database) {
  const clock = createFixedClock('2026-03-20T12:00:00Z');
  const home = await createTestAccount(database, { timeZone: 'America/New_York', cycleDay: 8 });
  const owner = await home.member('owner');
  const from: Plan = await createTestOffering(database, { name: 'Internet 300', monthlyPriceMinor: 6_000 });
  const to: Plan = await createTestOffering(database, { name: 'Internet 1000', monthlyPriceMinor: 8_550 });
  const { id: subscriptionId } = await createTestSubscription(database, home, from, {
    monthlyPriceMinor: 5_500,
    promotionName: 'Welcome',
    promotionDiscountMinor: 1_000,
    promotionEndsOn: '2026-12-31',
  });
  const as = (actor: Actor): Context => ({ database, actor, clock });
  const rows = async <Row extends Record<string, unknown>>(query: SQL) => [...(await database.execute<Row>(query))];

  const askFor = (plan: Plan, actor: Actor = owner, amountMinor = plan.monthlyPriceMinor, currency = plan.currency) =>
    orderPlanChange(as(actor), {
      subscriptionId,
      offeringId: plan.id,
      expectedMonthlyPrice: { amountMinor, currency },
    });

  return {
    clock,
    home,
    owner,
    from,
    to,
    subscriptionId,
    as,
    rows,
    askFor,
    /** Orders a change that must be taken. */
    async order(plan: Plan = to): Promise<ProductOrder> {
      const result = await askFor(plan);
      if (result.__typename !== 'OrderPlanChangeSuccess') throw new Error(result.message);
      return result.order;
    },
    cancel: ({ id: orderId }: Pick<ProductOrder, 'id'>, actor: Actor = owner) =>
      cancelProductOrder(as(actor), { orderId }),
    complete: ({ id: orderId }: Pick<ProductOrder, 'id'>, actor: Actor = system) =>
      completeProductOrder(as(actor), { accountId: home.accountId, orderId }),
    /** What the service is on now. */
    async plan() {
      const found = await viewSubscription(as(owner), { subscriptionId });
      return found && { offeringId: found.offeringId, price: found.monthlyPriceMinor, promotion: found.promotionName };
    },
    messages: () =>
      rows(sql`select template, data from message where account_id = ${home.accountId} order by queued_at`),
    audits: () =>
      rows(sql`select actor_kind, action from audit_event where account_id = ${home.accountId} order by at, id`),
    /** When the jobs that complete this household's orders run. */
    async jobTimes(): Promise<Date[]> {
      const found = await rows<{ run_at: string }>(sql`
        select jobs.run_at from graphile_worker.jobs join graphile_worker._private_jobs using (id)
        where jobs.task_identifier = 'complete-product-order' and payload ->> 'accountId' = ${home.accountId}
        order by jobs.run_at`);
      return found.map((job) => new Date(job.run_at));
    },
  };
}
