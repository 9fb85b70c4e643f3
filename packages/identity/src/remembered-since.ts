import type { VisitContext } from './identity-context.ts';
import { recogniseDevice } from './recognise-device.ts';
import { rememberedMs } from './session-limits.ts';

/**
 * When the second factor was last shown on the browser that asks, if that is remembered. What is sensitive then still
 * asks for a factor: a session begun so has shown its newest one that long ago.
 *
 * @returns NULL when the browser is unknown or not remembered (any more): it shows the factor.
 */
export async function rememberedSince(
  ctx: Pick<VisitContext, 'database' | 'clock' | 'visit'>,
  loginId: string,
): Promise<Date | null> {
  const { device } = await recogniseDevice(ctx, loginId);
  const until = device?.rememberedUntil;
  if (!until || until <= ctx.clock.now()) return null;
  return new Date(until.getTime() - rememberedMs);
}
