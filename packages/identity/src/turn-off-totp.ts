import { type AccountFrozenError, refuseFrozenLogin } from '@demarc/account';
import { inTransaction } from '@demarc/database';
import { type NoSecondFactorError, noSecondFactor } from './factor-errors.ts';
import { forgetSecondFactor } from './forget-second-factor.ts';
import type { IdentityContext } from './identity-context.ts';
import { lockLogin } from './login-store.ts';
import { requireCustomer } from './require-customer.ts';
import { tellOfFactor } from './tell-of-factor.ts';
import { deleteFactor } from './totp-store.ts';

export interface TurnOffTotpSuccess {
  readonly __typename: 'TurnOffTotpSuccess';
}

/**
 * Removes the authenticator app. The schema lets only those come here who showed a second factor minutes ago: a
 * password alone, or a remembered device, does not do. Every contact on record is told.
 */
export async function turnOffTotp(
  ctx: IdentityContext,
): Promise<TurnOffTotpSuccess | NoSecondFactorError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const { loginId } = viewer;
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, loginId);
    if (!(await deleteFactor(ctx.database, loginId))) return noSecondFactor;
    await forgetSecondFactor(ctx, loginId);
    await tellOfFactor(ctx, viewer, { kind: 'totp-removed', action: 'totp.remove' });
    return { __typename: 'TurnOffTotpSuccess' };
  });
}
