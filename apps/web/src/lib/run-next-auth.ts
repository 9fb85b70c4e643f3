import 'server-only';
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import { z } from 'zod';
import { env } from '../env.ts';
import { callNextAuth } from './call-next-auth.ts';
import { paths } from './paths.ts';
import { openSession } from './session.ts';
import { cookieOptions, csrfCookieName, sessionCookieName } from './session-cookie.ts';

const csrfAnswer = z.object({ csrfToken: z.string() });

/**
 * Posts a form to NextAuth's own handler, in this process, and keeps the cookies it sets. A form of ours can so be a
 * server action, which works before JavaScript arrives, and still go through NextAuth with its check against forgery.
 * Only for server actions and route handlers: nothing else may set cookies.
 *
 * @param action The parts of the address behind /api/auth/.
 * @returns The `error` that NextAuth would put into the next address; null when there is none.
 */
export async function postToNextAuth(action: string[], fields: Record<string, string>): Promise<string | null> {
  // The token is checked against a cookie, so that has to be in the jar before the form is posted.
  const { csrfToken } = csrfAnswer.parse(await (await callHandler(['csrf'])).json());
  const callbackUrl = new URL(paths.home, env().NEXTAUTH_URL).href;
  const response = await callHandler(action, { ...fields, csrfToken, callbackUrl });
  const location = response.headers.get('location');
  if (!location) throw new Error(`NextAuth answered ${action.join('/')} with HTTP status ${response.status}.`);
  const { searchParams } = new URL(location, env().NEXTAUTH_URL);
  return searchParams.get('error') ?? (searchParams.has('csrf') ? 'csrf' : null);
}

async function callHandler(action: string[], form?: Record<string, string>): Promise<Response> {
  const response = await callNextAuth(action, form);
  await keepCookies(response);
  return response;
}

/** Takes over the session's and the csrf cookie. The third remembers an address to return to, which our forms carry. */
async function keepCookies(response: Response): Promise<void> {
  const jar = await cookies();
  for (const { name, value, ...options } of new NextResponse(null, { headers: response.headers }).cookies.getAll()) {
    if (name !== sessionCookieName() && name !== csrfCookieName()) continue;
    const isShared = name === sessionCookieName() && (await openSession(value))?.isShared;
    // Without an end of its own the cookie goes when the browser is closed.
    if (isShared) jar.set(name, value, cookieOptions());
    // An empty value takes the cookie away; the parser of Next leaves out the `Max-Age=0` that would say so.
    else jar.set(name, value, value ? options : { ...cookieOptions(), maxAge: 0 });
  }
}
