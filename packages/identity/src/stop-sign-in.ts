import { deviceName } from './device-name.ts';
import type { VisitContext } from './identity-context.ts';
import { type SignInLockedError, signInLocked } from './identity-errors.ts';
import { lockMs, type Risk } from './risk-signals.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { restLane } from './secret-budget-store.ts';
import { tellOfSignIn } from './tell-of-sign-in.ts';
import { placeOf, visitOf } from './visit.ts';

/**
 * Turns away a sign-in whose password was right but which is too unusual to be let in, and with it every device that is
 * not recognised, for a quarter of an hour: so its owner is told once, however often it is tried. The owner's own devices
 * go on, and a code by message unlocks. In the caller's transaction, as its last lock.
 */
export async function stopSignIn(
  ctx: VisitContext,
  { loginId, risk }: { loginId: string; risk: Risk },
): Promise<SignInLockedError> {
  const name = deviceName(visitOf(ctx).userAgent);
  const event = { loginId, deviceId: null, deviceName: name, place: await placeOf(ctx) };
  await tellOfSignIn(ctx, event, { kind: 'sign-in-stopped', template: 'sign-in-stopped', risk });
  const lockedUntil = new Date(ctx.clock.now().getTime() + lockMs);
  await restLane(ctx.database, { subjectId: loginId, laneId: unknownDevicesLane }, lockedUntil);
  return signInLocked(lockedUntil);
}
