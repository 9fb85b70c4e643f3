import type { Database } from '@demarc/database';
import { accessToken } from '@demarc/database/sql';

export async function insertAccessToken(database: Database, row: typeof accessToken.$inferInsert): Promise<void> {
  await database.insert(accessToken).values(row);
}
