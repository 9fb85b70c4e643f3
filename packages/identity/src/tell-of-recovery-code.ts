import type { Actor, Context } from '@demarc/database';
import { countRecoveryCodes } from './recovery-code-store.ts';
import { tellOfFactor } from './tell-of-factor.ts';

/** Tells that a recovery code of a login was used, and how many are left. @returns That number. */
export async function tellOfRecoveryCode(
  ctx: Context,
  viewer: Pick<Extract<Actor, { kind: 'customer' }>, 'loginId' | 'deviceId'>,
): Promise<number> {
  const left = await countRecoveryCodes(ctx.database, viewer.loginId);
  await tellOfFactor(ctx, viewer, { kind: 'recovery-code-used', action: 'recovery-code.use', detail: { left } });
  return left;
}
