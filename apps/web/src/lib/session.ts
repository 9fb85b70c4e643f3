import 'server-only';
import { cookies } from 'next/headers';
import { decode, type JWT } from 'next-auth/jwt';
import { env } from '../env.ts';
import { sessionCookieName } from './session-cookie.ts';

/** What the cookie holds. It proves nothing by itself: the API looks the token up with every request. */
export interface Session {
  sessionToken: string;
  assurance: 'PASSWORD' | 'FULL';
  /** RFC 3339. */
  expiresAt: string;
}

/** The session in the request's cookie, opened. Null without one. */
export async function readSession(): Promise<Session | null> {
  const sealed = (await cookies()).get(sessionCookieName())?.value;
  if (!sealed) return null;
  const token = await open(sealed);
  return token && { sessionToken: token.sessionToken, assurance: token.assurance, expiresAt: token.expiresAt };
}

async function open(sealed: string): Promise<JWT | null> {
  try {
    return await decode({ token: sealed, secret: env().NEXTAUTH_SECRET });
  } catch {
    // Not sealed by us, or too old: the same as none.
    return null;
  }
}
