import { randomBytes } from 'node:crypto';
import { digestOf, inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import { type InvalidCodeError, invalidCode } from './identity-errors.ts';
import { liftRests } from './lift-rests-store.ts';
import { readCode } from './read-code.ts';
import { maxWrongCodes, resetWindowMs } from './recovery-limits.ts';
import { addWrongRecoveryCode, completeRecovery, isOpen, lockRecovery, proveRecoveryRow } from './recovery-store.ts';
import { codeDigest, codeLength } from './registration-code.ts';
import { clearTries } from './take-try.ts';
import { tellOfChange } from './tell-of-change.ts';
import { hasConfirmedFactor } from './totp-store.ts';

/** The code was right; a new password may be chosen. */
export interface RecoveryProved {
  readonly __typename: 'RecoveryProved';
  /** Takes the code's place. Shown once. */
  readonly resetToken: string;
  /** True: choosing the password asks for the second factor too. */
  readonly needsSecondFactor: boolean;
  /** By then the password has to be chosen. */
  readonly expiresAt: Date;
}

/** The code was right, and the sign-in is unlocked. */
export interface SignInUnlocked {
  readonly __typename: 'SignInUnlocked';
  readonly unlocked: true;
}

const codeRefused = invalidCode(
  'That code is wrong, used or too old. Check the newest message from us; after five wrong tries, go back and ask for a new code.',
);

/**
 * Shows the code of a recovery. It works once: what goes on is a token known only here. A recovery nobody was found for
 * takes the same way, and no code is right for it.
 *
 * Each code that is sent is a secret of its own, with five tries of its own; how many are sent is limited by hour and
 * day. Wrong ones leave nothing behind that a later code would suffer from, or strangers could lock an owner out.
 */
export function proveRecovery(
  ctx: IdentityContext,
  input: { recoveryId: string; code: string },
): Promise<RecoveryProved | SignInUnlocked | InvalidCodeError> {
  const code = readCode(input.code, codeLength);
  // What is no code at all is not compared with anything, and so costs no try.
  if (code === null) return Promise.resolve(codeRefused);
  const { recoveryId } = input;
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    const recovery = await lockRecovery(ctx.database, recoveryId);
    // The code of a sign-in goes on only within its session.
    if (!recovery || recovery.purpose === 'sign_in' || !isOpen(recovery, maxWrongCodes, now)) return codeRefused;
    const { loginId } = recovery;
    if (!recovery.codeDigest.equals(codeDigest(recoveryId, code)) || !loginId) {
      await addWrongRecoveryCode(ctx.database, recoveryId);
      return codeRefused;
    }
    const resetToken = randomBytes(32).toString('base64url');
    await proveRecoveryRow(ctx.database, recoveryId, { tokenDigest: digestOf(resetToken), at: now });
    if (recovery.purpose === 'unlock') {
      await completeRecovery(ctx.database, recoveryId, now);
      // The code came by message: whoever reads the owner's mail gets no new tries for the second factor.
      if (await hasConfirmedFactor(ctx.database, loginId)) await liftRests(ctx, { subjectId: loginId });
      else await clearTries(ctx, { subjectId: loginId });
      await tellOfChange(ctx, { loginId, kind: 'sign-in-unlocked', action: 'sign_in.unlock' });
      return { __typename: 'SignInUnlocked', unlocked: true };
    }
    const needsSecondFactor = await hasConfirmedFactor(ctx.database, loginId);
    const expiresAt = new Date(now.getTime() + resetWindowMs);
    return { __typename: 'RecoveryProved', resetToken, needsSecondFactor, expiresAt };
  });
}
