import { type Database, newId } from '@demarc/database';
import { ledgerEntry, ledgerTransaction, sql } from '@demarc/database/sql';

export type LedgerBook = (typeof ledgerEntry.$inferSelect)['book'];

/** An economic event. Its entries, debits positive and credits negative, sum to zero. */
export interface LedgerEvent {
  readonly accountId: string;
  readonly kind: (typeof ledgerTransaction.$inferSelect)['kind'];
  /** What caused it; each cause is booked once. */
  readonly causeId: string;
  readonly currency: string;
  readonly occurredAt: Date;
  readonly description: string;
  /** Minor units by book. A zero is left out. */
  readonly entries: Partial<Record<LedgerBook, number>>;
}

/**
 * Books an event in the caller's transaction; it must run in one, for the database checks the sum when it commits.
 *
 * @returns False when its cause is booked already, or when it moves nothing; nothing is written then.
 */
export async function bookInLedger(database: Database, event: LedgerEvent): Promise<boolean> {
  const { entries, currency, ...row } = event;
  const amounts = Object.entries(entries).filter(([, amountMinor]) => amountMinor !== 0) as [LedgerBook, number][];
  if (amounts.length === 0) return false;
  const transactionId = newId();
  const booked = await database
    .insert(ledgerTransaction)
    .values({ ...row, id: transactionId })
    .onConflictDoNothing({
      target: [ledgerTransaction.accountId, ledgerTransaction.kind, ledgerTransaction.causeId],
    })
    .returning({ id: ledgerTransaction.id });
  if (booked.length === 0) return false;
  await database
    .insert(ledgerEntry)
    .values(
      amounts.map(([book, amountMinor]) => ({ accountId: row.accountId, transactionId, book, amountMinor, currency })),
    );
  return true;
}

/** What decides how much can be paid, and how much may be collected without asking again. In minor units. */
export interface Owed {
  /** Negative: in credit. */
  readonly currentMinor: number;
  /** What payments in progress will take off. */
  readonly pendingMinor: number;
  /** The sum of charges in open disputes. */
  readonly disputedMinor: number;
}

/** What an account owes now, with its payments in progress and open disputes: one statement, so all of one moment. */
export async function selectOwed(database: Database, accountId: string): Promise<Owed> {
  const [row] = await database.execute<{ current_minor: string; pending_minor: string; disputed_minor: string }>(sql`
    select
      (select coalesce(sum(amount_minor), 0) from ledger_entry
        where account_id = ${accountId} and book = 'receivable') as current_minor,
      (select coalesce(sum(amount_minor), 0) from payment
        where account_id = ${accountId} and state in ('intended', 'unknown', 'processing')) as pending_minor,
      (select coalesce(sum(amount_minor), 0) from charge_dispute
        where account_id = ${accountId} and state = 'open') as disputed_minor`);
  return {
    currentMinor: Number(row?.current_minor),
    pendingMinor: Number(row?.pending_minor),
    disputedMinor: Number(row?.disputed_minor),
  };
}
