import 'server-only';
import { headers } from 'next/headers';
import { env } from '../env.ts';
import { readDeviceToken } from './device-cookie.ts';

/**
 * What the API is told of the browser that asks: who looks at a sign-in later reads its device and place. The
 * address is believed with the portal's key only.
 */
export async function visitHeaders(): Promise<Record<string, string>> {
  const incoming = await headers();
  const userAgent = incoming.get('user-agent')?.slice(0, 300);
  const deviceToken = await readDeviceToken();
  const address = customerAddress(incoming.get('x-forwarded-for'));
  const key = env().PORTAL_KEY;
  return {
    ...(userAgent ? { 'user-agent': userAgent } : {}),
    ...(deviceToken && /^[\w-]{1,100}$/.test(deviceToken) ? { 'x-device-token': deviceToken } : {}),
    ...(address && key ? { 'x-customer-address': address, 'x-portal-key': key } : {}),
  };
}

/**
 * The last address of the list: the one the proxy in front of the portal saw and wrote itself. What stands before it was
 * sent along, and may be anything.
 */
export function customerAddress(forwardedFor: string | null): string | null {
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  const address = last.replace(/^::ffff:(?=\d+\.)/, '');
  return /^[\da-fA-F.:]{2,45}$/.test(address) ? address : null;
}
