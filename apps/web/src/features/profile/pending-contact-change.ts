import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieOptions, isSecure } from '../../lib/session-cookie.ts';

const cookieName = () => (isSecure() ? '__Host-demarc.contact' : 'demarc.contact');

const schema = z.object({
  changeId: z.string(),
  /** The new contact, as it will be kept. */
  value: z.string(),
  /** RFC 3339. */
  expiresAt: z.string(),
});

/** A new contact whose code was sent. */
export type PendingContactChange = z.infer<typeof schema>;

/** Keeps it in a cookie, so that the page which asks for the code survives a reload. */
export async function keepPendingContactChange(pending: PendingContactChange): Promise<void> {
  const jar = await cookies();
  jar.set(cookieName(), JSON.stringify(pending), { ...cookieOptions(), expires: new Date(pending.expiresAt) });
}

export async function readPendingContactChange(): Promise<PendingContactChange | null> {
  const value = (await cookies()).get(cookieName())?.value;
  if (!value) return null;
  try {
    return schema.parse(JSON.parse(value));
  } catch {
    // Not what we wrote: as good as none, and the customer starts again.
    return null;
  }
}

export async function forgetPendingContactChange(): Promise<void> {
  (await cookies()).set(cookieName(), '', { ...cookieOptions(), maxAge: 0 });
}
