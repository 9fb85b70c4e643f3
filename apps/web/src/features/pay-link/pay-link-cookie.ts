import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from '../../lib/session-cookie.ts';

/** Long enough to find one's card. */
const maxAgeSeconds = 30 * 60;

/** A handle names the cookie, so that two links open side by side never pay each other's account. */
const nameOf = (handle: string): string | null => (/^[\w-]{16,64}$/.test(handle) ? `demarc.pay-link.${handle}` : null);

/**
 * Keeps what stands in a link in a cookie for the page that runs the processor's script: the script tells its maker the
 * address of the page it is on, and a link's token in it would be told as well. The address has a handle instead.
 *
 * @returns The handle.
 */
export async function keepPayLink(token: string): Promise<string> {
  const handle = crypto.randomUUID();
  const options = { httpOnly: true, sameSite: 'lax', path: '/pay', secure: isSecure(), maxAge: maxAgeSeconds } as const;
  (await cookies()).set(`demarc.pay-link.${handle}`, token, options);
  return handle;
}

/** @returns The token; empty when none was kept under the handle, or too long ago. */
export async function keptPayLink(handle: string): Promise<string> {
  const name = nameOf(handle);
  return name === null ? '' : ((await cookies()).get(name)?.value ?? '');
}
