import { inTransaction } from '@demarc/database';
import type { SignInSuccess } from './begin-session.ts';
import { completeSignIn } from './complete-sign-in.ts';
import type { PasskeyRefusedError } from './factor-errors.ts';
import type { IdentityContext } from './identity-context.ts';
import { type PasskeyAnswer, showPasskey } from './show-passkey.ts';

/**
 * Signs in by a passkey alone. It is something its owner has, unlocked by finger, face or PIN: two factors in one, so
 * the session owes nothing more.
 *
 * @param input As for `signIn`, beside the passkey.
 */
export function signInWithPasskey(
  ctx: IdentityContext,
  input: PasskeyAnswer & { isShared?: boolean | null; trustedDocumentsOnly?: boolean },
): Promise<SignInSuccess | PasskeyRefusedError> {
  const { trustedDocumentsOnly } = input;
  const isShared = input.isShared ?? false;
  return inTransaction(ctx, async (ctx) => {
    const shown = await showPasskey(ctx, { ...input, purpose: 'sign_in', loginId: null });
    if ('__typename' in shown) return shown;
    return completeSignIn(ctx, { loginId: shown.loginId, trustedDocumentsOnly, isShared });
  });
}
