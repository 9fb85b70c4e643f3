import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Workers that are alive. Jobs held by one that fell silent are given back. Written by jobs. */
export const workerHeartbeat = pgTable('worker_heartbeat', {
  workerId: text('worker_id').primaryKey(),
  seenAt: instant('seen_at').notNull(),
});
