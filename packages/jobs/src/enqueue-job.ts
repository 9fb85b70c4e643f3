import type { Context } from '@demarc/database';
import type { JobName, JobPayloads } from './job-payloads.ts';
import { addJob, addJobs, retryGivenUpJobs, selectKeys } from './job-store.ts';

/**
 * Queues a job in the caller's transaction: it runs if, and only if, that commits.
 *
 * @param options.runAt Not before this. Default: at once.
 * @param options.key One waiting job per key; a second one with the key replaces the first.
 */
export function enqueueJob<Name extends JobName>(
  ctx: Context,
  name: Name,
  payload: JobPayloads[Name],
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  return addJob(ctx.database, { name, payload, ...options });
}

/**
 * Queues many jobs of one name in the caller's transaction, in one statement.
 *
 * @param options.isBulk Work nobody waits for: every other job that is due runs first. Default: false.
 * @param options.keyOf One waiting job per key; a second one with the key replaces the first. Default: no keys.
 */
export async function enqueueJobs<Name extends JobName>(
  ctx: Context,
  name: Name,
  payloads: readonly JobPayloads[Name][],
  options: { keyOf?: (payload: JobPayloads[Name]) => string; isBulk?: boolean } = {},
): Promise<void> {
  const jobs = payloads.map((payload) => ({ payload, key: options.keyOf?.(payload) ?? null }));
  if (jobs.length > 0) await addJobs(ctx.database, { name, jobs, isBulk: options.isBulk ?? false });
}

/** Which of the keys have a job that is still going to run, or runs just now. One that failed for good is none. */
export const findLiveJobKeys = async (ctx: Context, keys: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await selectKeys(ctx.database, keys)).flatMap(({ key, isLive }) => (isLive ? [key] : [])));

/** Which of the keys have a job, one that failed for good and waits for the operator too. */
export const findJobKeys = async (ctx: Context, keys: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await selectKeys(ctx.database, keys)).map(({ key }) => key));

/** Has jobs of a name that were given up after all their tries tried once more. */
export const retryJobs = (ctx: Context, name: JobName): Promise<void> =>
  retryGivenUpJobs(ctx.database, name, ctx.clock.now());
