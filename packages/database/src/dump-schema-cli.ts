import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dumpSchema } from './dump-schema.ts';
import { startEmbeddedServer } from './embedded-server.ts';
import { freePort } from './free-port.ts';
import { migrateDatabase } from './migrate.ts';

/** Migrates a throw-away database and writes its schema to `drizzle/schema.sql`. */
const folder = await mkdtemp(join(tmpdir(), 'demarc-dump-'));
const server = await startEmbeddedServer({ folder: join(folder, 'postgres'), port: await freePort(), durable: false });
try {
  const url = await server.databaseUrl('dump');
  await migrateDatabase(url);
  await writeFile(fileURLToPath(new URL('../../../drizzle/schema.sql', import.meta.url)), await dumpSchema(url));
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
