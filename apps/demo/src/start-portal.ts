import { join } from 'node:path';
import { migrateDatabase, systemClock } from '@demarc/database';
import { buildPortal } from './build-portal.ts';
import { checkDatabase } from './check-database.ts';
import { checkPorts } from './check-ports.ts';
import { prepareDataFolder, readSecrets } from './data-folder.ts';
import { type DemoFile, writeDemoFile } from './demo-file.ts';
import type { DemoPorts, DemoSettings } from './demo-settings.ts';
import { databasePart, partsOfPortal } from './portal-parts.ts';
import { createProcessGroup, type ProcessGroup } from './process-group.ts';
import { seedDemo } from './seed/seed-demo.ts';

export interface RunningPortal {
  readonly demo: DemoFile;
  /** Fulfilled, with what to tell, when a part ends by itself. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

interface StartOptions extends DemoSettings {
  /** Aborted: the start is given up. */
  readonly signal: AbortSignal;
  progress(sentence: string): void;
}

/**
 * Starts the whole portal: database, sandbox, API, worker and web, and waits until all of them answer. When it throws,
 * nothing is left running.
 *
 * @throws StartRefusal for what the person at the keyboard can mend.
 */
export async function startPortal(options: StartOptions): Promise<RunningPortal> {
  const failure = new AbortController();
  const signal = AbortSignal.any([options.signal, failure.signal]);
  const group = createProcessGroup({ logFolder: join(options.dataFolder, 'logs'), signal });
  try {
    const demo = await startParts({ ...options, signal }, group);
    return { demo, failed: group.untilOneEnds(), stop: group.stop };
  } catch (error) {
    failure.abort(error);
    await group.stop();
    throw error;
  }
}

async function startParts(options: StartOptions, group: ProcessGroup): Promise<DemoFile> {
  const { dataFolder, ports, progress, signal } = options;
  await prepareDataFolder(dataFolder);
  await checkPorts(ports);
  if (options.databaseUrl) await checkDatabase(options.databaseUrl);
  const secrets = await readSecrets(dataFolder);

  progress('Building the portal, unless it is built');
  const building = buildPortal({ logFile: join(dataFolder, 'logs', 'build.log'), signal });
  // Looked at below; a failure before that is not an unhandled one.
  building.catch(() => {});

  const databaseUrl = options.databaseUrl ?? (await startDatabase(options, group));
  await migrateDatabase(databaseUrl);
  signal.throwIfAborted();
  const facts = await seedDemo({ databaseUrl, sealKey: Buffer.from(secrets.sealKey, 'base64'), clock: systemClock });
  progress('Database migrated, demo data in place');

  const parts = partsOfPortal({ ports, databaseUrl, secrets, dataFolder });
  await group.start(parts.sandbox);
  await Promise.all([group.start(parts.api), group.start(parts.worker)]);
  progress('Sandbox, API and worker run');
  await building;
  progress('Portal built');
  await group.start(parts.web);

  const demo = { urls: urlsOf(ports), ...facts };
  await writeDemoFile(dataFolder, demo);
  return demo;
}

async function startDatabase({ dataFolder, ports, progress }: StartOptions, group: ProcessGroup): Promise<string> {
  const wanted = join(dataFolder, 'postgres');
  const { url, folder } = await group.start(databasePart(wanted, ports.database));
  progress(
    folder === wanted
      ? 'PostgreSQL runs'
      : `PostgreSQL runs; its user may not enter .data, so its data is in ${folder}`,
  );
  return url;
}

const urlsOf = (ports: DemoPorts): DemoFile['urls'] => ({
  portal: `http://localhost:${ports.web}`,
  graphql: `http://127.0.0.1:${ports.api}/graphql`,
  mailbox: `http://localhost:${ports.sandbox}/mailbox`,
  sandbox: `http://localhost:${ports.sandbox}`,
});
