import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { preparedByDefault } from './prepared-by-default.ts';
import * as tables from './tables/index.ts';

/** A connection pool, or a transaction on one of its connections: stores take either. */
export type Database = Omit<PostgresJsDatabase<typeof tables>, '$client'> & {
  /** The driver's pool. Absent in a transaction. Only `prepareStatement` uses it. */
  readonly $client?: postgres.Sql;
};

export interface DatabaseConnection {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens a pool. Connections are made when first needed, so this does not fail on an unreachable server; the first
 * statement does.
 *
 * @param url A PostgreSQL connection URL.
 * @param maxConnections Upper bound of the pool.
 */
export function connectDatabase(url: string, { maxConnections = 10 } = {}): DatabaseConnection {
  const client = preparedByDefault(
    postgres(url, {
      max: maxConnections,
      // Migrations say NOTICE for each `if not exists`; nobody reads them.
      onnotice: () => {},
      connection: {
        application_name: 'demarc',
        statement_timeout: 30_000,
        // Statements are prepared and look rows up by keys: what a plan of their values gains, planning each time loses.
        plan_cache_mode: 'force_generic_plan',
        // Compiling pays for reports; here it would cost more than the statement.
        jit: 'off',
      },
    }),
  );
  return {
    database: drizzle(client, { schema: tables }),
    close: () => client.end({ timeout: 5 }),
  };
}
