import type { Database, Day } from '@demarc/database';
import { and, anyOf, autopay, eq, inArray, isNull, plannedPayment, sql, statement } from '@demarc/database/sql';
import type { PlannedPayment } from './planned-payment-store.ts';
import type { Statement } from './statement-store.ts';

export type Autopay = typeof autopay.$inferSelect;

/** The account's rule of autopay, also one that is turned off. */
export async function findAutopay(database: Database, accountId: string): Promise<Autopay | undefined> {
  const [row] = await database.select().from(autopay).where(eq(autopay.accountId, accountId));
  return row;
}

/** Writes the account's rule: the first, or in place of the one there is. */
export async function upsertAutopay(database: Database, row: Autopay): Promise<void> {
  await database.insert(autopay).values(row).onConflictDoUpdate({ target: autopay.accountId, set: row });
}

/** True: bills are paid by themselves now. */
export const isRunning = (rule: Autopay | undefined): rule is Autopay =>
  rule !== undefined && rule.turnedOffAt === null && !rule.isPaused;

/**
 * The rules of these accounts that are on, paused ones too. Nobody changes them until the transaction ends, so that what
 * is planned by them is moved by whoever changes them next.
 */
export async function shareAutopayRules(
  database: Database,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, Autopay>> {
  const rows = await database
    .select()
    .from(autopay)
    .where(and(anyOf(autopay.accountId, accountIds), isNull(autopay.turnedOffAt)))
    .for('share');
  return new Map(rows.map((row) => [row.accountId, row]));
}

/** Plans bills to be paid by autopay; one that has its row already keeps it. */
export async function insertAutopayPayments(database: Database, rows: readonly PlannedPayment[]): Promise<void> {
  if (rows.length === 0) return;
  await database.execute(sql`
    insert into planned_payment (account_id, id, kind, statement_id, payment_method_id, charge_on, state, try_count,
      next_try_at, idempotency_key, created_at)
    select "accountId", "id", 'autopay', "statementId", "paymentMethodId", "chargeOn", 'planned', 0,
      "nextTryAt", "idempotencyKey", "createdAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      "accountId" uuid, "id" uuid, "statementId" uuid, "paymentMethodId" uuid, "chargeOn" date, "nextTryAt" timestamptz,
      "idempotencyKey" text, "createdAt" timestamptz
    )
    on conflict do nothing`);
}

/** Those of the bills that autopay is to pay, or has paid. @returns Their ids. */
export async function selectBillsOfAutopay(
  database: Database,
  bills: readonly { readonly accountId: string; readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await database
    .select({ statementId: plannedPayment.statementId })
    .from(plannedPayment)
    .where(
      and(
        anyOf(
          plannedPayment.accountId,
          bills.map(({ accountId }) => accountId),
        ),
        anyOf(
          plannedPayment.statementId,
          bills.map(({ id }) => id),
        ),
        eq(plannedPayment.kind, 'autopay'),
        inArray(plannedPayment.state, ['planned', 'charging', 'paid']),
      ),
    );
  return new Set(rows.flatMap(({ statementId }) => statementId ?? []));
}

/** The account's bills that autopay is still to pay, with the day each is due. */
export async function selectAutopayPayments(
  database: Database,
  accountId: string,
): Promise<(PlannedPayment & { dueOn: string })[]> {
  const rows = await database
    .select({
      row: plannedPayment,
      dueOn: sql<string>`(
      select due_on::text from statement
      where statement.account_id = ${plannedPayment.accountId} and statement.id = ${plannedPayment.statementId}
    )`,
    })
    .from(plannedPayment)
    .where(
      and(
        eq(plannedPayment.accountId, accountId),
        eq(plannedPayment.state, 'planned'),
        eq(plannedPayment.kind, 'autopay'),
      ),
    );
  return rows.map(({ row, dueOn }) => ({ ...row, dueOn }));
}

/** Moves bills that autopay is still to pay to another method and to other days, in one statement. */
export async function updateAutopayPayments(
  database: Database,
  accountId: string,
  to: { paymentMethodId: string; moved: readonly { id: string; chargeOn: string; nextTryAt: Date | null }[] },
): Promise<void> {
  if (to.moved.length === 0) return;
  await database.execute(sql`
    update planned_payment
    set payment_method_id = ${to.paymentMethodId}, charge_on = moved."chargeOn", next_try_at = moved."nextTryAt"
    from jsonb_to_recordset(${JSON.stringify(to.moved)}::jsonb) as moved ("id" uuid, "chargeOn" date, "nextTryAt" timestamptz)
    where planned_payment.account_id = ${accountId} and planned_payment.id = moved.id
      and planned_payment.state = 'planned'`);
}

/** The row by which autopay pays a bill, in whatever state. */
export async function findAutopayPayment(
  database: Database,
  { accountId, statementId }: { accountId: string; statementId: string },
): Promise<PlannedPayment | undefined> {
  const [row] = await database
    .select()
    .from(plannedPayment)
    .where(
      and(
        eq(plannedPayment.accountId, accountId),
        eq(plannedPayment.statementId, statementId),
        eq(plannedPayment.kind, 'autopay'),
      ),
    );
  return row;
}

/**
 * The bills a pause has let go, planned before it or issued while it lasted: those not past due, and the newest of all
 * though it is, for its total has in it what is left of the others.
 */
export async function selectBillsLetGoByPause(
  database: Database,
  { accountId, turnedOnAt }: Pick<Autopay, 'accountId' | 'turnedOnAt'>,
  today: Day,
): Promise<Statement[]> {
  const rows = await database
    .select({ bill: statement })
    .from(statement)
    .leftJoin(
      plannedPayment,
      and(
        eq(plannedPayment.accountId, statement.accountId),
        eq(plannedPayment.statementId, statement.id),
        eq(plannedPayment.kind, 'autopay'),
      ),
    )
    .where(
      and(
        eq(statement.accountId, accountId),
        sql`case when ${plannedPayment.id} is null then ${statement.issuedAt} >= ${turnedOnAt.toISOString()}::timestamptz
          else ${plannedPayment.state} = 'cancelled' and ${plannedPayment.endReason} = 'autopay_paused' end`,
        sql`(${statement.dueOn} >= ${today}::date or not exists (
          select from statement as newer
          where newer.account_id = ${accountId} and newer.period_end > ${statement.periodEnd}
        ))`,
      ),
    );
  return rows.map(({ bill }) => bill);
}

/** Lets go of the bills that autopay was still to pay. @returns How many. */
export async function cancelAutopayPayments(
  database: Database,
  accountId: string,
  { reason, at }: { reason: string; at: Date },
): Promise<number> {
  const rows = await database
    .update(plannedPayment)
    .set({ state: 'cancelled', endReason: reason, endedAt: at, nextTryAt: null })
    .where(
      and(
        eq(plannedPayment.accountId, accountId),
        eq(plannedPayment.kind, 'autopay'),
        eq(plannedPayment.state, 'planned'),
      ),
    )
    .returning({ id: plannedPayment.id });
  return rows.length;
}
