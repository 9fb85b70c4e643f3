import { type Account, accountCells } from '@demarc/account';
import { createSharedLoader, type Database, type MemberRole } from '@demarc/database';
import { arrayLiteral, prepareCellStatement, prepareStatement, type session } from '@demarc/database/sql';

/** An account of a login, and what the login is to it. */
export interface Membership {
  readonly account: Account;
  readonly role: MemberRole;
  /** True: money and profile stand still after a report of compromise. */
  readonly isFrozen: boolean;
}

/** A session that is neither revoked nor over, with what its login may see. */
export interface LiveSession {
  readonly id: string;
  readonly loginId: string;
  readonly assurance: typeof session.$inferSelect.assurance;
  readonly trustedDocumentsOnly: boolean;
  /** When it ends unless it is used, as PostgreSQL writes it. */
  readonly idleExpiresAt: string;
  readonly username: string;
  readonly hasTotp: boolean;
  /** As PostgreSQL writes it. */
  readonly authenticatedAt: string;
  readonly deviceId: string | null;
  readonly isShared: boolean;
  /** In the order the login came to them. */
  readonly memberships: readonly Membership[];
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
 * One row for each account of a session's login; a login without any has one row of NULLs. The accounts come along
 * because nearly every request is about one of them: asked for afterwards, they would cost it a second wait.
 */
const liveSessions = `
  select encode(session.token_digest, 'hex'), session.id, session.login_id, session.assurance,
    session.trusted_documents_only, session.idle_expires_at, login.username, totp_factor.confirmed_at is not null,
    session.authenticated_at, session.device_id, session.is_shared, account_member.role, account_freeze.id is not null, ${accountCells.columns}
  from session
  join login on login.id = session.login_id
  left join totp_factor on totp_factor.login_id = session.login_id
  left join account_member on account_member.login_id = session.login_id
  left join account on account.id = account_member.account_id
  left join customer on customer.id = account.customer_id
  left join account_freeze on account_freeze.account_id = account.id and account_freeze.lifted_at is null
  where session.token_digest = any($1::bytea[])
    and session.revoked_at is null
    and session.idle_expires_at > $2::timestamptz
    and session.expires_at > $2::timestamptz
  order by account_member.created_at, account_member.account_id`;

type SessionCells = readonly [
  digest: string,
  id: string,
  loginId: string,
  assurance: LiveSession['assurance'],
  trustedDocumentsOnly: boolean,
  idleExpiresAt: string,
  username: string,
  hasTotp: boolean,
  authenticatedAt: string,
  deviceId: string | null,
  isShared: boolean,
  role: MemberRole | null,
  isFrozen: boolean,
  ...account: unknown[],
];

/** Where the account's cells begin. */
const accountAt = 13;

/** Sessions by digest, from the rows of all of their memberships. */
function readSessions(rows: readonly (readonly unknown[])[]): Map<string, LiveSession> {
  const sessions = new Map<string, LiveSession & { readonly memberships: Membership[] }>();
  for (const cells of rows as readonly SessionCells[]) {
    const [digest, id, loginId, assurance, trustedDocumentsOnly, idleExpiresAt, username, hasTotp, ...more] = cells;
    const [authenticatedAt, deviceId, isShared, role, isFrozen] = more;
    const known = sessions.get(digest) ?? {
      ...{ id, loginId, assurance, trustedDocumentsOnly, idleExpiresAt, username, hasTotp },
      ...{ authenticatedAt, deviceId, isShared },
      memberships: [],
    };
    sessions.set(digest, known);
    if (role) known.memberships.push({ role, isFrozen, account: accountCells.read(cells, accountAt) });
  }
  return sessions;
}

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
  const selectSessions = prepareCellStatement(database, liveSessions);
  const selectAccessTokens = prepareStatement<Found<LiveAccessToken>>(database, liveAccessTokens);
  return {
    session: createSharedLoader<TokenKey, LiveSession | null>({
      keyOf: digestKey,
      absent: () => null,
      loadMany: async (keys) => readSessions(await selectSessions([digestsOf(keys), latestOf(keys).toISOString()])),
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
