import { newId } from '@demarc/database';
import { beginSession, type SignInSuccess } from './begin-session.ts';
import { deviceName } from './device-name.ts';
import { isFreshLogin, putDevice, touchDevice } from './device-store.ts';
import type { VisitContext } from './identity-context.ts';
import { issueNotMeLink } from './issue-not-me-link.ts';
import { notifyLogin } from './notify-login.ts';
import { deviceDigest, recogniseDevice } from './recognise-device.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { alertFrom, type Risk, weighRisk } from './risk-signals.ts';
import { selectRiskFacts } from './risk-store.ts';
import { placeOf, visitOf } from './visit.ts';

/** The device a login was made with is no news, if it is used right after. */
const freshLoginMs = 60 * 60_000;

/**
 * Opens a full session, after everything the login asks for was shown, in the caller's transaction. A device that is not
 * recognised is written down, unless the computer is shared; when the sign-in is unusual enough, as a new device alone
 * is, every contact of the login is told.
 */
export async function completeSignIn(
  ctx: VisitContext,
  input: { loginId: string; trustedDocumentsOnly?: boolean; isShared?: boolean; authenticatedAt?: Date | null },
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
  const isFresh = await isFreshLogin(ctx.database, loginId, new Date(now.getTime() - freshLoginMs));
  const facts = await selectRiskFacts(ctx.database, { loginId, place, at: now });
  const risk = weighRisk({ ...facts, isNewDevice: !device && !isFresh });
  const event = { loginId, deviceId, deviceName: name, place };
  await recordSecurityEvent(ctx, { ...event, kind: 'signed-in', detail: { isShared } });
  if (risk.score >= alertFrom) await tellOfSignIn(ctx, event, risk);
  const opened = await beginSession(ctx, { ...input, assurance: 'full', deviceId });
  return { ...opened, deviceToken: keeps ? tokenToKeep : null };
}

async function tellOfSignIn(
  ctx: VisitContext,
  event: { loginId: string; deviceId: string | null; deviceName: string; place: string | null },
  { signals, sentences }: Risk,
): Promise<void> {
  const { loginId, deviceName, place } = event;
  const kind = signals.includes('newDevice') ? 'new-device' : 'unusual-sign-in';
  const eventId = await recordSecurityEvent(ctx, { ...event, kind, detail: { signals: signals.join(' ') } });
  const secrets = await issueNotMeLink(ctx, { loginId, eventId });
  const data = { at: ctx.clock.now(), device: deviceName, place: place ?? 'unknown place', why: sentences.join(' ') };
  await notifyLogin(ctx, { loginId, template: 'new-device', data, secrets });
}
