import { digestOf } from '@demarc/database';
import { type Device, findDevice } from './device-store.ts';
import type { VisitContext } from './identity-context.ts';
import { isDeviceToken, newToken } from './secret-token.ts';
import { visitOf } from './visit.ts';

export interface Recognition {
  /** NULL: unknown, revoked, or nobody's yet. */
  readonly device: Device | null;
  /** What the browser is to keep from now on: what it has, unless that is nothing or was revoked. */
  readonly tokenToKeep: string;
}

/** What is stored for a login's device. The login goes in, so that one browser can be known to everyone of a household. */
export const deviceDigest = (loginId: string, token: string): Buffer => digestOf(`${loginId} ${token}`);

/** Finds out whether the browser that asks is one this login has signed in with. */
export async function recogniseDevice(
  ctx: Pick<VisitContext, 'database' | 'visit'>,
  loginId: string,
): Promise<Recognition> {
  const { deviceToken } = visitOf(ctx);
  if (deviceToken === null || !isDeviceToken(deviceToken)) return { device: null, tokenToKeep: newToken('dev') };
  const found = await findDevice(ctx.database, deviceDigest(loginId, deviceToken));
  if (found?.revokedAt) return { device: null, tokenToKeep: newToken('dev') };
  return { device: found ?? null, tokenToKeep: deviceToken };
}
