import type { Context } from '@demarc/database';
import { selectSecondFactors } from './factor-store.ts';

/** True when sign-in asks the login for a code from an authenticator app. */
export const hasTotp = async (ctx: Pick<Context, 'database'>, input: { loginId: string }): Promise<boolean> =>
  (await selectSecondFactors(ctx.database, input.loginId)).hasTotp;
