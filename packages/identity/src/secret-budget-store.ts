import type { Database } from '@demarc/database';
import { and, eq, secretBudget, sql } from '@demarc/database/sql';
import { type Lane, unknownDevicesLane } from './secret-budget.ts';

/** All lanes of a subject; nobody else reads or changes them by this function until the transaction ends. */
export async function lockLanes(database: Database, subjectId: string, now: Date): Promise<Lane[]> {
  // The row of the unknown devices is what tries of a subject wait for one another at, whichever lane they are of.
  await database
    .insert(secretBudget)
    .values({ subjectId, laneId: unknownDevicesLane, wrongInARow: 0, updatedAt: now })
    .onConflictDoUpdate({ target: [secretBudget.subjectId, secretBudget.laneId], set: { subjectId } });
  return database
    .select({
      laneId: secretBudget.laneId,
      wrongInARow: secretBudget.wrongInARow,
      lockedUntil: secretBudget.lockedUntil,
    })
    .from(secretBudget)
    .where(eq(secretBudget.subjectId, subjectId));
}

export async function putLane(database: Database, subjectId: string, lane: Lane, now: Date): Promise<void> {
  const { laneId, wrongInARow, lockedUntil } = lane;
  await database
    .insert(secretBudget)
    .values({ subjectId, laneId, wrongInARow, lockedUntil, updatedAt: now })
    .onConflictDoUpdate({
      target: [secretBudget.subjectId, secretBudget.laneId],
      set: { wrongInARow, lockedUntil, updatedAt: now },
    });
}

/** Has a lane that is there rest until `until`, or for longer if it does already. Its count stays. */
export async function restLane(
  database: Database,
  { subjectId, laneId }: { subjectId: string; laneId: string },
  until: Date,
): Promise<void> {
  await database
    .update(secretBudget)
    .set({ lockedUntil: sql`greatest(${secretBudget.lockedUntil}, ${until.toISOString()}::timestamptz)` })
    .where(and(eq(secretBudget.subjectId, subjectId), eq(secretBudget.laneId, laneId)));
}

/** Takes one try off a lane, and with it the rest that this try began. */
export async function takeBackTry(database: Database, subjectId: string, laneId: string): Promise<void> {
  await database
    .update(secretBudget)
    .set({ wrongInARow: sql`greatest(${secretBudget.wrongInARow} - 1, 0)`, lockedUntil: null })
    .where(and(eq(secretBudget.subjectId, subjectId), eq(secretBudget.laneId, laneId)));
}

/** Begins a subject's count anew. @param laneId NULL: in every lane. */
export async function clearLanes(database: Database, subjectId: string, laneId: string | null): Promise<void> {
  await database
    .update(secretBudget)
    .set({ wrongInARow: 0, lockedUntil: null })
    .where(and(eq(secretBudget.subjectId, subjectId), laneId === null ? undefined : eq(secretBudget.laneId, laneId)));
}
