import { type AccountFrozenError, refuseFrozenLogin } from '@demarc/account';
import { type Actor, inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import {
  type InvalidCodeError,
  invalidCode,
  type TotpAlreadyEnrolledError,
  totpAlreadyEnrolled,
} from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { type RenewedSession, renewSession } from './renew-session.ts';
import { requireCustomer } from './require-customer.ts';
import { openSeal } from './seal.ts';
import { endOtherSessions } from './session-store.ts';
import { tellOfFactor } from './tell-of-factor.ts';
import { findTimeStep } from './totp-code.ts';
import { confirmFactor, lockFactor } from './totp-store.ts';
import { rememberProfile, viewViewer } from './view-viewer.ts';

export interface ConfirmTotpEnrolmentSuccess extends RenewedSession {
  readonly __typename: 'ConfirmTotpEnrolmentSuccess';
  readonly viewer: Extract<Actor, { kind: 'customer' }>;
  /** Ten codes for when the app is gone, shown this once. */
  readonly recoveryCodes: string[];
}

const notStarted = invalidCode('Begin again: show the QR code, scan it with your app and type the code it gives.');

const wrongCode = invalidCode(
  'That code is not right. Type the newest one from your app, and check that the clock of your phone sets itself.',
);

const sessionEnded = invalidCode('Your session has ended meanwhile. Sign in again and begin anew.');

/**
 * Finishes enrolment by a first code; from then on sign-in asks for one. Every contact on record is told. The session
 * goes on under another token, and every other session of the login ends: whoever holds one, or a copy of the old
 * token, may have come by the password alone. Recovery codes of before are replaced.
 */
export function confirmTotpEnrolment(
  ctx: IdentityContext,
  input: { code: string },
): Promise<ConfirmTotpEnrolmentSuccess | InvalidCodeError | TotpAlreadyEnrolledError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return Promise.resolve(frozen);
  const { loginId } = viewer;
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, loginId);
    const factor = await lockFactor(ctx.database, loginId);
    if (!factor) return notStarted;
    if (factor.confirmedAt) return totpAlreadyEnrolled;
    const at = ctx.clock.now();
    const timeStep = await findTimeStep(openSeal(ctx.sealKey, factor.sealedSecret, loginId), input.code, at);
    if (timeStep === null) return wrongCode;
    const renewed = await renewSession(ctx, viewer);
    if (!renewed) return sessionEnded;
    await confirmFactor(ctx.database, loginId, { timeStep, at });
    await endOtherSessions(ctx.database, { loginId, keepId: viewer.sessionId }, at);
    const recoveryCodes = await makeRecoveryCodes(ctx, loginId);
    await tellOfFactor(ctx, viewer, { kind: 'totp-enrolled', action: 'totp.enrol' });
    // Another object: the profile read with the session is from before.
    const enrolled = { ...viewer, authenticatedAt: at };
    rememberProfile(enrolled, { ...(await viewViewer(ctx, viewer)), hasTotp: true });
    return { __typename: 'ConfirmTotpEnrolmentSuccess', ...renewed, viewer: enrolled, recoveryCodes };
  });
}
