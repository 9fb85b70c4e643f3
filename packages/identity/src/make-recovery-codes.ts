import type { IdentityContext } from './identity-context.ts';
import { putRecoveryCodes } from './recovery-code-store.ts';
import { newRecoveryCodes, recoveryCodeDigest, showRecoveryCode } from './recovery-codes.ts';

/**
 * Gives a login ten new recovery codes in the place of all it had, in the caller's transaction.
 *
 * @returns The codes as they are shown, this once; the database holds keyed digests.
 */
export async function makeRecoveryCodes(ctx: IdentityContext, loginId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  const codeDigests = codes.map((code) => recoveryCodeDigest(ctx.sealKey, loginId, code));
  await putRecoveryCodes(ctx.database, loginId, { codeDigests, createdAt: ctx.clock.now() });
  return codes.map(showRecoveryCode);
}
