import type { Context } from '@demarc/database';
import type { JobName, JobPayloads } from './job-payloads.ts';
import { addJob } from './job-store.ts';

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
