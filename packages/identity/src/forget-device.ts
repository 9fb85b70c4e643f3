import { type NotFoundError, notFound } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { type DeviceView, listDevices } from './list-devices.ts';
import { lockLogin } from './login-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { requireCustomer } from './require-customer.ts';
import { endSessionsOnDevice, revokeDeviceOf } from './security-activity-store.ts';

export interface ForgetDeviceSuccess {
  readonly __typename: 'ForgetDeviceSuccess';
  /** Those that are still recognised. */
  readonly devices: DeviceView[];
}

/**
 * Makes one of the viewer's devices count as a new one, and ends the sessions begun on it; the one that asks goes on.
 * Someone else's is as one that is not there.
 */
export function forgetDevice(
  ctx: Context,
  { deviceId }: { deviceId: string },
): Promise<ForgetDeviceSuccess | NotFoundError> {
  const { loginId, sessionId } = requireCustomer(ctx.actor);
  return inTransaction(ctx, async (ctx) => {
    const at = ctx.clock.now();
    // The login first, as everywhere: what secures it ends sessions before devices.
    await lockLogin(ctx.database, loginId);
    const name = await revokeDeviceOf(ctx.database, { loginId, deviceId }, at);
    if (name === null) return notFound('device');
    await endSessionsOnDevice(ctx.database, { loginId, deviceId, keepId: sessionId }, at);
    await recordSecurityEvent(ctx, { loginId, kind: 'device-forgotten', deviceName: name });
    return { __typename: 'ForgetDeviceSuccess', devices: await listDevices(ctx) };
  });
}
