import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { type PasskeyRefusedError, passkeyRefused } from './factor-errors.ts';
import type { IdentityContext } from './identity-context.ts';
import type { PasskeyPurpose } from './issue-challenge.ts';
import { lockLogin } from './login-store.ts';
import { type PasskeyParty, readAnswer, relyingParty } from './passkey-party.ts';
import { findPasskey, moveCounter, type Passkey, takeChallenge } from './passkey-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** A browser's answer to a challenge, and whom it is for. */
export interface PasskeyAnswer {
  readonly challengeId: string;
  /** `AuthenticationResponseJSON` of WebAuthn Level 3. */
  readonly answerJson: string;
  readonly party: PasskeyParty;
}

const refused = passkeyRefused('That passkey was not accepted. Try again, or sign in another way.');

const copied = passkeyRefused(
  'That passkey was refused, because it looks as if it had been copied. Sign in another way, remove it under Security, and call us if you did not copy it.',
);

/**
 * Looks at a passkey, in the caller's transaction, which must commit whatever comes of it. The challenge is used up
 * first, and the passkey's counter never moves back. Its login is locked from here on.
 *
 * A passkey cannot be guessed, so none of this draws on the budget of wrong secrets: it is a way in while that is used
 * up.
 *
 * @param input.loginId Whose passkey it has to be. NULL: whoever it belongs to signs in.
 */
export async function showPasskey(
  ctx: IdentityContext,
  input: PasskeyAnswer & { purpose: PasskeyPurpose; loginId: string | null },
): Promise<Passkey | PasskeyRefusedError> {
  const { challengeId: id, purpose, loginId } = input;
  const now = ctx.clock.now();
  const challenge = await takeChallenge(ctx.database, { id, purpose, loginId }, now);
  const answer = readAnswer<AuthenticationResponseJSON>(input.answerJson);
  if (!challenge || !answer) return refused;
  const passkey = await findPasskey(ctx.database, Buffer.from(answer.id, 'base64url'));
  if (!passkey || (loginId !== null && passkey.loginId !== loginId)) return refused;
  await lockLogin(ctx.database, passkey.loginId);
  const verified = await verifyAnswer(answer, { passkey, challenge, party: input.party });
  if (!verified) return refused;
  if (await moveCounter(ctx.database, { id: passkey.id, ...verified }, now)) return passkey;
  await recordSecurityEvent(ctx, {
    loginId: passkey.loginId,
    kind: 'passkey-refused',
    detail: { passkey: passkey.name },
  });
  return copied;
}

/** @returns NULL when the answer was not signed by this passkey, for this challenge, at our portal, by its person. */
async function verifyAnswer(
  answer: AuthenticationResponseJSON,
  { passkey, challenge, party }: { passkey: Passkey; challenge: Buffer; party: PasskeyParty },
): Promise<Pick<Passkey, 'counter' | 'isBackedUp'> | null> {
  const { id, origin } = relyingParty(party);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // Whether the counter moved is decided where it is stored, so that two answers at once cannot both move it.
      credential: { id: answer.id, publicKey: new Uint8Array(passkey.publicKey), counter: 0 },
    });
    if (!verified) return null;
    return { counter: authenticationInfo.newCounter, isBackedUp: authenticationInfo.credentialBackedUp };
  } catch {
    // The library throws for every answer that is wrong in some way; which way is nobody's to know.
    return null;
  }
}
