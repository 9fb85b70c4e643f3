import 'server-only';
import { cookies } from 'next/headers';
import { cookieOptions, isSecure } from './session-cookie.ts';

/** As long as browsers keep a cookie at most; each sign-in that gives a token begins it anew. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

const cookieName = () => (isSecure() ? '__Host-demarc.device' : 'demarc.device');

/** By what the API recognises this browser. Null: nothing is kept. It opens nothing by itself. */
export async function readDeviceToken(): Promise<string | null> {
  return (await cookies()).get(cookieName())?.value || null;
}

/** Only for server actions and route handlers: nothing else may set cookies. */
export async function keepDeviceToken(token: string): Promise<void> {
  (await cookies()).set(cookieName(), token, { ...cookieOptions(), maxAge: maxAgeSeconds });
}
