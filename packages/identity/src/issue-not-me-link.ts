import { type Context, digestOf, newId, newLinkToken } from '@demarc/database';
import { insertNotMeLink } from './not-me-link-store.ts';

/** A notice that is read later than this leads to a call instead. */
const linkLifetimeMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes what the link “this wasn't me” of a security notice holds, in the transaction of what the notice is about.
 *
 * @param input.eventId What `recordSecurityEvent` gave.
 * @returns The token, for the message's secrets: it is never archived. Good for seven days, once.
 */
export async function issueNotMeLink(
  ctx: Pick<Context, 'database' | 'clock'>,
  input: { loginId: string; eventId: string },
): Promise<{ notMeToken: string }> {
  const notMeToken = newLinkToken();
  const expiresAt = new Date(ctx.clock.now().getTime() + linkLifetimeMs);
  await insertNotMeLink(ctx.database, { ...input, id: newId(), tokenDigest: digestOf(notMeToken), expiresAt });
  return { notMeToken };
}
