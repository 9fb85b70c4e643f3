import type { Database } from '@demarc/database';
import { securityEvent } from '@demarc/database/sql';
import type { SecurityEventKind } from './security-events.ts';

export type SecurityEvent = Omit<typeof securityEvent.$inferSelect, 'kind'> & { readonly kind: SecurityEventKind };

export async function insertSecurityEvent(database: Database, row: SecurityEvent): Promise<void> {
  await database.insert(securityEvent).values(row);
}
