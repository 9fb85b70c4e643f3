import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts one throw-away PostgreSQL for the run, with a migrated database that test files clone. */
export default async function startDatabase() {
  const { migrateDatabase, startEmbeddedServer } = await import('../database/src/index.ts');
  const folder = await mkdtemp(join(tmpdir(), 'demarc-test-'));
  // As root, the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbeddedServer({ folder: join(folder, 'postgres'), port: await freePort(), durable: false });
  const url = await server.databaseUrl('template_demarc');
  await migrateDatabase(url);
  process.env.TEST_TEMPLATE_URL = url;
  globalThis.demarcTestServer = { server, folder };
}
