import { connect } from 'node:net';
import { migrateDatabase, startEmbeddedServer } from '@demarc/database';
import { checkDatabase } from '../check-database.ts';
import { prepareDataFolder } from '../data-folder.ts';
import type { DemoSettings } from '../demo-settings.ts';

/**
 * Runs `work` on a migrated database: the server of DATABASE_URL; or else the demo's own, which is started for the time
 * when the demo is not running.
 *
 * @throws StartRefusal, in one line, when there is no database to work on.
 */
export async function useDemoDatabase<Result>(
  { databaseUrl, ports, dataFolder }: DemoSettings,
  work: (databaseUrl: string) => Promise<Result>,
): Promise<Result> {
  const running = databaseUrl ?? (await findRunningDemo(ports.database));
  if (running !== undefined) {
    await checkDatabase(running);
    await migrateDatabase(running);
    return work(running);
  }
  await prepareDataFolder(dataFolder);
  const server = await startEmbeddedServer({ folder: `${dataFolder}/postgres`, port: ports.database, durable: true });
  try {
    const own = await server.databaseUrl('demarc');
    await migrateDatabase(own);
    return await work(own);
  } finally {
    await server.stop();
  }
}

/** @returns The demo's database when something answers on its port. */
function findRunningDemo(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(`postgres://demarc:demarc@127.0.0.1:${port}/demarc`);
    });
    socket.on('error', () => resolve(undefined));
  });
}
