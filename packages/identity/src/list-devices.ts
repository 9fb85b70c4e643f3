import type { Context } from '@demarc/database';
import { requireCustomer } from './require-customer.ts';
import { type DeviceRow, selectKnownDevices } from './security-activity-store.ts';

export type DeviceView = DeviceRow & { readonly isCurrent: boolean };

/** The browsers that are recognised when the viewer signs in, last used first. */
export async function listDevices(ctx: Pick<Context, 'database' | 'actor'>): Promise<DeviceView[]> {
  const { loginId, deviceId } = requireCustomer(ctx.actor);
  const rows = await selectKnownDevices(ctx.database, loginId);
  return rows.map((row) => ({ ...row, isCurrent: row.id === deviceId }));
}
