import { createSharedLoader, type Database, type MemberRole } from '@demarc/database';
import { arrayLiteral, prepareStatement, type session } from '@demarc/database/sql';

/** A session that is neither revoked nor over, with what its login may see. */
export interface LiveSession {
  readonly id: string;
  readonly loginId: string;
  readonly assurance: typeof session.$inferSelect.assurance;
  readonly trustedDocumentsOnly: boolean;
  /** Role by account id, in the order of the ids. NULL: the login belongs to no account. */
  readonly roles: Readonly<Record<string, MemberRole>> | null;
  /** When it ends unless it is used, as PostgreSQL writes it. */
  readonly idleExpiresAt: string;
  readonly username: string;
  /** Of the holder of the login's first account. NULL: the login belongs to no account. */
  readonly givenName: string | null;
  readonly hasTotp: boolean;
}

export interface LiveAccessToken {
  readonly id: string;
  readonly audience: 'staff' | 'partner';
  readonly name: string;
}

/** The SHA-256 of a bearer token, and the moment it was shown at. Who can name it holds the token. */
export interface TokenKey {
  readonly digest: Buffer;
  readonly at: Date;
}

/**
 * The first account is looked for before its holder is joined, so that a login with hundreds of accounts reads one
 * customer.
 */
const liveSessions = `
  select encode(session.token_digest, 'hex') as digest, session.id, session.login_id as "loginId", session.assurance,
    session.trusted_documents_only as "trustedDocumentsOnly", session.idle_expires_at as "idleExpiresAt", login.username,
    totp_factor.confirmed_at is not null as "hasTotp",
    (select json_object_agg(account_member.account_id, account_member.role order by account_member.account_id)
      from account_member where account_member.login_id = session.login_id) as roles,
    (select customer.given_name
      from (select account_member.account_id from account_member where account_member.login_id = session.login_id
        order by account_member.created_at, account_member.account_id limit 1) as first
      join account on account.id = first.account_id
      join customer on customer.id = account.customer_id) as "givenName"
  from session
  join login on login.id = session.login_id
  left join totp_factor on totp_factor.login_id = session.login_id
  where session.token_digest = any($1::bytea[])
    and session.revoked_at is null
    and session.idle_expires_at > $2::timestamptz
    and session.expires_at > $2::timestamptz`;

const liveAccessTokens = `
  select encode(token_digest, 'hex') as digest, id, audience, name
  from access_token
  where token_digest = any($1::bytea[]) and revoked_at is null and expires_at > $2::timestamptz`;

const digestKey = ({ digest }: TokenKey): string => digest.toString('hex');

/** PostgreSQL's text of a `bytea[]` (https://www.postgresql.org/docs/current/datatype-binary.html). */
const digestsOf = (keys: readonly TokenKey[]): string => arrayLiteral(keys.map((key) => `\\x${digestKey(key)}`));

/** The latest of the moments the keys were shown at: what is over by then is over. */
const latestOf = (keys: readonly TokenKey[]): Date => new Date(Math.max(...keys.map(({ at }) => at.getTime())));

type Found<Row> = Row & { readonly digest: string };

/**
 * Finds who holds a token; what concurrent requests show goes into one statement. Nothing is remembered: a revoked
 * session is refused by the next request.
 */
export function createIdentityLoaders(database: Database) {
  const selectSessions = prepareStatement<Found<LiveSession>>(database, liveSessions);
  const selectAccessTokens = prepareStatement<Found<LiveAccessToken>>(database, liveAccessTokens);
  return {
    session: createSharedLoader<TokenKey, LiveSession | null>({
      keyOf: digestKey,
      absent: () => null,
      loadMany: async (keys) => {
        const rows = await selectSessions([digestsOf(keys), latestOf(keys).toISOString()]);
        return new Map(rows.map((row) => [row.digest, row]));
      },
    }),
    accessToken: createSharedLoader<TokenKey, LiveAccessToken | null>({
      keyOf: digestKey,
      absent: () => null,
      loadMany: async (keys) => {
        const rows = await selectAccessTokens([digestsOf(keys), latestOf(keys).toISOString()]);
        return new Map(rows.map((row) => [row.digest, row]));
      },
    }),
  };
}
