import type { Database } from '@demarc/database';
import { and, contact, eq } from '@demarc/database/sql';

/** Where an account's mail goes: its primary e-mail on record. NULL when the operator has none. */
export async function selectPrimaryEmail(
  database: Database,
  accountId: string,
): Promise<{ id: string; value: string } | null> {
  const [row] = await database
    .select({ id: contact.id, value: contact.value })
    .from(contact)
    .where(and(eq(contact.accountId, accountId), eq(contact.channel, 'email'), eq(contact.isPrimary, true)));
  return row ?? null;
}
