import { type Context, inTransaction } from '@demarc/database';
import { judgeTry, type Locked } from './secret-budget.ts';
import { clearLanes, lockLanes, putLane, takeBackTry } from './secret-budget-store.ts';

/** Whose secrets, and from where: a recognised device's id, or one of the lanes `secret-budget.ts` names. */
export interface Budget {
  readonly subjectId: string;
  readonly laneId: string;
}

type Surroundings = Pick<Context, 'database' | 'clock' | 'actor'>;

/**
 * Asks leave to evaluate a secret. The try counts as wrong from here on, before the secret is looked at: however many
 * come together, no more are evaluated than the budget holds, and a crash in between costs a try instead of giving one.
 * Whoever was given leave says {@link forgiveTries} or {@link giveBackTry} unless the secret was wrong.
 *
 * In a transaction of its own or as the last lock of the caller's: those who lock budgets never lock anything after.
 */
export function takeTry(ctx: Surroundings, { subjectId, laneId }: Budget): Promise<'go' | Locked> {
  return inTransaction(ctx, async ({ database, clock }) => {
    const now = clock.now();
    const judged = judgeTry(await lockLanes(database, subjectId, now), laneId, now);
    if (!('laneId' in judged)) return judged;
    await putLane(database, subjectId, judged, now);
    return 'go';
  });
}

/**
 * After everything a sign-in asks for was right: the lane's count begins anew. Never after a password alone when more
 * is owed, or the budget for the code would be anyone's who knows the password.
 */
export const forgiveTries = (ctx: Pick<Context, 'database'>, { subjectId, laneId }: Budget): Promise<void> =>
  clearLanes(ctx.database, subjectId, laneId);

/** After a try that was neither: a right password while a code is owed, a right code sent twice. */
export const giveBackTry = (ctx: Pick<Context, 'database'>, { subjectId, laneId }: Budget): Promise<void> =>
  takeBackTry(ctx.database, subjectId, laneId);

/** After its owner proved a contact on record, or staff proved the person: every lane's count begins anew. */
export const clearTries = (ctx: Pick<Context, 'database'>, { subjectId }: Pick<Budget, 'subjectId'>): Promise<void> =>
  clearLanes(ctx.database, subjectId, null);
