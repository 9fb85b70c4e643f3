import type { Context } from '@demarc/database';
import { dayMs, maxSent, maxSentADay, sendWindowMs } from './recovery-limits.ts';
import { countSent, type Recovery } from './recovery-store.ts';

/**
 * True when a login was sent as many codes as it may be for now. Each purpose has limits of its own: reminders of a
 * username that a stranger asks for must not keep a reset from its owner.
 */
export async function isOverSendLimit(
  ctx: Pick<Context, 'database' | 'clock'>,
  whose: Pick<Recovery, 'purpose'> & { loginId: string },
): Promise<boolean> {
  const ago = (ms: number) => new Date(ctx.clock.now().getTime() - ms);
  const sent = await countSent(ctx.database, whose, { hour: ago(sendWindowMs), day: ago(dayMs) });
  return sent.inHour >= maxSent || sent.inDay >= maxSentADay;
}
