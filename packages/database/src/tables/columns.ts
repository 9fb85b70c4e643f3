import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';

/** A point in time, stored as `timestamptz`. Written from the clock in the context, never from `now()`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** An amount of money in the minor unit of its currency (cents). Signed; never a fraction. */
export const minor = (name: string) => bigint(name, { mode: 'number' });

/** A number of bytes. 2^53 bytes (9 PB) is far above what one line moves in a month. */
export const byteCount = (name: string) => bigint(name, { mode: 'number' });

/** Raw bytes, for digests and sealed secrets. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
