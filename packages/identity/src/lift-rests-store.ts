import type { Context } from '@demarc/database';
import { eq, secretBudget } from '@demarc/database/sql';

/** Secrets of a subject are looked at again from here on, as many as are left: the counts of wrong ones stay. */
export async function liftRests(ctx: Pick<Context, 'database'>, { subjectId }: { subjectId: string }): Promise<void> {
  await ctx.database.update(secretBudget).set({ lockedUntil: null }).where(eq(secretBudget.subjectId, subjectId));
}
