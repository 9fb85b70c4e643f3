import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieOptions, isSecure } from '../../lib/session-cookie.ts';

const cookieName = () => (isSecure() ? '__Host-demarc.recovery' : 'demarc.recovery');

const schema = z.object({
  recoveryId: z.string(),
  /** How the code was asked for. Left out when a link from a mail led here. */
  channel: z.enum(['EMAIL', 'SMS']).optional(),
  /** After the code: what lets the new password be chosen. */
  proof: z.object({ resetToken: z.string(), needsSecondFactor: z.boolean() }).optional(),
  /** RFC 3339. */
  expiresAt: z.string(),
});

/** A recovery on its way. */
export type PendingRecovery = z.infer<typeof schema>;

/** Keeps it in a cookie no script reads, so that the pages survive a reload and no address carries it. */
export async function keepPendingRecovery(pending: PendingRecovery): Promise<void> {
  const jar = await cookies();
  jar.set(cookieName(), JSON.stringify(pending), { ...cookieOptions(), expires: new Date(pending.expiresAt) });
}

export async function readPendingRecovery(): Promise<PendingRecovery | null> {
  const value = (await cookies()).get(cookieName())?.value;
  if (!value) return null;
  try {
    return schema.parse(JSON.parse(value));
  } catch {
    // Not what we wrote: as good as none, and the customer starts again.
    return null;
  }
}

export async function forgetPendingRecovery(): Promise<void> {
  (await cookies()).set(cookieName(), '', { ...cookieOptions(), maxAge: 0 });
}
