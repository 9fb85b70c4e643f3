import type { Actor, Context } from '@demarc/database';
import { selectSecondFactors } from './factor-store.ts';
import { type Passkey, selectPasskeys } from './passkey-store.ts';
import { countRecoveryCodes } from './recovery-code-store.ts';

type Customer = Extract<Actor, { kind: 'customer' }>;

/** What a sign-in can show beside its password; for a session that owes it, too. */
export async function viewSecondFactors(
  ctx: Pick<Context, 'database'>,
  { loginId }: Customer,
): Promise<('totp' | 'passkey')[]> {
  const { hasTotp, hasPasskey } = await selectSecondFactors(ctx.database, loginId);
  return [...(hasTotp ? (['totp'] as const) : []), ...(hasPasskey ? (['passkey'] as const) : [])];
}

/** The customer's own passkeys, oldest first. */
export const listPasskeys = (ctx: Pick<Context, 'database'>, { loginId }: Customer): Promise<Passkey[]> =>
  selectPasskeys(ctx.database, loginId);

/** How many recovery codes the customer can still use. */
export const viewRecoveryCodesLeft = (ctx: Pick<Context, 'database'>, { loginId }: Customer): Promise<number> =>
  countRecoveryCodes(ctx.database, loginId);
