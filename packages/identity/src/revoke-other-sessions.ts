import { type Context, inTransaction } from '@demarc/database';
import { recordSecurityEvent } from './record-security-event.ts';
import { requireCustomer } from './require-customer.ts';
import { endOtherSessions } from './session-store.ts';

export interface RevokeOtherSessionsSuccess {
  readonly __typename: 'RevokeOtherSessionsSuccess';
  /** How many that went on were ended. */
  readonly ended: number;
}

/** Ends every session of the viewer but the one that asks. */
export function revokeOtherSessions(ctx: Context): Promise<RevokeOtherSessionsSuccess> {
  const { loginId, sessionId, deviceId } = requireCustomer(ctx.actor);
  return inTransaction(ctx, async (ctx) => {
    const ended = await endOtherSessions(ctx.database, { loginId, keepId: sessionId }, ctx.clock.now());
    if (ended > 0) {
      await recordSecurityEvent(ctx, { loginId, kind: 'other-sessions-revoked', deviceId, detail: { ended } });
    }
    return { __typename: 'RevokeOtherSessionsSuccess', ended };
  });
}
