import { randomBytes } from 'node:crypto';
import type { InvalidInputError } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { codeLifetimeMs } from './recovery-limits.ts';
import { findEmptyRecoveryField, type RecoveryLookup, toSearchable } from './recovery-lookup.ts';
import { insertRecovery, type Recovery } from './recovery-store.ts';

export interface StartRecoverySuccess {
  readonly __typename: 'StartRecoverySuccess';
  /** Opens nothing without the code. */
  readonly recoveryId: string;
  /** Of the code, if one goes out. */
  readonly expiresAt: Date;
}

/**
 * Begins the way back for someone who lost a username or password, or is locked out.
 *
 * A known and an unknown person look alike, to the byte and to the millisecond: here a row is written and a job queued,
 * whoever it is about, and only the job looks for the person. What comes of it only the contact on record learns.
 *
 * @returns `InvalidInputError` for a field left empty.
 */
export async function startRecovery(
  ctx: Context,
  input: { purpose: Exclude<Recovery['purpose'], 'sign_in'>; channel: Recovery['channel']; by: RecoveryLookup },
): Promise<StartRecoverySuccess | InvalidInputError> {
  const { purpose, channel } = input;
  const empty = findEmptyRecoveryField(input.by);
  if (empty) return empty;
  const by = toSearchable(input.by);
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    const recoveryId = newId();
    const expiresAt = new Date(now.getTime() + codeLifetimeMs[channel]);
    // No code is right yet; the job puts one in place.
    const codeDigest = randomBytes(32);
    await insertRecovery(ctx.database, { id: recoveryId, purpose, channel, codeDigest, expiresAt, createdAt: now });
    await enqueueJob(ctx, 'send-recovery', { recoveryId, by });
    return { __typename: 'StartRecoverySuccess', recoveryId, expiresAt };
  });
}
