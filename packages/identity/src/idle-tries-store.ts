import type { Database } from '@demarc/database';
import { and, isNull, lt, recovery, secretBudget, sql } from '@demarc/database/sql';

/** Deletes the lanes of subjects that are no login and were not tried since `before`, by the index over that time. */
export async function deleteIdleLanes(database: Database, before: Date): Promise<void> {
  await database
    .delete(secretBudget)
    .where(
      and(
        lt(secretBudget.updatedAt, before),
        sql`not exists (select from login where login.id = ${secretBudget.subjectId})`,
      ),
    );
}

/** Deletes the recoveries from before `before` that nobody was found for, by the index over login and time. */
export async function deleteNobodysRecoveries(database: Database, before: Date): Promise<void> {
  await database.delete(recovery).where(and(isNull(recovery.loginId), lt(recovery.createdAt, before)));
}
