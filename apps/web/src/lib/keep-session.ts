import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { env } from '../env.ts';
import { keepDeviceToken } from './device-cookie.ts';
import { readSession, type Session } from './session.ts';
import { cookieOptions, sessionCookieName } from './session-cookie.ts';

/**
 * Takes over a session the API has just given, or whose token it has replaced, in the cookie NextAuth reads. Only for server actions and
 * route handlers: nothing else may set cookies.
 */
export async function keepSession(given: Session & { deviceToken?: string | null }): Promise<void> {
  const { sessionToken, assurance, expiresAt } = given;
  // A token that was only replaced says nothing new about the computer.
  const before = await readSession();
  const { isShared = before?.isShared, idleSeconds = before?.idleSeconds } = given;
  const jar = await cookies();
  const secret = env().NEXTAUTH_SECRET;
  const expires = new Date(expiresAt);
  const maxAge = Math.max(1, Math.floor((expires.getTime() - Date.now()) / 1000));
  const value = await encode({ token: { sessionToken, assurance, expiresAt, isShared, idleSeconds }, secret, maxAge });
  jar.set(sessionCookieName(), value, { ...cookieOptions(), ...(isShared ? {} : { expires }) });
  if (given.deviceToken) await keepDeviceToken(given.deviceToken);
}
