import type { Database } from '@demarc/database';
import { and, device, eq, isNotNull, session, sql } from '@demarc/database/sql';

/** Spares the device of this session the second factor until then. A session without a device has none to spare. */
export async function rememberDeviceOf(database: Database, tokenDigest: Buffer, rememberedUntil: Date): Promise<void> {
  await database
    .update(device)
    .set({ rememberedUntil })
    .where(
      sql`${device.id} = (select ${session.deviceId} from ${session} where ${eq(session.tokenDigest, tokenDigest)})`,
    );
}

/** Asks each of the login's devices for the second factor again. */
export async function forgetRememberedDevices(database: Database, loginId: string): Promise<void> {
  await database
    .update(device)
    .set({ rememberedUntil: null })
    .where(and(eq(device.loginId, loginId), isNotNull(device.rememberedUntil)));
}
