import type { Database } from '@demarc/database';
import { autopay, eq } from '@demarc/database/sql';

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
