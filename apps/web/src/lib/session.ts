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
  /** True: a shared computer; the cookie goes when the browser is closed. */
  isShared?: boolean;
  /** The session ends when it is not used for this long. */
  idleSeconds?: number;
}

/** The session in the request's cookie, opened. Null without one. */
export async function readSession(): Promise<Session | null> {
  const sealed = (await cookies()).get(sessionCookieName())?.value;
  if (!sealed) return null;
  return openSession(sealed);
}

/** What a sealed cookie holds. Null: it is none of ours, or too old. */
export async function openSession(sealed: string): Promise<Session | null> {
  const token = await open(sealed);
  if (!token) return null;
  const { sessionToken, assurance, expiresAt, isShared, idleSeconds } = token;
  return { sessionToken, assurance, expiresAt, isShared, idleSeconds };
}

async function open(sealed: string): Promise<JWT | null> {
  try {
    return await decode({ token: sealed, secret: env().NEXTAUTH_SECRET });
  } catch {
    // Not sealed by us, or too old: the same as none.
    return null;
  }
}
