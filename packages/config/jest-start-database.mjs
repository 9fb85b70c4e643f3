import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts one throw-away PostgreSQL for the run, with a migrated database that test files clone. */
export default async function startDatabase() {
  const { freePort, migrateDatabase, startEmbeddedServer } = await import('../database/src/index.ts');
  const folder = await mkdtemp(join(tmpdir(), 'demarc-test-'));
  const server = await startEmbeddedServer({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    durable: false,
  });
  const url = await server.databaseUrl('template_demarc');
  await migrateDatabase(url);
  process.env.TEST_TEMPLATE_URL = url;
  globalThis.demarcTestServer = { server, folder };
}
