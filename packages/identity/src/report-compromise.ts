import { type Context, inTransaction } from '@demarc/database';
import { recordSecurityEvent } from './record-security-event.ts';
import { requireCustomer } from './require-customer.ts';
import { secureLogin } from './secure-login.ts';

export interface ReportCompromiseSuccess {
  readonly __typename: 'ReportCompromiseSuccess';
  /** Of the urgent tickets, one for each account that was frozen by this. */
  readonly ticketReferences: string[];
}

/**
 * A customer says that their sign-in may be in other hands. The session that asks ends with all others: it may be the
 * one in other hands.
 */
export function reportCompromise(ctx: Context): Promise<ReportCompromiseSuccess> {
  const { loginId, deviceId } = requireCustomer(ctx.actor);
  return inTransaction(ctx, async (ctx) => {
    const { references } = await secureLogin(ctx, { loginId, cause: 'reported' });
    await recordSecurityEvent(ctx, { loginId, kind: 'compromise-reported', deviceId });
    return { __typename: 'ReportCompromiseSuccess', ticketReferences: [...references] };
  });
}
