import type { Context } from '@demarc/database';
import { hasConfirmedFactor } from './totp-store.ts';

/** True when sign-in asks the login for a code from an authenticator app. */
export const hasTotp = (ctx: Pick<Context, 'database'>, input: { loginId: string }): Promise<boolean> =>
  hasConfirmedFactor(ctx.database, input.loginId);
