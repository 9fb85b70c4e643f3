import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { connectDatabase, type Database } from '../client.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  drop(): Promise<void>;
}

/** URL of the migrated, empty database that tests clone; jest's global set-up writes it. */
const templateUrl = (): URL => {
  const url = process.env.TEST_TEMPLATE_URL;
  if (!url)
    throw new Error('TEST_TEMPLATE_URL is not set: run tests with `npm run jest`, whose set-up starts PostgreSQL.');
  return new URL(url);
};

/** A database of its own for one test file: a clone of the migrated template, made in some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = templateUrl();
  const template = url.pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  const serverUrl = new URL(url);
  serverUrl.pathname = '/postgres';
  const server = postgres(serverUrl.href, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name} template ${template}`);
  url.pathname = `/${name}`;
  const { database, close } = connectDatabase(url.href, { maxConnections: 60 });
  return {
    database,
    url: url.href,
    async drop() {
      await close();
      await untilLeft(server, name);
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}

/**
 * Waits, two seconds at the most, until nobody is connected. A pool that was told to close, such as the queue's, may
 * still be saying goodbye; cut off in that, it raises an error nobody awaits.
 */
async function untilLeft(server: postgres.Sql, database: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const connected = await server`select 1 from pg_stat_activity where datname = ${database}`;
    if (connected.length === 0) return;
    await pause(20);
  }
}
