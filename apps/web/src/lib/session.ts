import 'server-only';
import { cookies } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import { env } from '../env.ts';
import { sessionCookieName } from './session-cookie.ts';

/** What the cookie holds. It proves nothing by itself: the API looks the token up with every request. */
export interface Session {
  sessionToken: string;
  assurance: 'PASSWORD' | 'FULL';
  /** RFC 3339. */
  expiresAt: string;
}

/** The session in the request's cookie, opened. Null without one, or when it was not sealed by us. */
export async function readSession(): Promise<Session | null> {
  const jar = await cookies();
  const token = await getToken({
    // No headers: getToken would take a bearer token for a cookie.
    req: { cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])), headers: {} } as never,
    cookieName: sessionCookieName(),
    secret: env().NEXTAUTH_SECRET,
  });
  if (!token?.sessionToken) return null;
  return { sessionToken: token.sessionToken, assurance: token.assurance, expiresAt: token.expiresAt };
}
