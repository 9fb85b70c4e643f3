import { inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import { type ChangedElsewhereError, changedElsewhere } from './recovery-errors.ts';

/** Undoes the transaction that it leaves: the session it was to go on with is over. */
class EndedMeanwhile extends Error {}

/**
 * Runs `work` in one transaction. When it finds its session gone it leaves by the function it is given: what it wrote so
 * far is undone, and the answer is an expected failure, because another window of the same customer may end a session
 * at any moment.
 */
export async function unlessEndedMeanwhile<Result>(
  ctx: IdentityContext,
  work: (ctx: IdentityContext, leave: () => never) => Promise<Result>,
): Promise<Result | ChangedElsewhereError> {
  const leave = (): never => {
    throw new EndedMeanwhile();
  };
  try {
    return await inTransaction(ctx, (ctx) => work(ctx, leave));
  } catch (error) {
    if (error instanceof EndedMeanwhile) return changedElsewhere;
    throw error;
  }
}
