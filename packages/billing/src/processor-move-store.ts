import type { Database } from '@demarc/database';
import { arrayLiteral, eq, lt, processorMove, type SQL, sql } from '@demarc/database/sql';

export type ProcessorMove = typeof processorMove.$inferSelect;

/** A move at the processor, and what we have of it. */
export interface ComparedMove {
  readonly kind: ProcessorMove['kind'];
  readonly processorId: string;
  readonly theirMinor: number;
  readonly theirCurrency: string;
  /** NULL: we have nothing by the processor's id, and nothing by the id it has from us. */
  readonly ours: {
    readonly accountId: string;
    readonly id: string;
    /** NULL: no answer of the processor named one yet. */
    readonly processorId: string | null;
    readonly amountMinor: number;
    readonly currency: string;
  } | null;
  /** What the ledger moved of cash for it, as a positive amount. NULL: it is not booked. */
  readonly bookedMinor: number | null;
}

export async function insertProcessorMoves(database: Database, rows: readonly ProcessorMove[]): Promise<void> {
  if (rows.length > 0)
    await database
      .insert(processorMove)
      .values([...rows])
      .onConflictDoNothing();
}

export async function deleteProcessorMoves(database: Database, runId: string): Promise<void> {
  await database.delete(processorMove).where(eq(processorMove.runId, runId));
}

/** Forgets what comparisons that died have left. */
export async function deleteMovesListedBefore(database: Database, before: Date): Promise<void> {
  await database.delete(processorMove).where(lt(processorMove.listedAt, before));
}

/** How many moves of each kind were listed, and their sum. */
export async function sumProcessorMoves(
  database: Database,
  runId: string,
): Promise<ReadonlyMap<string, { count: number; sumMinor: number }>> {
  const rows = await database.execute<{ kind: string; count: string; sum: string }>(
    sql`select kind, count(*), sum(amount_minor) from processor_move where run_id = ${runId} group by kind`,
  );
  return new Map(rows.map(({ kind, count, sum }) => [kind, { count: Number(count), sumMinor: Number(sum) }]));
}

/** Where a page begins: after this move. */
export type MoveKey = Pick<ProcessorMove, 'kind' | 'processorId'>;

/** A page of a run's moves in the order of their ids, each with what we have of it. One statement. */
export const selectComparedMoves = (
  database: Database,
  { runId, after, limit }: { runId: string; after: MoveKey | null; limit: number },
): Promise<ComparedMove[]> =>
  compare(
    database,
    runId,
    sql`(kind, processor_id) > (${after?.kind ?? ''}, ${after?.processorId ?? ''}) order by kind, processor_id limit ${limit}`,
  );

/** The same of these moves, as they are now. */
export const selectComparedMovesAgain = (
  database: Database,
  { runId, moves }: { runId: string; moves: readonly MoveKey[] },
): Promise<ComparedMove[]> =>
  compare(
    database,
    runId,
    sql`(kind, processor_id) in (select * from unnest(
      ${arrayLiteral(moves.map(({ kind }) => kind))}::text[],
      ${arrayLiteral(moves.map(({ processorId }) => processorId))}::text[]))
    order by kind, processor_id`,
  );

interface Row extends Record<string, unknown> {
  kind: ProcessorMove['kind'];
  processor_id: string;
  amount_minor: string;
  currency: string;
  account_id: string | null;
  our_id: string;
  our_processor_id: string | null;
  our_minor: string;
  our_currency: string;
  booked_minor: string | null;
}

async function compare(database: Database, runId: string, which: SQL): Promise<ComparedMove[]> {
  const rows = await database.execute<Row>(sql`
    select move.kind, move.processor_id, move.amount_minor, move.currency,
      ours.account_id, ours.id as our_id, ours.processor_id as our_processor_id, ours.amount_minor as our_minor,
      ours.currency as our_currency, booked.booked_minor
    from (select * from processor_move where run_id = ${runId} and ${which}) as move
    left join lateral (
      select account_id, id, processor_payment_id as processor_id, amount_minor, currency, 1 as rank
        from payment where move.kind = 'payment' and processor_payment_id = move.processor_id
      union all
      select account_id, id, processor_payment_id, amount_minor, currency, 2
        from payment where move.kind = 'payment' and id = move.our_id
      union all
      select account_id, id, processor_refund_id, amount_minor, currency, 1
        from refund where move.kind in ('refund', 'refund_failed') and processor_refund_id = move.processor_id
      union all
      select account_id, id, processor_refund_id, amount_minor, currency, 2
        from refund where move.kind in ('refund', 'refund_failed') and id = move.our_id
      union all
      select account_id, id, processor_dispute_id, amount_minor, currency, 1
        from chargeback where move.kind in ('chargeback', 'chargeback_won') and processor_dispute_id = move.processor_id
      order by rank limit 1
    ) as ours on true
    left join lateral (
      select abs(sum(entry.amount_minor)) as booked_minor
      from ledger_transaction as booking
      join ledger_entry as entry on entry.account_id = booking.account_id and entry.transaction_id = booking.id
      where booking.account_id = ours.account_id and booking.kind = move.kind and booking.cause_id = ours.id
        and entry.book = 'cash'
    ) as booked on true
    order by move.kind, move.processor_id`);
  return rows.map((row) => ({
    kind: row.kind,
    processorId: row.processor_id,
    theirMinor: Number(row.amount_minor),
    theirCurrency: row.currency,
    ours:
      row.account_id === null
        ? null
        : {
            accountId: row.account_id,
            id: row.our_id,
            processorId: row.our_processor_id,
            amountMinor: Number(row.our_minor),
            currency: row.our_currency,
          },
    bookedMinor: row.booked_minor === null ? null : Number(row.booked_minor),
  }));
}
