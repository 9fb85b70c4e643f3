import { type AccountFrozenError, refuseFrozenLogin } from '@demarc/account';
import { inTransaction } from '@demarc/database';
import { type NoSecondFactorError, noSecondFactor } from './factor-errors.ts';
import { selectSecondFactors } from './factor-store.ts';
import type { IdentityContext } from './identity-context.ts';
import { lockLogin } from './login-store.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { requireCustomer } from './require-customer.ts';
import { tellOfFactor } from './tell-of-factor.ts';

export interface RenewRecoveryCodesSuccess {
  readonly __typename: 'RenewRecoveryCodesSuccess';
  /** Shown this once. */
  readonly recoveryCodes: string[];
}

/** Makes ten new recovery codes; those before work no more. Every contact on record is told. */
export async function renewRecoveryCodes(
  ctx: IdentityContext,
): Promise<RenewRecoveryCodesSuccess | NoSecondFactorError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const { loginId } = viewer;
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, loginId);
    const { hasTotp, hasPasskey } = await selectSecondFactors(ctx.database, loginId);
    if (!hasTotp && !hasPasskey) return noSecondFactor;
    const recoveryCodes = await makeRecoveryCodes(ctx, loginId);
    await tellOfFactor(ctx, viewer, { kind: 'recovery-codes-renewed', action: 'recovery-code.renew' });
    return { __typename: 'RenewRecoveryCodesSuccess', recoveryCodes };
  });
}
