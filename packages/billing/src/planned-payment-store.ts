import type { Database } from '@demarc/database';
import { and, anyOf, eq, plannedPayment, sql } from '@demarc/database/sql';
import type { PaymentMethod } from './payment-method-store.ts';

export type PlannedPayment = typeof plannedPayment.$inferSelect;
export type PlannedPaymentState = PlannedPayment['state'];
export type PlannedPaymentKind = PlannedPayment['kind'];

/** A planned payment as people see it. */
export interface PlannedPaymentView extends PlannedPayment {
  readonly paymentMethod: PaymentMethod;
  readonly currency: string;
  /** Of the account: its days begin there. */
  readonly timeZone: string;
  /** What would be taken if it were done now: of autopay what is owed of its bill, of the others their amount. */
  readonly expectedMinor: number;
  /** The most it can come to: its amount; of autopay the whole bill, or the limit where that is less. */
  readonly mostMinor: number;
  /** Why the newest try was declined, in the processor's code. NULL: none was. */
  readonly declineCode: string | null;
}

type Key = Pick<PlannedPayment, 'accountId' | 'id'>;

export async function insertPlannedPayments(database: Database, rows: readonly PlannedPayment[]): Promise<void> {
  if (rows.length > 0) await database.insert(plannedPayment).values([...rows]);
}

/** @param accountIds The accounts it may belong to; `all` for the system. */
export async function findPlannedPayment(
  database: Database,
  plannedPaymentId: string,
  accountIds: readonly string[] | 'all',
): Promise<PlannedPayment | undefined> {
  const [row] = await database
    .select()
    .from(plannedPayment)
    .where(
      and(
        eq(plannedPayment.id, plannedPaymentId),
        accountIds === 'all' ? undefined : anyOf(plannedPayment.accountId, accountIds),
      ),
    );
  return row;
}

export async function findPlannedPaymentByKey(
  database: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<PlannedPayment | undefined> {
  const [row] = await database
    .select()
    .from(plannedPayment)
    .where(and(eq(plannedPayment.accountId, accountId), eq(plannedPayment.idempotencyKey, idempotencyKey)));
  return row;
}

/**
 * Moves a planned payment on, if it is still in one of the states `from`.
 *
 * @returns It as it is now; undefined when it was in none of those states.
 */
export async function movePlannedPayment(
  database: Database,
  { accountId, id }: Key,
  from: readonly PlannedPaymentState[],
  to: Partial<
    Pick<PlannedPayment, 'tryCount' | 'nextTryAt' | 'paymentId' | 'endReason' | 'endedAt' | 'chargeOn'> & {
      paymentMethodId: string;
    }
  > & { state: PlannedPaymentState },
): Promise<PlannedPayment | undefined> {
  const [row] = await database
    .update(plannedPayment)
    .set(to)
    .where(
      and(
        eq(plannedPayment.accountId, accountId),
        eq(plannedPayment.id, id),
        anyOf(plannedPayment.state, from, 'text'),
      ),
    )
    .returning();
  return row;
}

/** Puts the next try of a payment that is still planned off. */
export async function putOffPlannedPayment(database: Database, { accountId, id }: Key, until: Date): Promise<void> {
  await database
    .update(plannedPayment)
    .set({ nextTryAt: until })
    .where(
      and(eq(plannedPayment.accountId, accountId), eq(plannedPayment.id, id), eq(plannedPayment.state, 'planned')),
    );
}

/** A planned payment whose time has come. */
export interface DuePlannedPayment {
  readonly accountId: string;
  readonly id: string;
  readonly tryCount: number;
  /** As PostgreSQL writes it, so that a page begins exactly where the one before ended. */
  readonly nextTryAt: string;
}

/**
 * Planned payments that are due, those that wait longest first.
 *
 * @param page.after The last of the page before. NULL: the first page.
 */
export async function selectDuePlannedPayments(
  database: Database,
  { now, after, limit }: { now: Date; after: DuePlannedPayment | null; limit: number },
): Promise<DuePlannedPayment[]> {
  const { nextTryAt, accountId, id } = after ?? { nextTryAt: '-infinity', accountId: firstId, id: firstId };
  return database.execute<DuePlannedPayment & Record<string, unknown>>(sql`
    select account_id as "accountId", id, try_count as "tryCount", next_try_at::text as "nextTryAt"
    from planned_payment
    where next_try_at <= ${now.toISOString()}::timestamptz
      and (next_try_at, account_id, id) > (${nextTryAt}::timestamptz, ${accountId}::uuid, ${id}::uuid)
    order by next_try_at, account_id, id limit ${limit}`);
}

const firstId = '00000000-0000-0000-0000-000000000000';

/** The sum of what is planned by amount and not being charged yet: what those who plan more must leave. Minor units. */
export async function selectPlannedMinor(database: Database, accountId: string): Promise<number> {
  const [row] = await database
    .select({ amountMinor: sql<string>`coalesce(sum(${plannedPayment.amountMinor}), 0)` })
    .from(plannedPayment)
    .where(and(eq(plannedPayment.accountId, accountId), eq(plannedPayment.state, 'planned')));
  return Number(row?.amountMinor ?? 0);
}

/** Whether a method is to be charged on a day to come. */
export async function hasPlannedPayment(
  database: Database,
  { accountId, paymentMethodId }: { accountId: string; paymentMethodId: string },
): Promise<boolean> {
  const rows = await database
    .select({ id: plannedPayment.id })
    .from(plannedPayment)
    .where(
      and(
        eq(plannedPayment.accountId, accountId),
        eq(plannedPayment.paymentMethodId, paymentMethodId),
        sql`${plannedPayment.state} in ('planned', 'charging')`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
