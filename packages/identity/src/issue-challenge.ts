import { randomBytes } from 'node:crypto';
import { type Context, newId } from '@demarc/database';
import { insertChallenge } from './passkey-store.ts';

/** What a passkey is asked for. An answer to one is no answer to another. */
export type PasskeyPurpose = 'enrol' | 'second_factor' | 'sign_in' | 'step_up';

/** A challenge waits this long for its answer. */
export const challengeLifetimeMs = 5 * 60_000;

/** Issues 256 random bits for a browser to sign, once and soon. @param input.loginId NULL: nobody is known yet. */
export async function issueChallenge(
  ctx: Pick<Context, 'database' | 'clock'>,
  input: { purpose: PasskeyPurpose; loginId: string | null },
): Promise<{ challengeId: string; challenge: Buffer<ArrayBuffer> }> {
  const now = ctx.clock.now();
  const [challengeId, challenge] = [newId(), randomBytes(32)];
  const expiresAt = new Date(now.getTime() + challengeLifetimeMs);
  await insertChallenge(ctx.database, { id: challengeId, challenge, ...input, expiresAt }, now);
  return { challengeId, challenge };
}
