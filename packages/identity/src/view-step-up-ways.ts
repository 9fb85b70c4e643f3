import type { Actor, Context } from '@demarc/database';
import { selectSecondFactors } from './factor-store.ts';

/** How a customer can show again that it is them. */
export type StepUpWay = 'password' | 'totp' | 'passkey';

/** The ways open to a login: its second factors, or its password when it has none. A recovery code goes with each second factor. */
export async function viewStepUpWays(
  ctx: Pick<Context, 'database'>,
  { loginId }: Extract<Actor, { kind: 'customer' }>,
): Promise<StepUpWay[]> {
  const { hasTotp, hasPasskey } = await selectSecondFactors(ctx.database, loginId);
  if (!hasTotp && !hasPasskey) return ['password'];
  return [...(hasTotp ? (['totp'] as const) : []), ...(hasPasskey ? (['passkey'] as const) : [])];
}
