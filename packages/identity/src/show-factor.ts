import type { Actor } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import { type InvalidCodeError, invalidCode, type SignInLockedError, signInLocked } from './identity-errors.ts';
import { readCode } from './read-code.ts';
import { useRecoveryCode } from './recovery-code-store.ts';
import { readRecoveryCode, recoveryCodeDigest } from './recovery-codes.ts';
import { openSeal } from './seal.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { forgiveTries, giveBackTry, takeTry } from './take-try.ts';
import { tellOfRecoveryCode } from './tell-of-recovery-code.ts';
import { findTimeStep, totpDigits } from './totp-code.ts';
import { lockFactor, useTimeStep } from './totp-store.ts';

/** Who shows it: a customer, or someone on the way back to being one. */
type Customer = Pick<Extract<Actor, { kind: 'customer' }>, 'loginId' | 'deviceId'> & {
  /** Which lane the tries are taken from, when it is not the device's. */
  readonly laneId?: string;
};

/** What came of looking at a second factor. A wrong one is written down: the transaction must commit. */
export type Shown = 'right' | InvalidCodeError | SignInLockedError;

const noTotp = invalidCode('You have no authenticator app set up. Confirm in another way.');
const noCode = invalidCode('Type the six digits your authenticator app shows.');
const wrongCode = invalidCode('That code is not right. Wait for the next one in your app and type that.');
const usedCode = invalidCode('That code was used already. Wait for the next one in your app and type that.');
const noRecoveryCode = invalidCode(
  'A recovery code has ten letters and digits, like 7K2MQ-X04BD. Check it and try again.',
);
const wrongRecoveryCode = invalidCode(
  'That recovery code is wrong or was used already. Each works once: try another from your list.',
);

const budgetOf = ({ loginId, deviceId, laneId }: Customer) => ({
  subjectId: loginId,
  laneId: laneId ?? deviceId ?? unknownDevicesLane,
});

/** Looks at a code of the authenticator app, in the caller's transaction. A time step is good once. */
export async function showTotpCode(ctx: IdentityContext, viewer: Customer, typed: string): Promise<Shown> {
  const { loginId } = viewer;
  const factor = await lockFactor(ctx.database, loginId);
  if (!factor?.confirmedAt) return noTotp;
  if (readCode(typed, totpDigits) === null) return noCode;
  const leave = await takeTry(ctx, budgetOf(viewer));
  if (leave !== 'go') return signInLocked(leave.lockedUntil);
  const timeStep = await findTimeStep(openSeal(ctx.sealKey, factor.sealedSecret, loginId), typed, ctx.clock.now());
  if (timeStep === null) return wrongCode;
  if (!(await useTimeStep(ctx.database, loginId, timeStep))) {
    await giveBackTry(ctx, budgetOf(viewer));
    return usedCode;
  }
  await forgiveTries(ctx, budgetOf(viewer));
  return 'right';
}

/** Looks at a recovery code, in the caller's transaction, and uses it up. The login's contacts are told. */
export async function showRecoveryCodeOf(ctx: IdentityContext, viewer: Customer, typed: string): Promise<Shown> {
  const code = readRecoveryCode(typed);
  if (code === null) return noRecoveryCode;
  const { loginId } = viewer;
  const leave = await takeTry(ctx, budgetOf(viewer));
  if (leave !== 'go') return signInLocked(leave.lockedUntil);
  const codeDigest = recoveryCodeDigest(ctx.sealKey, loginId, code);
  if (!(await useRecoveryCode(ctx.database, { loginId, codeDigest }, ctx.clock.now()))) return wrongRecoveryCode;
  await forgiveTries(ctx, budgetOf(viewer));
  await tellOfRecoveryCode(ctx, viewer);
  return 'right';
}
