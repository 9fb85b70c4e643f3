import { type AccountFrozenError, refuseFrozenLogin } from '@demarc/account';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { type PasskeyRefusedError, passkeyRefused } from './factor-errors.ts';
import type { IdentityContext } from './identity-context.ts';
import { challengeLifetimeMs, issueChallenge } from './issue-challenge.ts';
import { type PasskeyParty, relyingParty } from './passkey-party.ts';
import { selectPasskeys } from './passkey-store.ts';
import { requireCustomer } from './require-customer.ts';
import { viewViewer } from './view-viewer.ts';

export interface StartPasskeyEnrolmentSuccess {
  readonly __typename: 'StartPasskeyEnrolmentSuccess';
  readonly challengeId: string;
  /** `PublicKeyCredentialCreationOptionsJSON` of WebAuthn Level 3. */
  readonly optionsJson: string;
}

/** As many as anybody has devices for. */
export const maxPasskeys = 20;

/** EdDSA, ES256 and RS256 (https://www.iana.org/assignments/cose): what browsers and security keys make. */
export const passkeyAlgorithms = [-8, -7, -257];

const enough = passkeyRefused(`You have ${maxPasskeys} passkeys already. Remove one you do not use any more first.`);

/**
 * Begins enrolment of a passkey: one that its browser finds by itself and that asks for finger, face or PIN, so that it
 * can stand for the whole sign-in.
 */
export async function startPasskeyEnrolment(
  ctx: IdentityContext,
  input: { party: PasskeyParty },
): Promise<StartPasskeyEnrolmentSuccess | PasskeyRefusedError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  const { loginId } = viewer;
  const known = await selectPasskeys(ctx.database, loginId);
  if (known.length >= maxPasskeys) return enough;
  const { username } = await viewViewer(ctx, viewer);
  const party = relyingParty(input.party);
  const { challengeId, challenge } = await issueChallenge(ctx, { purpose: 'enrol', loginId });
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: username,
    userDisplayName: username,
    userID: new TextEncoder().encode(loginId),
    challenge,
    timeout: challengeLifetimeMs,
    attestationType: 'none',
    supportedAlgorithmIDs: passkeyAlgorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId.toString('base64url'),
      transports,
    })),
  });
  return { __typename: 'StartPasskeyEnrolmentSuccess', challengeId, optionsJson: JSON.stringify(options) };
}
