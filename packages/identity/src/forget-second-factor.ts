import type { Context } from '@demarc/database';
import { selectSecondFactors } from './factor-store.ts';
import { deleteRecoveryCodes } from './recovery-code-store.ts';
import { forgetRememberedDevices } from './remember-device-store.ts';

/**
 * Clears up after a second factor was removed, in the caller's transaction: no device is remembered for it any more,
 * and recovery codes, which only stand in for a factor, go with the last one.
 */
export async function forgetSecondFactor(ctx: Pick<Context, 'database'>, loginId: string): Promise<void> {
  await forgetRememberedDevices(ctx.database, loginId);
  const { hasTotp, hasPasskey } = await selectSecondFactors(ctx.database, loginId);
  if (!hasTotp && !hasPasskey) await deleteRecoveryCodes(ctx.database, loginId);
}
