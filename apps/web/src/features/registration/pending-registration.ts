import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieOptions, isSecure } from '../../lib/session-cookie.ts';

const cookieName = () => (isSecure() ? '__Host-demarc.registration' : 'demarc.registration');

const schema = z.object({
  registrationId: z.string(),
  /** Where the code went, mostly hidden. */
  sentTo: z.string(),
  /** RFC 3339. */
  expiresAt: z.string(),
});

/** A registration whose code was sent. Its id opens nothing without that code. */
export type PendingRegistration = z.infer<typeof schema>;

/** Keeps it in a cookie, so that the second page survives a reload and no address carries it. */
export async function keepPendingRegistration(pending: PendingRegistration): Promise<void> {
  const jar = await cookies();
  jar.set(cookieName(), JSON.stringify(pending), { ...cookieOptions(), expires: new Date(pending.expiresAt) });
}

export async function readPendingRegistration(): Promise<PendingRegistration | null> {
  const value = (await cookies()).get(cookieName())?.value;
  if (!value) return null;
  try {
    return schema.parse(JSON.parse(value));
  } catch {
    // Not what we wrote: as good as none, and the customer starts again.
    return null;
  }
}

export async function forgetPendingRegistration(): Promise<void> {
  (await cookies()).set(cookieName(), '', { ...cookieOptions(), maxAge: 0 });
}
