import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { preparedByDefault } from './prepared-by-default.ts';
import { createStatementLanes, type StatementLanes } from './statement-lanes.ts';
import * as tables from './tables/index.ts';

/** A connection pool, or a transaction on one of its connections: stores take either. */
export type Database = Omit<PostgresJsDatabase<typeof tables>, '$client'> & {
  /** The driver's pool. Absent in a transaction. Only `prepareStatement` uses it. */
  readonly $client?: postgres.Sql;
  /** Where prepared statements go that concurrent requests share. Absent: they use the pool. */
  readonly $lanes?: StatementLanes;
};

export interface DatabaseConnection {
  readonly database: Database;
  close(): Promise<void>;
}

const connectionOptions = {
  // Migrations say NOTICE for each `if not exists`; nobody reads them.
  onnotice: () => {},
  // Seconds until a connection that failed is tried again: the driver's own 20 at most keep customers waiting for a
  // server that has long been back.
  backoff: (failures: number) => Math.min(3 ** failures / 100, 1),
  connection: {
    application_name: 'demarc',
    statement_timeout: 30_000,
    // Statements are prepared and look rows up by keys: what a plan of their values gains, planning each time loses.
    plan_cache_mode: 'force_generic_plan',
    // Compiling pays for reports; here it would cost more than the statement.
    jit: 'off',
  },
} as const;

/**
 * Opens a pool. Connections are made when first needed, so this does not fail on an unreachable server; the first
 * statement does.
 *
 * @param url A PostgreSQL connection URL.
 * @param maxConnections Upper bound of the pool.
 * @param lanes Connections of their own for the statements that concurrent requests share: {@link createStatementLanes}.
 *   They wait behind no transaction. 0: they use the pool.
 */
export function connectDatabase(url: string, { maxConnections = 10, lanes = 0 } = {}): DatabaseConnection {
  const client = preparedByDefault(postgres(url, { ...connectionOptions, max: maxConnections }));
  const database = drizzle(client, { schema: tables });
  if (lanes === 0) return { database, close: () => client.end({ timeout: 5 }) };

  const connections = Array.from({ length: lanes }, () => postgres(url, { ...connectionOptions, max: 1 }));
  // Tells the driver to leave days and times as text, as it did for the pool.
  for (const connection of connections) drizzle(connection);
  const $lanes = createStatementLanes(connections);
  return {
    database: Object.assign(database, { $lanes }),
    close: async () => {
      await Promise.all([client.end({ timeout: 5 }), $lanes.close()]);
    },
  };
}
