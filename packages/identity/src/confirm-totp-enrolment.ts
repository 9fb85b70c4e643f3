import { notifyAccount, recordAudit } from '@demarc/account';
import { type Actor, inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import {
  type InvalidCodeError,
  invalidCode,
  type TotpAlreadyEnrolledError,
  totpAlreadyEnrolled,
} from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { requireCustomer } from './require-customer.ts';
import { openSeal } from './seal.ts';
import { revokeOtherSessions } from './session-store.ts';
import { findTimeStep } from './totp-code.ts';
import { confirmFactor, lockFactor } from './totp-store.ts';
import { rememberProfile, viewViewer } from './view-viewer.ts';

export interface ConfirmTotpEnrolmentSuccess {
  readonly __typename: 'ConfirmTotpEnrolmentSuccess';
  readonly viewer: Extract<Actor, { kind: 'customer' }>;
}

const notStarted = invalidCode('Begin again: show the QR code, scan it with your app and type the code it gives.');

const wrongCode = invalidCode(
  'That code is not right. Type the newest one from your app, and check that the clock of your phone sets itself.',
);

/**
 * Finishes enrolment by a first code; from then on sign-in asks for one. The owners of its accounts are told, and every
 * other session of the login ends: whoever holds one may have come by the password alone.
 */
export function confirmTotpEnrolment(
  ctx: IdentityContext,
  input: { code: string },
): Promise<ConfirmTotpEnrolmentSuccess | InvalidCodeError | TotpAlreadyEnrolledError> {
  const viewer = requireCustomer(ctx.actor);
  const { loginId } = viewer;
  return inTransaction(ctx, async (ctx) => {
    const factor = await lockFactor(ctx.database, loginId);
    if (!factor) return notStarted;
    if (factor.confirmedAt) return totpAlreadyEnrolled;
    const at = ctx.clock.now();
    const timeStep = await findTimeStep(openSeal(ctx.sealKey, factor.sealedSecret, loginId), input.code, at);
    if (timeStep === null) return wrongCode;
    await lockLogin(ctx.database, loginId);
    await confirmFactor(ctx.database, loginId, { timeStep, at });
    await revokeOtherSessions(ctx.database, { loginId, keepId: viewer.sessionId }, at);
    for (const accountId of viewer.roles.keys()) {
      await recordAudit(ctx, { accountId, action: 'totp.enrol' });
      await notifyAccount(ctx, { accountId, template: 'totp-enrolled', data: { at } });
    }
    await recordSecurityEvent(ctx, { loginId, kind: 'totp-enrolled', deviceId: viewer.deviceId });
    // Another object: the profile read with the session is from before.
    const enrolled = { ...viewer };
    rememberProfile(enrolled, { ...(await viewViewer(ctx, viewer)), hasTotp: true });
    return { __typename: 'ConfirmTotpEnrolmentSuccess', viewer: enrolled };
  });
}
