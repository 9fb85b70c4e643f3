import { type Actor, type Context, digestOf } from '@demarc/database';
import { createIdentityLoaders, type LiveSession } from './identity-loader.ts';
import { tokenKind } from './secret-token.ts';
import { idleLimitOf, slideEveryMs } from './session-limits.ts';
import { slideIdleEnd } from './session-store.ts';
import { rememberProfile } from './view-viewer.ts';

const anonymous: Actor = { kind: 'anonymous' };

type Surroundings = Pick<Context, 'database' | 'clock'>;

/** Who holds a bearer token. NULL: none was sent. */
export type ActorResolver = (token: string | null) => Promise<Actor>;

/**
 * Makes what finds out who holds a bearer token. It runs for every request: the tokens of concurrent requests are
 * looked up in one statement, and nothing is remembered. A token that is unknown, revoked or over makes an anonymous
 * visitor.
 */
export function createActorResolver({ database, clock }: Surroundings): ActorResolver {
  const loaders = createIdentityLoaders(database);

  async function resolveCustomer(digest: Buffer): Promise<Actor> {
    const at = clock.now();
    const session = await loaders.session.load({ digest, at });
    if (!session) return anonymous;
    const to = new Date(at.getTime() + idleLimitOf(session));
    const slideBefore = new Date(to.getTime() - slideEveryMs);
    if (new Date(session.idleExpiresAt) < slideBefore) await slideIdleEnd(database, session.id, { to, slideBefore });
    return toCustomer(session, digest);
  }

  async function resolveCredential(digest: Buffer): Promise<Actor> {
    const credential = await loaders.accessToken.load({ digest, at: clock.now() });
    return credential ? { kind: credential.audience, tokenId: credential.id, name: credential.name } : anonymous;
  }

  return async (token) => {
    const kind = token === null ? null : tokenKind(token);
    if (token === null || kind === null) return anonymous;
    return kind === 'ses' ? resolveCustomer(digestOf(token)) : resolveCredential(digestOf(token));
  };
}

/** Finds out who holds one bearer token, outside of a server that has a resolver for all its requests. */
export const resolveActor = (ctx: Surroundings, { token }: { token: string | null }): Promise<Actor> =>
  createActorResolver(ctx)(token);

function toCustomer(
  { id, loginId, assurance, trustedDocumentsOnly, memberships, ...login }: LiveSession,
  tokenDigest: Buffer,
): Actor {
  // A session that owes its second factor is not even told which accounts are behind it.
  const shown = assurance === 'full' ? memberships : [];
  const customer = {
    kind: 'customer',
    loginId,
    sessionId: id,
    tokenDigest,
    assurance,
    trustedDocumentsOnly,
    authenticatedAt: new Date(login.authenticatedAt),
    deviceId: login.deviceId,
    isShared: login.isShared,
    roles: new Map(shown.map(({ account, role }) => [account.id, role])),
    frozen: new Set(shown.filter(({ isFrozen }) => isFrozen).map(({ account }) => account.id)),
  } as const;
  const accounts = shown.map(({ account }) => account);
  if (assurance === 'full') rememberProfile(customer, { username: login.username, hasTotp: login.hasTotp, accounts });
  return customer;
}
