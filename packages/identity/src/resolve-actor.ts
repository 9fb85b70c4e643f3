import { type Actor, type Context, digestOf } from '@demarc/database';
import { findLiveAccessToken } from './access-token-store.ts';
import { tokenKind } from './secret-token.ts';
import { idleLimitMs, slideEveryMs } from './session-limits.ts';
import { findLiveSession, slideIdleEnd } from './session-store.ts';

const anonymous: Actor = { kind: 'anonymous' };

type Surroundings = Pick<Context, 'database' | 'clock'>;

/**
 * Finds out who holds a bearer token, in one statement: this runs for every request. A token that is unknown, revoked
 * or over makes an anonymous visitor.
 *
 * @param input.token NULL: none was sent.
 */
export async function resolveActor(ctx: Surroundings, input: { token: string | null }): Promise<Actor> {
  const { token } = input;
  const kind = token === null ? null : tokenKind(token);
  if (token === null || kind === null) return anonymous;
  return kind === 'ses' ? resolveCustomer(ctx, digestOf(token)) : resolveCredential(ctx, digestOf(token));
}

async function resolveCustomer(ctx: Surroundings, tokenDigest: Buffer): Promise<Actor> {
  const now = ctx.clock.now();
  const to = new Date(now.getTime() + idleLimitMs);
  const slideBefore = new Date(to.getTime() - slideEveryMs);
  const session = await findLiveSession(ctx.database, tokenDigest, { now, slideBefore });
  if (!session) return anonymous;
  if (session.isSlideDue) await slideIdleEnd(ctx.database, session.id, { to, slideBefore });
  const { id, loginId, assurance } = session;
  // A session that owes its second factor is not even told which accounts are behind it.
  const roles = new Map(assurance === 'full' ? Object.entries(session.roles ?? {}) : []);
  return { kind: 'customer', loginId, sessionId: id, assurance, roles };
}

async function resolveCredential(ctx: Surroundings, tokenDigest: Buffer): Promise<Actor> {
  const credential = await findLiveAccessToken(ctx.database, tokenDigest, ctx.clock.now());
  return credential ? { kind: credential.audience, tokenId: credential.id, name: credential.name } : anonymous;
}
