import { env } from '../env.ts';

/** Twelve hours: the absolute limit of a customer's session. The API's session row may end it any time before. */
export const sessionMaxAgeSeconds = 12 * 60 * 60;

/** On https a cookie carries `__Host-`: no other host and no plain-text answer can then set it. */
export const isSecure = () => env().NEXTAUTH_URL.startsWith('https://');

export const sessionCookieName = () => (isSecure() ? '__Host-demarc.session' : 'demarc.session');

export const csrfCookieName = () => (isSecure() ? '__Host-demarc.csrf' : 'demarc.csrf');

export const callbackUrlCookieName = () => (isSecure() ? '__Host-demarc.callback-url' : 'demarc.callback-url');

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() });

/** Set with every page before sign-in: a form that comes back without it comes from a browser that refuses cookies. */
export const cookieProbeName = 'demarc.cookies';
