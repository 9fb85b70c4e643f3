import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import postgres from 'postgres';

const migrationsFolder = fileURLToPath(new URL('../../../drizzle', import.meta.url));

/** Any number, the same for all: the advisory lock under which one process migrates and the others wait. */
const migrationLock = 736_225;

/**
 * Brings a database to the current schema: the portal's migrations and the job queue's. Safe to run from several
 * processes at once, and again when there is nothing to do.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    await migrate(drizzle(client), { migrationsFolder });
    await runMigrations({ connectionString: url });
  } finally {
    await client.end({ timeout: 5 });
  }
}
