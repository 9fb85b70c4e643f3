import type { Context } from '@demarc/database';
import { deleteIdleLanes, deleteNobodysRecoveries } from './idle-tries-store.ts';

/** Long after every rest: whoever keeps guessing finds a name nobody has locked as one that somebody has. */
const idleMs = 7 * 24 * 60 * 60_000;

/**
 * Forgets what anybody can have written by making names up: counts of wrong secrets for names nobody has, and
 * recoveries nobody was found for, a week after the last try. A login's own counts stay: its limit knows no end. Run by
 * the worker every day; a second run changes nothing.
 */
export async function forgetIdleTries(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - idleMs);
  await deleteIdleLanes(ctx.database, before);
  await deleteNobodysRecoveries(ctx.database, before);
}
