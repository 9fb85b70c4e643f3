import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectDatabase,
  type Database,
  type EmbeddedServer,
  freePort,
  migrateDatabase,
  startEmbeddedServer,
} from '@demarc/database';
import { prepareDataFolder, readSecrets } from '../../src/data-folder.ts';
import { partsOfPortal } from '../../src/portal-parts.ts';
import type { Part } from '../../src/process-group.ts';
import { type SupervisedProcess, startProcess } from '../../src/supervised-process.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { prepareStops } from './fault-store.ts';

/** A part of the portal, as a process that can be killed and begun again. */
export interface Victim {
  /** `kill -9`, and waits until it is gone. */
  kill(): Promise<void>;
  /** Begins it again. One that still runs stays. */
  start(): Promise<void>;
}

/**
 * The portal's own processes on a PostgreSQL of their own, and the network to the processor in between. The web is left
 * out: it holds nothing.
 */
export interface FaultStack {
  readonly database: Database;
  readonly proxy: FaultProxy;
  readonly sandboxUrl: string;
  /** Two APIs behind what in production is a load balancer. */
  readonly apis: readonly (Victim & { readonly url: string })[];
  readonly workers: readonly Victim[];
  /** `kill -9` for the whole database server. */
  killDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  stop(): Promise<void>;
}

export async function startFaultStack(): Promise<FaultStack> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'demarc-faults-'));
  await chmod(dataFolder, 0o755);
  await prepareDataFolder(dataFolder);
  const secrets = await readSecrets(dataFolder);
  const [web = 0, api = 0, secondApi = 0, sandbox = 0, smtp = 0, databasePort = 0] = await Promise.all(
    Array.from({ length: 6 }, freePort),
  );
  const startServer = () =>
    startEmbeddedServer({ folder: join(dataFolder, 'postgres'), port: databasePort, durable: true });
  let server: EmbeddedServer = await startServer();
  const databaseUrl = await server.databaseUrl('demarc');
  await migrateDatabase(databaseUrl);
  const connection = connectDatabase(databaseUrl, { maxConnections: 12 });
  await prepareStops(connection.database);

  const partsAt = (apiPort: number) =>
    partsOfPortal({
      ports: { web, api: apiPort, sandbox, smtp, database: databasePort },
      databaseUrl,
      secrets,
      dataFolder,
    });
  const parts = partsAt(api);
  const sandboxUrl = parts.api.env.STRIPE_API_BASE;
  const proxy = await startFaultProxy(sandboxUrl);
  const throughProxy = <P extends Part<unknown>>(part: P, name: string) => ({
    ...part,
    name,
    env: { ...part.env, STRIPE_API_BASE: proxy.url, LOG_LEVEL: 'error' },
  });
  const victims: Victim[] = [];
  const makeVictim = (part: Part<unknown>): Victim => {
    const made = victim(part, join(dataFolder, `${part.name}.log`));
    victims.push(made);
    return made;
  };
  const world = makeVictim({ ...parts.sandbox, name: 'sandbox' });
  const apis = [api, secondApi].map((port, index) => ({
    ...makeVictim(throughProxy(partsAt(port).api, `api-${index + 1}`)),
    url: `http://127.0.0.1:${port}/graphql`,
  }));
  // A worker is ready when it says so at log level info.
  const workers = [1, 2].map((number) => {
    const part = throughProxy(parts.worker, `worker-${number}`);
    return makeVictim({ ...part, env: { ...part.env, LOG_LEVEL: 'info' } });
  });
  await Promise.all([world, ...apis].map((part) => part.start()));

  return {
    database: connection.database,
    proxy,
    sandboxUrl,
    apis,
    workers,
    async killDatabase() {
      const [pid] = (await readFile(join(server.folder, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // Waits until it is gone; its children see to their own end.
      await server.stop();
    },
    async startDatabase() {
      server = await startServer();
    },
    async stop() {
      for (const part of victims.reverse()) await part.kill();
      await proxy.close();
      await connection.close();
      await server.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function victim(part: Part<unknown>, logFile: string): Victim {
  let running: SupervisedProcess | undefined;
  return {
    async kill() {
      await running?.kill();
      running = undefined;
    },
    async start() {
      if (running) return;
      running = startProcess(part, logFile);
      const ended = running.ended.then((words) => {
        throw new Error(`The ${part.name} process ended: ${words}`);
      });
      await Promise.race([part.ready(running, AbortSignal.timeout(60_000)), ended]);
      // From now on its end is the test's doing.
      ended.catch(() => {});
    },
  };
}
