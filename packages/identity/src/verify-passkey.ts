import { inTransaction } from '@demarc/database';
import type { SignInSuccess } from './begin-session.ts';
import { type PasskeyRefusedError, passkeyRefused } from './factor-errors.ts';
import type { IdentityContext } from './identity-context.ts';
import { lockLogin } from './login-store.ts';
import { passSecondFactor } from './pass-second-factor.ts';
import { lockWrongCodes } from './session-store.ts';
import { type PasskeyAnswer, showPasskey } from './show-passkey.ts';

const nothingOwed = passkeyRefused(
  'This sign-in does not wait for a passkey any more. Sign in again with your username and password.',
);

/** Shows a passkey as the second factor; the session is replaced as after any other. */
export function verifyPasskey(
  ctx: IdentityContext,
  input: PasskeyAnswer & { rememberDevice?: boolean | null },
): Promise<SignInSuccess | PasskeyRefusedError> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.assurance !== 'password') return Promise.resolve(nothingOwed);
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, actor.loginId);
    // Holds the session, too: of several answers at once one goes on.
    if ((await lockWrongCodes(ctx.database, actor.sessionId, ctx.clock.now())) === null) return nothingOwed;
    const shown = await showPasskey(ctx, { ...input, purpose: 'second_factor', loginId: actor.loginId });
    return '__typename' in shown ? shown : passSecondFactor(ctx, actor, input);
  });
}
