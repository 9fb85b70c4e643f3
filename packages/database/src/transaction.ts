import type { Context } from './context.ts';

/**
 * Runs `work` in one transaction. What it writes, and the jobs and messages it enqueues through the context it is
 * given, commit together or not at all.
 */
export function inTransaction<Ctx extends Context, Result>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<Result>,
): Promise<Result> {
  return ctx.database.transaction((database) => work({ ...ctx, database }));
}
