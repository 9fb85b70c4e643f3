import { newId } from '@demarc/database';
import { beginSession, type SignInSuccess } from './begin-session.ts';
import { deviceName } from './device-name.ts';
import { putDevice, touchDevice } from './device-store.ts';
import type { VisitContext } from './identity-context.ts';
import { deviceDigest, recogniseDevice } from './recognise-device.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { alertFrom, type Risk } from './risk-signals.ts';
import { tellOfSignIn } from './tell-of-sign-in.ts';
import { placeOf, visitOf } from './visit.ts';
import { weighSignIn } from './weigh-sign-in.ts';

/**
 * Opens a full session, after everything the login asks for was shown, in the caller's transaction. A device that is not
 * recognised is written down, unless the computer is shared; when the sign-in is unusual enough, as a new device alone
 * is, every contact of the login is told.
 *
 * @param input.risk What the sign-in weighs, when the caller knows. Left out: it is weighed here.
 */
export async function completeSignIn(
  ctx: VisitContext,
  input: {
    loginId: string;
    trustedDocumentsOnly?: boolean;
    isShared?: boolean;
    authenticatedAt?: Date | null;
    risk?: Risk;
  },
): Promise<SignInSuccess> {
  const { loginId, isShared = false } = input;
  const { userAgent, address } = visitOf(ctx);
  const now = ctx.clock.now();
  const place = await placeOf(ctx);
  const name = deviceName(userAgent);
  const seen = { name, lastPlace: place, lastAddress: address, lastSeenAt: now };
  const { device, tokenToKeep } = await recogniseDevice(ctx, loginId);
  if (device) await touchDevice(ctx.database, device.id, seen);
  const keeps = !device && !isShared;
  const tokenDigest = deviceDigest(loginId, tokenToKeep);
  const deviceId =
    device?.id ??
    (keeps ? await putDevice(ctx.database, { id: newId(), loginId, tokenDigest, ...seen, firstSeenAt: now }) : null);
  const risk = input.risk ?? (await weighSignIn(ctx, { loginId, isRecognised: device !== null }));
  const event = { loginId, deviceId, deviceName: name, place };
  await recordSecurityEvent(ctx, { ...event, kind: 'signed-in', detail: { isShared } });
  if (risk.score >= alertFrom) {
    const kind = risk.signals.includes('newDevice') ? 'new-device' : 'unusual-sign-in';
    await tellOfSignIn(ctx, event, { kind, template: 'new-device', risk });
  }
  const opened = await beginSession(ctx, { ...input, assurance: 'full', deviceId });
  return { ...opened, deviceToken: keeps ? tokenToKeep : null };
}
