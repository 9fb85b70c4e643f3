import { inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import { requireSystem } from './require-system.ts';
import { seal } from './seal.ts';
import { confirmFactor, putUnconfirmedFactor } from './totp-store.ts';

/**
 * Gives a login a second factor without a first code, for the demo's seed.
 *
 * @param input.secret Base32, as `otplib` makes it.
 * @throws When the login has one already.
 */
export function registerTotp(ctx: IdentityContext, input: { loginId: string; secret: string }): Promise<void> {
  requireSystem(ctx.actor);
  const { loginId, secret } = input;
  return inTransaction(ctx, async (ctx) => {
    const at = ctx.clock.now();
    const sealedSecret = seal(ctx.sealKey, secret, loginId);
    if (!(await putUnconfirmedFactor(ctx.database, { loginId, sealedSecret, createdAt: at }))) {
      throw new Error(`Login ${loginId} has a second factor already.`);
    }
    await confirmFactor(ctx.database, loginId, { timeStep: null, at });
  });
}
