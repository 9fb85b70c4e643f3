import { digestOf, newId } from '@demarc/database';
import { passwordHashing } from '@demarc/identity';
import type postgres from 'postgres';
import type { FloorAnswer } from './floor-operation.ts';

const hoursMs = 3_600_000;

/**
 * `SignIn` from a recognised browser: one look-up, the same hash in the same bounded queue as the API's, one statement
 * for the session and what its owner reads of it. What is compared is everything around the hash, which no API can leave
 * out.
 */
export const floorSignIn =
  (sql: postgres.Sql): FloorAnswer =>
  async ({ input, now }) => {
    const [login] = await sql<{ id: string; username: string; passwordHash: string }[]>`
      select id, username, password_hash as "passwordHash" from login where username_folded = lower(${String(input.username)})`;
    const isRight = await passwordHashing.verify(login?.passwordHash ?? null, String(input.password));
    if (isRight !== true || !login) return JSON.stringify({ data: { signIn: { __typename: 'SignInRefusedError' } } });
    const sessionToken = `ses_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')}`;
    const [begun] = await sql<{ assurance: string; expiresAt: Date }[]>`
      with locked as (select id from login where id = ${login.id} for no key update), told as (
        insert into security_event (login_id, id, at, kind, detail) values (${login.id}, ${newId()}, ${now}, 'signed-in', '{}')
      )
      insert into session (id, token_digest, login_id, assurance, authenticated_at, idle_expires_at, expires_at, user_agent, created_at)
      select ${newId()}, ${digestOf(sessionToken)}, locked.id,
        case when exists (select from totp_factor where login_id = locked.id and confirmed_at is not null) then 'password' else 'full' end,
        ${now}, ${new Date(now.getTime() + hoursMs / 2)}, ${new Date(now.getTime() + 12 * hoursMs)}, null, ${now}
      from locked
      returning assurance, expires_at as "expiresAt"`;
    const success = { __typename: 'SignInSuccess', sessionToken, assurance: begun?.assurance.toUpperCase() };
    return JSON.stringify({ data: { signIn: { ...success, expiresAt: begun?.expiresAt } } });
  };
