import { type Context, newId } from '@demarc/database';
import { insertSecurityEvent, type SecurityEvent } from './security-event-store.ts';

/**
 * Writes down what happened to a sign-in, for its owner to read, in the transaction of what happened.
 *
 * @returns The event's id.
 */
export async function recordSecurityEvent(
  ctx: Pick<Context, 'database' | 'clock'>,
  event: Pick<SecurityEvent, 'loginId' | 'kind'> &
    Partial<Pick<SecurityEvent, 'deviceId' | 'deviceName' | 'place' | 'detail'>>,
): Promise<string> {
  const id = newId();
  const { loginId, kind, deviceId = null, deviceName = null, place = null, detail = {} } = event;
  await insertSecurityEvent(ctx.database, {
    loginId,
    id,
    at: ctx.clock.now(),
    kind,
    deviceId,
    deviceName,
    place,
    detail,
  });
  return id;
}
