import { type Context, linkDigest } from '@demarc/database';
import { describeSecurityEvent } from './describe-security-event.ts';
import { findNoticedEvent, type NoticedEvent } from './not-me-link-store.ts';

export type NotMeNotice = Omit<NoticedEvent, 'loginId' | 'kind'> & {
  /** What happened, in plain words. */
  readonly what: string;
};

/** What a link “this wasn't me” is about. Looking spends nothing. NULL for one that is unknown, used or too old. */
export async function viewNotMeLink(
  ctx: Pick<Context, 'database' | 'clock'>,
  input: { token: string },
): Promise<NotMeNotice | null> {
  const digest = linkDigest(input.token);
  const event = digest && (await findNoticedEvent(ctx.database, digest, ctx.clock.now()));
  if (!event) return null;
  const { kind, at, deviceName, place, timeZone } = event;
  return { what: describeSecurityEvent(kind), at, deviceName, place, timeZone };
}
