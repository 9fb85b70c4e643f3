import type { Database } from '@demarc/database';
import { and, eq, isNotNull, isNull, lt, or, passkey, sql, totpFactor } from '@demarc/database/sql';

export type TotpFactor = typeof totpFactor.$inferSelect;

/**
 * Stores a secret that waits for its first code, in place of one that waited before.
 *
 * @returns False when the login has a confirmed factor; then nothing changes.
 */
export async function putUnconfirmedFactor(
  database: Database,
  row: Pick<TotpFactor, 'loginId' | 'sealedSecret' | 'createdAt'>,
): Promise<boolean> {
  const rows = await database
    .insert(totpFactor)
    .values(row)
    .onConflictDoUpdate({
      target: totpFactor.loginId,
      set: { sealedSecret: row.sealedSecret, createdAt: row.createdAt, lastTimeStep: null },
      setWhere: isNull(totpFactor.confirmedAt),
    })
    .returning({ loginId: totpFactor.loginId });
  return rows.length > 0;
}

/** A login's factor, confirmed or not; nobody else uses it until the transaction ends. */
export async function lockFactor(database: Database, loginId: string): Promise<TotpFactor | undefined> {
  const [row] = await database.select().from(totpFactor).where(eq(totpFactor.loginId, loginId)).for('update');
  return row;
}

export async function confirmFactor(
  database: Database,
  loginId: string,
  { timeStep, at }: { timeStep: number | null; at: Date },
): Promise<void> {
  await database
    .update(totpFactor)
    .set({ confirmedAt: at, lastTimeStep: timeStep })
    .where(and(eq(totpFactor.loginId, loginId), isNull(totpFactor.confirmedAt)));
}

/** Uses up a time step, once. @returns False when it, or a later one, was used already. */
export async function useTimeStep(database: Database, loginId: string, timeStep: number): Promise<boolean> {
  const rows = await database
    .update(totpFactor)
    .set({ lastTimeStep: timeStep })
    .where(
      and(
        eq(totpFactor.loginId, loginId),
        isNotNull(totpFactor.confirmedAt),
        or(isNull(totpFactor.lastTimeStep), lt(totpFactor.lastTimeStep, timeStep)),
      ),
    )
    .returning({ loginId: totpFactor.loginId });
  return rows.length > 0;
}

/** Removes a login's confirmed factor. @returns False when it has none. */
export async function deleteFactor(database: Database, loginId: string): Promise<boolean> {
  const rows = await database
    .delete(totpFactor)
    .where(and(eq(totpFactor.loginId, loginId), isNotNull(totpFactor.confirmedAt)))
    .returning({ loginId: totpFactor.loginId });
  return rows.length > 0;
}

/** True when sign-in asks the login for more than its password: a code of an app, or a passkey. */
export async function hasConfirmedFactor(database: Database, loginId: string): Promise<boolean> {
  const [row] = await database.execute<{ has: boolean }>(
    sql`select exists (select from ${totpFactor}
          where ${totpFactor.loginId} = ${loginId} and ${totpFactor.confirmedAt} is not null)
        or exists (select from ${passkey} where ${passkey.loginId} = ${loginId}) as has`,
  );
  return row?.has ?? false;
}
