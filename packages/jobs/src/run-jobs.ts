import type { Context } from '@demarc/database';
import { Logger, run, type TaskList } from 'graphile-worker';
import type { JobName, JobPayloads } from './job-payloads.ts';
import { beat, releaseJobsOfSilentWorkers } from './job-store.ts';

/** What runs each job. A missing one does not compile. */
export type JobHandlers = { [Name in JobName]: (payload: JobPayloads[Name]) => Promise<void> };

export type JobLog = (level: 'info' | 'warn' | 'error', message: string, facts: Record<string, unknown>) => void;

/** A worker says it is alive this often, and is taken for dead after four times that. */
const beatEveryMs = 15_000;

/**
 * Runs jobs until stopped. A job that fails is tried again with growing pauses, 12 times in all; then it stays in the
 * queue's table, where the operator sees it.
 *
 * graphile-worker returns the jobs of a killed worker only after four hours. Here each worker beats, and any living
 * one gives back what a silent one held: within about a minute.
 */
export async function runJobs(options: {
  ctx: Context;
  databaseUrl: string;
  concurrency: number;
  handlers: JobHandlers;
  log: JobLog;
}): Promise<{ stop(): Promise<void> }> {
  const { ctx, handlers, log } = options;
  const taskList: TaskList = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (payload: unknown) => (handle as (p: unknown) => Promise<void>)(payload),
    ]),
  );
  const runner = await run({
    connectionString: options.databaseUrl,
    concurrency: options.concurrency,
    noHandleSignals: true,
    // Payloads may hold one-time codes, so of the library's words only warnings and errors are passed on.
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error' || level === 'warning')
        log(level === 'error' ? 'error' : 'warn', message, { jobId: jobIdOf(meta) });
    }),
    taskList,
  });
  const workerIds = new Set<string>();
  runner.events.on('worker:create', ({ worker }) => workerIds.add(worker.workerId));
  runner.events.on('worker:getJob:start', ({ worker }) => workerIds.add(worker.workerId));

  const keepAlive = async () => {
    try {
      const now = ctx.clock.now();
      await beat(ctx.database, [...workerIds], now);
      const released = await releaseJobsOfSilentWorkers(ctx.database, new Date(now.getTime() - 4 * beatEveryMs));
      if (released > 0) log('warn', 'gave back the jobs of silent workers', { workers: released });
    } catch (error) {
      log('error', 'heartbeat failed', { error: String(error) });
    }
  };
  await keepAlive();
  const timer = setInterval(keepAlive, beatEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
    },
  };
}

const jobIdOf = (meta: unknown): unknown =>
  typeof meta === 'object' && meta !== null && 'job' in meta
    ? (meta.job as { id?: unknown } | undefined)?.id
    : undefined;
