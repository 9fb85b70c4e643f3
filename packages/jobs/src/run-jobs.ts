import { type Context, describeFault } from '@demarc/database';
import { Logger, parseCronItems, run, type Task, type TaskList } from 'graphile-worker';
import type { JobName, JobPayloads } from './job-payloads.ts';
import { beat, releaseJobsOfSilentWorkers } from './job-store.ts';

/** What runs each job. A missing one does not compile. */
export type JobHandlers = { [Name in JobName]: (payload: JobPayloads[Name]) => Promise<void> };

export type JobLog = (level: 'info' | 'warn' | 'error', message: string, facts: Record<string, unknown>) => void;

/** Jobs nobody queues, with when (UTC) each is due, however many workers there are. */
const schedule: Partial<Record<JobName, string>> = {
  'forget-idle-tries': '17 3 * * *',
  'forget-processor-events': '27 3 * * *',
  // Late enough that what the processor moved just before midnight is on its list.
  'reconcile-day': '7 4 * * *',
  'tend-payment-methods': '37 14 * * *',
  'sweep-open-money': '3,18,33,48 * * * *',
  'sweep-planned-payments': '*/5 * * * *',
  // By then it is day in the Americas.
  'remind-of-bills': '13 14 * * *',
  'start-bill-runs': '1 * * * *',
};

const recurring = Object.entries(schedule).map(([task, match]) => ({ task, match, options: { maxAttempts: 12 } }));

/** A worker says it is alive this often, and is taken for dead after four times that. */
const beatEveryMs = 15_000;

/**
 * Runs jobs until stopped. A job that fails is tried again with growing pauses, 12 times in all; then it stays in the
 * queue's table, where the operator sees it.
 *
 * graphile-worker returns the jobs of a killed worker only after four hours. Here each worker beats, and any living
 * one gives back what a silent one held: within about a minute.
 *
 * @param options.concurrency Jobs run at a time by this process.
 * @param options.log Payloads may hold one-time codes, and are never part of what it is given.
 */
export async function runJobs(options: {
  ctx: Context;
  databaseUrl: string;
  concurrency: number;
  handlers: JobHandlers;
  log: JobLog;
}): Promise<{ stop(): Promise<void> }> {
  const { ctx, handlers, log } = options;
  const runner = await run({
    connectionString: options.databaseUrl,
    concurrency: options.concurrency,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      // Of a failed job we have told ourselves; of the rest, only what is wrong is worth telling.
      if (isFailedJob(meta) || (level !== 'error' && level !== 'warning')) return;
      log(level === 'error' ? 'error' : 'warn', message, {});
    }),
    taskList: toTaskList(handlers, log),
    parsedCronItems: parseCronItems(recurring),
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
      log('error', 'heartbeat failed', { fault: describeFault(error) });
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

function toTaskList(handlers: JobHandlers, log: JobLog): TaskList {
  const toTask = <Name extends JobName>(name: Name): Task => {
    return async (payload, { job }) => {
      try {
        // Only enqueueJob writes payloads, and its type is this one.
        await handlers[name](payload as JobPayloads[Name]);
      } catch (error) {
        const fault = describeFault(error);
        const isLast = job.attempts >= job.max_attempts;
        const facts = { job: name, jobId: job.id, attempt: job.attempts, fault };
        log('error', isLast ? 'job failed for good' : 'job failed, will be tried again', facts);
        // What is thrown is kept beside the job: without the values of a failed statement.
        throw new Error(fault.message);
      }
    };
  };
  return Object.fromEntries((Object.keys(handlers) as JobName[]).map((name) => [name, toTask(name)]));
}

const isFailedJob = (meta: unknown): boolean => typeof meta === 'object' && meta !== null && 'failure' in meta;
