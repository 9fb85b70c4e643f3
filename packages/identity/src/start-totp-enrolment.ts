import { type AccountFrozenError, refuseFrozenLogin } from '@demarc/account';
import { generateSecret, generateURI } from 'otplib';
import type { IdentityContext } from './identity-context.ts';
import { type TotpAlreadyEnrolledError, totpAlreadyEnrolled } from './identity-errors.ts';
import { requireCustomer } from './require-customer.ts';
import { seal } from './seal.ts';
import { putUnconfirmedFactor } from './totp-store.ts';
import { viewViewer } from './view-viewer.ts';

export interface StartTotpEnrolmentSuccess {
  readonly __typename: 'StartTotpEnrolmentSuccess';
  /** Base32. */
  readonly secret: string;
  /** `otpauth://` URI, for the QR code. */
  readonly uri: string;
}

/**
 * Begins enrolment of an authenticator app. The factor is not asked for before `confirmTotpEnrolment`; beginning anew
 * replaces a secret that still waits for that.
 *
 * @param input.issuer The operator's name, as the app shows it.
 */
export async function startTotpEnrolment(
  ctx: IdentityContext,
  input: { issuer: string },
): Promise<StartTotpEnrolmentSuccess | TotpAlreadyEnrolledError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  const { loginId } = viewer;
  const secret = generateSecret();
  const isStored = await putUnconfirmedFactor(ctx.database, {
    loginId,
    sealedSecret: seal(ctx.sealKey, secret, loginId),
    createdAt: ctx.clock.now(),
  });
  if (!isStored) return totpAlreadyEnrolled;
  const { username } = await viewViewer(ctx, viewer);
  return {
    __typename: 'StartTotpEnrolmentSuccess',
    secret,
    uri: generateURI({ issuer: input.issuer, label: username, secret }),
  };
}
