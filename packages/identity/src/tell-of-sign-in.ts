import type { VisitContext } from './identity-context.ts';
import { issueNotMeLink } from './issue-not-me-link.ts';
import { notifyLogin } from './notify-login.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import type { Risk } from './risk-signals.ts';
import type { SecurityEventKind } from './security-events.ts';

/** From where somebody signs in, or tries to. */
export interface SignInEvent {
  readonly loginId: string;
  readonly deviceId: string | null;
  readonly deviceName: string;
  readonly place: string | null;
}

/**
 * Writes an unusual sign-in down and tells every contact of the login, with a link to say that it was somebody else. In
 * the caller's transaction.
 */
export async function tellOfSignIn(
  ctx: VisitContext,
  event: SignInEvent,
  told: { kind: SecurityEventKind; template: 'new-device' | 'sign-in-stopped'; risk: Risk },
): Promise<void> {
  const { loginId, deviceName, place } = event;
  const { kind, template, risk } = told;
  const eventId = await recordSecurityEvent(ctx, { ...event, kind, detail: { signals: risk.signals.join(' ') } });
  const secrets = await issueNotMeLink(ctx, { loginId, eventId });
  const why = risk.sentences.join(' ');
  const data = { at: ctx.clock.now(), device: deviceName, place: place ?? 'unknown place', why };
  await notifyLogin(ctx, { loginId, template, data, secrets });
}
