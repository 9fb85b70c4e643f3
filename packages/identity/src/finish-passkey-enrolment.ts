import { type AccountFrozenError, type InvalidInputError, refuseFrozenLogin } from '@demarc/account';
import { newId } from '@demarc/database';
import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { type PasskeyRefusedError, passkeyRefused } from './factor-errors.ts';
import type { IdentityContext } from './identity-context.ts';
import { lockLogin } from './login-store.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { checkPasskeyName } from './passkey-name.ts';
import { type PasskeyParty, readAnswer, relyingParty } from './passkey-party.ts';
import { insertPasskey, type Passkey, selectPasskeys, takeChallenge } from './passkey-store.ts';
import { countRecoveryCodes } from './recovery-code-store.ts';
import type { ChangedElsewhereError } from './recovery-errors.ts';
import { type RenewedSession, renewSession } from './renew-session.ts';
import { requireCustomer } from './require-customer.ts';
import { endOtherSessions } from './session-store.ts';
import { maxPasskeys, passkeyAlgorithms } from './start-passkey-enrolment.ts';
import { tellOfFactor } from './tell-of-factor.ts';
import { unlessEndedMeanwhile } from './unless-ended-meanwhile.ts';

export interface FinishPasskeyEnrolmentSuccess extends RenewedSession {
  readonly __typename: 'FinishPasskeyEnrolmentSuccess';
  readonly passkey: Passkey;
  /** Ten codes for when the passkey is gone, shown this once. NULL: the login has codes already. */
  readonly recoveryCodes: string[] | null;
}

const notMade = passkeyRefused('That passkey could not be stored. Begin again: nothing was changed.');

/**
 * Stores a passkey that a browser has made. From then on it is a second factor of the login and a way to sign in
 * without password. Every contact on record is told; the session goes on under another token, and every other session
 * of the login ends, as with an authenticator app.
 */
export async function finishPasskeyEnrolment(
  ctx: IdentityContext,
  input: { challengeId: string; answerJson: string; name: string; party: PasskeyParty },
): Promise<
  FinishPasskeyEnrolmentSuccess | ChangedElsewhereError | PasskeyRefusedError | InvalidInputError | AccountFrozenError
> {
  const viewer = requireCustomer(ctx.actor);
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  const name = checkPasskeyName(input.name);
  if (typeof name !== 'string') return name;
  const { loginId } = viewer;
  const made = await verifyAnswer(ctx, { ...input, loginId });
  if (!made) return notMade;
  return unlessEndedMeanwhile(ctx, async (ctx, leave) => {
    const at = ctx.clock.now();
    await lockLogin(ctx.database, loginId);
    if ((await selectPasskeys(ctx.database, loginId)).length >= maxPasskeys) return notMade;
    const passkey = { id: newId(), loginId, name, createdAt: at, ...made };
    // A passkey stored before leaves everything as it is: the session, too.
    if (!(await insertPasskey(ctx.database, passkey))) return notMade;
    const renewed = await renewSession(ctx, viewer);
    if (!renewed) return leave();
    await endOtherSessions(ctx.database, { loginId, keepId: viewer.sessionId }, at);
    const hasCodes = (await countRecoveryCodes(ctx.database, loginId)) > 0;
    const recoveryCodes = hasCodes ? null : await makeRecoveryCodes(ctx, loginId);
    await tellOfFactor(ctx, viewer, { kind: 'passkey-enrolled', action: 'passkey.enrol', detail: { passkey: name } });
    const stored = { ...passkey, lastUsedAt: null };
    return { __typename: 'FinishPasskeyEnrolmentSuccess', ...renewed, passkey: stored, recoveryCodes };
  });
}

/** @returns What is stored of the passkey; NULL when the answer is not one to this challenge, from our portal. */
async function verifyAnswer(
  ctx: IdentityContext,
  input: { challengeId: string; answerJson: string; loginId: string; party: PasskeyParty },
): Promise<Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'isBackedUp'> | null> {
  const { challengeId: id, loginId } = input;
  // Used up before the answer is looked at: one challenge, one try.
  const challenge = await takeChallenge(ctx.database, { id, purpose: 'enrol', loginId }, ctx.clock.now());
  const response = readAnswer<RegistrationResponseJSON>(input.answerJson);
  if (!challenge || !response) return null;
  const party = relyingParty(input.party);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: passkeyAlgorithms,
    });
    if (!registrationInfo) return null;
    const { credential, credentialBackedUp: isBackedUp } = registrationInfo;
    return {
      credentialId: Buffer.from(credential.id, 'base64url'),
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: (credential.transports ?? []).filter((one) => /^[a-z-]{1,20}$/.test(one)).slice(0, 10),
      isBackedUp,
    };
  } catch {
    // The library throws for every answer that is wrong in some way; which way is nobody's to know.
    return null;
  }
}
