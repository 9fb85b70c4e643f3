import type { Actor } from '@demarc/database';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { IdentityContext } from './identity-context.ts';
import { challengeLifetimeMs, issueChallenge, type PasskeyPurpose } from './issue-challenge.ts';
import { type PasskeyParty, relyingParty } from './passkey-party.ts';
import { selectPasskeys } from './passkey-store.ts';

export interface PasskeyUse {
  readonly challengeId: string;
  /** `PublicKeyCredentialRequestOptionsJSON` of WebAuthn Level 3. */
  readonly optionsJson: string;
}

/**
 * Asks for a passkey: of a visitor to sign in, whoever it is; of a sign-in that owes its second factor for that; of a
 * customer to confirm who they are. The person is always verified, by finger, face or PIN.
 */
export async function startPasskeyUse(ctx: IdentityContext, input: { party: PasskeyParty }): Promise<PasskeyUse> {
  const purpose = purposeFor(ctx.actor);
  const loginId = ctx.actor.kind === 'customer' ? ctx.actor.loginId : null;
  const known = loginId === null ? [] : await selectPasskeys(ctx.database, loginId);
  const { challengeId, challenge } = await issueChallenge(ctx, { purpose, loginId });
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(input.party).id,
    challenge,
    timeout: challengeLifetimeMs,
    userVerification: 'required',
    allowCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId.toString('base64url'),
      transports,
    })),
  });
  return { challengeId, optionsJson: JSON.stringify(options) };
}

function purposeFor(actor: Actor): PasskeyPurpose {
  if (actor.kind !== 'customer') return 'sign_in';
  return actor.assurance === 'full' ? 'step_up' : 'second_factor';
}
