import type { Database, Page, PageRequest } from '@demarc/database';
import { decodeCursor, toPage } from '@demarc/database';
import { and, anyOf, asc, chargeDispute, eq, ne, sql } from '@demarc/database/sql';
import { disputeStatesBefore } from './dispute-state.ts';

export type Dispute = typeof chargeDispute.$inferSelect;
export type DisputeState = Dispute['state'];

/** @returns False when the line is disputed already; nothing is written then. */
export async function insertDispute(database: Database, row: Dispute): Promise<boolean> {
  const rows = await database
    .insert(chargeDispute)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: chargeDispute.id });
  return rows.length > 0;
}

/** @param accountIds The accounts it may belong to; `all` for staff and the system. */
export async function findDispute(
  database: Database,
  disputeId: string,
  accountIds: readonly string[] | 'all',
): Promise<Dispute | undefined> {
  const [row] = await database
    .select()
    .from(chargeDispute)
    .where(
      and(
        eq(chargeDispute.id, disputeId),
        accountIds === 'all' ? undefined : anyOf(chargeDispute.accountId, accountIds),
      ),
    );
  return row;
}

/** The dispute of a line, answered or not; one that was withdrawn is as if it had not been. */
export async function findDisputeOfLine(
  database: Database,
  line: Pick<Dispute, 'accountId' | 'statementId' | 'position'>,
): Promise<Dispute | undefined> {
  const [row] = await database
    .select()
    .from(chargeDispute)
    .where(
      and(
        eq(chargeDispute.accountId, line.accountId),
        eq(chargeDispute.statementId, line.statementId),
        eq(chargeDispute.position, line.position),
        ne(chargeDispute.state, 'withdrawn'),
      ),
    );
  return row;
}

/** What was credited of a bill's charges for disputes, in minor units by the line's position; taxes came on top. */
export async function selectCreditedOfStatement(
  database: Database,
  { accountId, statementId }: Pick<Dispute, 'accountId' | 'statementId'>,
): Promise<Map<number, number>> {
  const rows = await database
    .select({ position: chargeDispute.position, creditedMinor: chargeDispute.creditedMinor })
    .from(chargeDispute)
    .where(
      and(
        eq(chargeDispute.accountId, accountId),
        eq(chargeDispute.statementId, statementId),
        eq(chargeDispute.state, 'upheld'),
      ),
    );
  return new Map(rows.map(({ position, creditedMinor }) => [position, creditedMinor ?? 0]));
}

/**
 * Ends a dispute, if it is in a state that may: of many who do at once, one does.
 *
 * @returns The dispute as it is now; undefined when it had ended before.
 */
export async function closeDispute(
  database: Database,
  { accountId, id }: Pick<Dispute, 'accountId' | 'id'>,
  to: Pick<Dispute, 'state' | 'closedAt'> & Partial<Pick<Dispute, 'creditedMinor' | 'answer'>>,
): Promise<Dispute | undefined> {
  const [row] = await database
    .update(chargeDispute)
    .set(to)
    .where(
      and(
        eq(chargeDispute.accountId, accountId),
        eq(chargeDispute.id, id),
        anyOf(chargeDispute.state, disputeStatesBefore(to.state), 'text'),
      ),
    )
    .returning();
  return row;
}

/** Open disputes of all accounts, what was promised first before the rest. */
export async function selectOpenDisputes(database: Database, { first, after }: PageRequest): Promise<Page<Dispute>> {
  const position = decodeCursor(after);
  const rows = await database
    .select()
    .from(chargeDispute)
    .where(
      and(
        eq(chargeDispute.state, 'open'),
        position
          ? sql`(${chargeDispute.answerBy}, ${chargeDispute.id}) > (${position.sort}::date, ${position.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(chargeDispute.answerBy), asc(chargeDispute.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => ({ sort: row.answerBy, id: row.id }));
}

/**
 * What an account had in open disputes at a moment, in minor units, of bills that were due before a day.
 *
 * @param input.dueBefore A day where the account lives. Bills due on it or later are left out.
 */
export async function selectDisputedAt(
  database: Database,
  input: { accountId: string; at: Date; dueBefore: string },
): Promise<number> {
  const at = input.at.toISOString();
  const [row] = await database.execute<{ amount_minor: string }>(sql`
    select coalesce(sum(amount_minor), 0) as amount_minor
    from charge_dispute
    join statement on statement.account_id = charge_dispute.account_id and statement.id = charge_dispute.statement_id
    where charge_dispute.account_id = ${input.accountId} and due_on < ${input.dueBefore}::date
      and opened_at <= ${at}::timestamptz and (closed_at is null or closed_at > ${at}::timestamptz)`);
  return Number(row?.amount_minor ?? 0);
}
