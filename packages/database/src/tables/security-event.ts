import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/**
 * What happened to a sign-in, as its owner reads it on the security page. Append-only: a trigger refuses update and
 * delete. Written by identity.
 */
export const securityEvent = pgTable(
  'security_event',
  {
    loginId: uuid('login_id').notNull(),
    id: uuid('id').notNull(),
    at: instant('at').notNull(),
    /** Name in identity's catalogue of security events. */
    kind: text('kind').notNull(),
    /** NULL: no browser was involved, or none that is known. */
    deviceId: uuid('device_id'),
    /** The browser in words, as it was then. NULL: none was involved. */
    deviceName: text('device_name'),
    /** NULL: unknown place. */
    place: text('place'),
    /** Public facts that complete the sentence. Never a secret. */
    detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.loginId, table.id] }),
    index('security_event_recent').on(table.loginId, table.at, table.id),
  ],
);
