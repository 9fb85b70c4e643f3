import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectDatabase, freePort, migrateDatabase, startEmbeddedServer } from '@demarc/database';
import { seedBulk } from '../seed/seed-bulk.ts';
import { selectBulkSignIns } from './bench-session-store.ts';
import { startProcessorStandIn } from './processor-stand-in.ts';
import { type SignedIn, signInAll } from './sign-in-all.ts';

export interface BenchServer {
  readonly url: string;
  readonly pid: number;
}

export interface BenchStack {
  readonly floor: BenchServer;
  readonly api: BenchServer;
  readonly databaseUrl: string;
  readonly databasePid: number;
  readonly signedIn: readonly ({ accountId: string; username: string } & SignedIn)[];
  stop(): Promise<void>;
}

const sealKey = Buffer.alloc(32, 7);
const customers = 100;

/** Starts a scratch PostgreSQL with bulk accounts, the API and the floor, each a process of its own. */
export async function startBenchStack(options: {
  accounts: number;
  report: (line: string) => void;
}): Promise<BenchStack> {
  const { accounts, report } = options;
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const undo of stops.reverse()) await undo();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    report('Starting a scratch PostgreSQL');
    const server = await startEmbeddedServer({
      folder: join(folder, 'postgres'),
      port: await freePort(),
      durable: true,
    });
    stops.push(() => server.stop());
    const databaseUrl = await server.databaseUrl('bench');
    await migrateDatabase(databaseUrl);
    await seedBulk({ databaseUrl, accounts, report });

    const processor = await startProcessorStandIn();
    stops.push(() => processor.stop());
    const api = await startServer(
      '../../../api/src/main.ts',
      [],
      { ...apiEnvironment(databaseUrl), STRIPE_API_BASE: processor.url, API_PORT: String(await freePort()) },
      stops,
    );
    const floorPort = await freePort();
    const floor = await startServer(
      './floor-server-store.ts',
      [databaseUrl, String(floorPort), processor.url],
      { API_PORT: String(floorPort) },
      stops,
    );

    const { database, close } = connectDatabase(databaseUrl, { maxConnections: 1 });
    const signIns = await selectBulkSignIns(database, customers);
    await close();
    const sessions = await signInAll(api.url, signIns);
    const signedIn = signIns.flatMap((signIn) => {
      const session = sessions.get(signIn.accountId);
      return session ? [{ ...signIn, ...session }] : [];
    });
    const databasePid = Number((await readFile(join(server.folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    return { floor, api, databaseUrl, databasePid, signedIn, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the API is started with to be measured. */
export const apiEnvironment = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  SEAL_KEY: sealKey.toString('base64'),
  STRIPE_SECRET_KEY: 'sk_test_bench',
  STRIPE_WEBHOOK_SECRET: 'whsec_test_bench',
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
});

/** Starts a script and waits until its port answers. What it logs is thrown away, but it does log. */
export async function startServer(
  script: string,
  parameters: readonly string[],
  env: Record<string, string>,
  stops: (() => Promise<unknown>)[],
): Promise<BenchServer> {
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), ...parameters],
    {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  stops.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const url = `http://127.0.0.1:${env.API_PORT}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${script} ended before it was ready.`);
    const answers = await fetch(`${url}/health`).then(
      () => true,
      () => false,
    );
    if (answers) return { url, pid: child.pid as number };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${script} did not answer on ${url}.`);
}
