import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

/** @throws When the database does not answer. */
export async function pingDatabase(database: Database): Promise<void> {
  await database.execute(sql`select 1`);
}
