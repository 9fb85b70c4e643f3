import { join } from 'node:path';
import { migrateDatabase } from '@demarc/database';
import { canUseDatabase, checkDatabase } from './check-database.ts';
import { prepareDataFolder } from './data-folder.ts';
import { readDemoSettings } from './demo-settings.ts';
import { databasePart } from './portal-parts.ts';
import { createProcessGroup } from './process-group.ts';

/**
 * The database a command works on, migrated: DATABASE_URL's, or the demo's, which is started for the command unless
 * `npm start` runs.
 *
 * @throws StartRefusal when it cannot be used.
 */
export async function openDatabase(env: NodeJS.ProcessEnv): Promise<{ url: string; close(): Promise<void> }> {
  const { databaseUrl, dataFolder, ports } = readDemoSettings(env);
  const group = createProcessGroup({ logFolder: join(dataFolder, 'logs'), signal: new AbortController().signal });
  const startOwn = async () => {
    await prepareDataFolder(dataFolder);
    return (await group.start(databasePart(join(dataFolder, 'postgres'), ports.database))).url;
  };
  const running = `postgres://demarc:demarc@127.0.0.1:${ports.database}/demarc`;
  if (databaseUrl) await checkDatabase(databaseUrl);
  const url = databaseUrl ?? ((await canUseDatabase(running)) ? running : await startOwn());
  await migrateDatabase(url);
  return { url, close: group.stop };
}
