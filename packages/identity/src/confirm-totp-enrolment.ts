import { notifyAccount, recordAudit } from '@demarc/account';
import { type Actor, inTransaction } from '@demarc/database';
import { formatInstant } from './format-instant.ts';
import type { IdentityContext } from './identity-context.ts';
import {
  type InvalidCodeError,
  invalidCode,
  type TotpAlreadyEnrolledError,
  totpAlreadyEnrolled,
} from './identity-errors.ts';
import { getAccountOnRecord } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';
import { openSeal } from './seal.ts';
import { findTimeStep } from './totp-code.ts';
import { confirmFactor, lockFactor } from './totp-store.ts';

export interface ConfirmTotpEnrolmentSuccess {
  readonly __typename: 'ConfirmTotpEnrolmentSuccess';
  readonly viewer: Extract<Actor, { kind: 'customer' }>;
}

const notStarted = invalidCode('Begin again: show the QR code, scan it with your app and type the code it gives.');

const wrongCode = invalidCode(
  'That code is not right. Type the newest one from your app, and check that the clock of your phone sets itself.',
);

/** Finishes enrolment by a first code; from then on sign-in asks for one. The owners of its accounts are told. */
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
    await confirmFactor(ctx.database, loginId, { timeStep, at });
    for (const accountId of viewer.roles.keys()) {
      await recordAudit(ctx, { accountId, action: 'totp.enrol' });
      const account = await getAccountOnRecord(ctx.database, accountId);
      await notifyAccount(ctx, { accountId, template: 'totp-enrolled', data: { at: formatInstant(at, account) } });
    }
    return { __typename: 'ConfirmTotpEnrolmentSuccess', viewer };
  });
}
