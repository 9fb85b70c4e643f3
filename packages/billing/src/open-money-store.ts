import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** A payment or refund of which nobody knows yet what became of it. */
export interface OpenMoney {
  readonly accountId: string;
  readonly id: string;
  readonly createdAt: Date;
}

interface OpenPage {
  /** Made before this. */
  readonly before: Date;
  /** The last one read; NULL: from the oldest on. */
  readonly after: OpenMoney | null;
  readonly limit: number;
}

const firstId = '00000000-0000-0000-0000-000000000000';

/** Of one kind, on all accounts, oldest first. The states stand in the statement as in the index. */
const selectOpen = async (
  database: Database,
  open: ReturnType<typeof sql>,
  { before, after, limit }: OpenPage,
): Promise<OpenMoney[]> => {
  const rows = await database.execute<{ account_id: string; id: string; created_at: string }>(sql`
    select account_id, id, created_at from ${open} and created_at < ${before.toISOString()}::timestamptz
      and (created_at, id) > (${after?.createdAt.toISOString() ?? '-infinity'}::timestamptz, ${after?.id ?? firstId}::uuid)
    order by created_at, id limit ${limit}`);
  return rows.map((row) => ({ accountId: row.account_id, id: row.id, createdAt: new Date(row.created_at) }));
};

export const selectOpenPayments = (database: Database, page: OpenPage): Promise<OpenMoney[]> =>
  selectOpen(database, sql`payment where state in ('intended', 'unknown', 'processing')`, page);

export const selectOpenRefunds = (database: Database, page: OpenPage): Promise<OpenMoney[]> =>
  selectOpen(database, sql`refund where state in ('intended', 'unknown')`, page);
