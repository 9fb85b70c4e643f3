import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from '../../lib/session-cookie.ts';

const name = 'demarc.pay-link';
/** Long enough to find one's card. */
const maxAgeSeconds = 30 * 60;

/**
 * Keeps what stands in a link in a cookie for the page that runs the processor's script: the script tells its maker the
 * address of the page it is on, and a link's token in it would be told as well.
 */
export async function keepPayLink(token: string): Promise<void> {
  const options = { httpOnly: true, sameSite: 'lax', path: '/pay', secure: isSecure(), maxAge: maxAgeSeconds } as const;
  (await cookies()).set(name, token, options);
}

/** @returns Empty when none was kept, or too long ago. */
export const keptPayLink = async (): Promise<string> => (await cookies()).get(name)?.value ?? '';
