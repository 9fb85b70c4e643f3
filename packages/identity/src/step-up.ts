import { type Actor, inTransaction } from '@demarc/database';
import type { PasskeyRefusedError } from './factor-errors.ts';
import { selectPasswordHash, selectSecondFactors } from './factor-store.ts';
import type { IdentityContext } from './identity-context.ts';
import { type SignInLockedError, signInLocked, type TooBusyError } from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { passwordHashing } from './password-hashing.ts';
import { normalizePassword } from './password-text.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { type RenewedSession, renewSession } from './renew-session.ts';
import { requireCustomer } from './require-customer.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { type Shown, showRecoveryCodeOf, showTotpCode } from './show-factor.ts';
import { type PasskeyAnswer, showPasskey } from './show-passkey.ts';
import { forgiveTries, takeTry } from './take-try.ts';

export interface StepUpSuccess extends RenewedSession {
  readonly __typename: 'StepUpSuccess';
}

export interface StepUpRefusedError {
  readonly __typename: 'StepUpRefusedError';
  readonly code: 'STEP_UP_REFUSED';
  readonly message: string;
}

type StepUpResult = StepUpSuccess | StepUpRefusedError | SignInLockedError | TooBusyError;

type Customer = Extract<Actor, { kind: 'customer' }>;

const stepUpRefused = (message: string): StepUpRefusedError => ({
  __typename: 'StepUpRefusedError',
  code: 'STEP_UP_REFUSED',
  message,
});

const wrongPassword = stepUpRefused('That password is not right. Check Caps Lock and try again.');

const otherWay = stepUpRefused(
  'You have two-step sign-in: confirm with your authenticator app, a passkey or a recovery code, not with the password alone.',
);

const oneWay = stepUpRefused(
  'Confirm in one way: with your password, a code of your app, a recovery code or a passkey.',
);

const meanwhile = stepUpRefused('You confirmed in another window just now. Go back to the page and try again.');

/**
 * Shows a factor again, for what asks for a recent one. A login with a second factor shows that one: whoever came by
 * the password alone gets no further here than at sign-in. The session goes on under another token, and the wrong
 * tries count with all others.
 *
 * @param input Exactly one way. The schema says so too, but variables are not held to it by every executor.
 */
export async function stepUp(
  ctx: IdentityContext,
  input: {
    password?: string | null;
    totpCode?: string | null;
    recoveryCode?: string | null;
    passkey?: PasskeyAnswer | null;
  },
): Promise<StepUpResult> {
  const viewer = requireCustomer(ctx.actor);
  if (Object.values(input).filter((way) => way !== null && way !== undefined).length !== 1) return oneWay;
  if (typeof input.password === 'string') return stepUpByPassword(ctx, viewer, input.password);
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, viewer.loginId);
    const shown = await showFactor(ctx, viewer, input);
    if (shown === 'right') return renew(ctx, viewer);
    return shown.__typename === 'SignInLockedError' ? shown : stepUpRefused(shown.message);
  });
}

async function showFactor(
  ctx: IdentityContext,
  viewer: Customer,
  { totpCode, recoveryCode, passkey }: Parameters<typeof stepUp>[1],
): Promise<Shown | PasskeyRefusedError> {
  if (typeof totpCode === 'string') return showTotpCode(ctx, viewer, totpCode);
  if (!passkey) return showRecoveryCodeOf(ctx, viewer, recoveryCode ?? '');
  const shown = await showPasskey(ctx, { ...passkey, purpose: 'step_up', loginId: viewer.loginId });
  return '__typename' in shown ? shown : 'right';
}

async function stepUpByPassword(ctx: IdentityContext, viewer: Customer, typed: string): Promise<StepUpResult> {
  const { loginId } = viewer;
  const budget = { subjectId: loginId, laneId: viewer.deviceId ?? unknownDevicesLane };
  // Refused before the budget: it says nothing about the password.
  if (await owesSecondFactor(ctx, loginId)) return otherWay;
  const password = normalizePassword(typed);
  if (password === null || password === '') return wrongPassword;
  const passwordHash = await selectPasswordHash(ctx.database, loginId);
  const checked = await passwordHashing.inTurn(async (check) => {
    const leave = await takeTry(ctx, budget);
    return leave === 'go' ? check(passwordHash, password) : leave;
  });
  if (typeof checked === 'object') return '__typename' in checked ? checked : signInLocked(checked.lockedUntil);
  if (!checked) return wrongPassword;
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, loginId);
    // Asked again under the lock: a factor turned on meanwhile counts.
    if (await owesSecondFactor(ctx, loginId)) return otherWay;
    const result = await renew(ctx, viewer);
    await forgiveTries(ctx, budget);
    return result;
  });
}

async function owesSecondFactor(ctx: IdentityContext, loginId: string): Promise<boolean> {
  const { hasTotp, hasPasskey } = await selectSecondFactors(ctx.database, loginId);
  return hasTotp || hasPasskey;
}

async function renew(ctx: IdentityContext, viewer: Customer): Promise<StepUpSuccess | StepUpRefusedError> {
  const renewed = await renewSession(ctx, viewer);
  if (!renewed) return meanwhile;
  await recordSecurityEvent(ctx, { loginId: viewer.loginId, kind: 'stepped-up', deviceId: viewer.deviceId });
  return { __typename: 'StepUpSuccess', ...renewed };
}
