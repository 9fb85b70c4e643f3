import 'server-only';
import type { CallbacksOptions, EventCallbacks, NextAuthOptions } from 'next-auth';
import { env } from '../env.ts';
import { authLogger } from './auth-logger.ts';
import { authorizePassword, authorizeTotp } from './authorize.ts';
import { endApiSession } from './end-api-session.ts';
import { ownPath } from './own-path.ts';
import { paths } from './paths.ts';
import { readSession } from './session.ts';
import {
  callbackUrlCookieName,
  cookieOptions,
  csrfCookieName,
  isSecure,
  sessionCookieName,
  sessionMaxAgeSeconds,
} from './session-cookie.ts';
import { viewAssurance } from './view-assurance.ts';

/**
 * What the sealed cookie holds: the API's opaque token and what it was worth when it was given. It changes at sign-in
 * and second factor only; data a browser sends with `update()` is not looked at.
 *
 * @throws When the session is read and the API has ended it: NextAuth then shows none and takes its cookie away.
 */
export const jwtCallback: CallbacksOptions['jwt'] = async ({ token, user, trigger }) => {
  const isNew = trigger === 'signIn';
  if (!isNew && (await viewAssurance()) === 'ENDED') throw new Error('The session has ended.');
  const { sessionToken, assurance, expiresAt, isShared, idleSeconds } = isNew ? user : token;
  return { sessionToken, assurance, expiresAt, isShared, idleSeconds };
};

/** What scripts in the page may know of a session. Its token is not among it. */
export const sessionCallback: CallbacksOptions['session'] = ({ token }) => ({
  assurance: token.assurance,
  expires: token.expiresAt,
});

/**
 * Where NextAuth may lead: a page of ours, else home. Its own rule throws on what is no address, and takes
 * `https://our.host.evil.example` for ours.
 *
 * @returns A whole address.
 */
export const redirectCallback: CallbacksOptions['redirect'] = ({ url, baseUrl }) => {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
  return new URL(ownPath(path) ?? paths.home, baseUrl).href;
};

/**
 * Who signs in anew leaves the session before it: a copy of its cookie is worth nothing from then on. A second factor
 * is shown for the session there is, whose token the API has exchanged already.
 */
export const signInEvent: EventCallbacks['signIn'] = async ({ account }) => {
  // NextAuth has made the new cookie but not set it: the request still holds the old one.
  const replaced = account?.provider === 'password' ? await readSession() : null;
  if (replaced) await endApiSession(replaced.sessionToken);
};

/**
 * NextAuth carries the session and guards its own forms against forgery. Who may do what is the API's: it looks the
 * session up with every request, so that one which was revoked ends with the next.
 */
export function authOptions(): NextAuthOptions {
  const cookie = (name: string) => ({ name, options: cookieOptions() });
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionMaxAgeSeconds },
    cookies: {
      sessionToken: cookie(sessionCookieName()),
      csrfToken: cookie(csrfCookieName()),
      callbackUrl: cookie(callbackUrlCookieName()),
    },
    pages: { signIn: paths.signIn, error: paths.signIn, signOut: paths.home },
    providers: [
      {
        id: 'password',
        name: 'Username and password',
        type: 'credentials',
        credentials: { username: { type: 'text' }, password: { type: 'password' } },
        authorize: authorizePassword,
      },
      {
        id: 'totp',
        name: 'Code from an authenticator app',
        type: 'credentials',
        credentials: { code: { type: 'text' } },
        authorize: authorizeTotp,
      },
    ],
    logger: authLogger,
    callbacks: { jwt: jwtCallback, session: sessionCallback, redirect: redirectCallback },
    events: { signIn: signInEvent, signOut: ({ token }) => endApiSession(token.sessionToken) },
  };
}
