import { type Actor, digestOf } from '@demarc/database';
import type { SignInSuccess } from './begin-session.ts';
import { completeSignIn } from './complete-sign-in.ts';
import type { IdentityContext } from './identity-context.ts';
import { rememberDeviceOf } from './remember-device-store.ts';
import { rememberedMs } from './session-limits.ts';
import { revokeSession } from './session-store.ts';

/** A customer whose password was right. */
type Owing = Extract<Actor, { kind: 'customer' }>;

/**
 * After the second factor was right: the session that owed it ends, and a full one begins under another token, no freer
 * in what it runs. In the caller's transaction.
 *
 * @param input.rememberDevice This browser is not asked for the second factor for thirty days. Not on a shared computer.
 */
export async function passSecondFactor(
  ctx: IdentityContext,
  { loginId, sessionId, trustedDocumentsOnly, isShared }: Owing,
  input: { rememberDevice?: boolean | null },
): Promise<SignInSuccess> {
  const now = ctx.clock.now();
  await revokeSession(ctx.database, sessionId, now);
  const opened = await completeSignIn(ctx, { loginId, trustedDocumentsOnly, isShared });
  if (input.rememberDevice && !isShared) {
    await rememberDeviceOf(ctx.database, digestOf(opened.sessionToken), new Date(now.getTime() + rememberedMs));
  }
  return opened;
}
