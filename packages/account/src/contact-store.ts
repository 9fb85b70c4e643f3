import type { Database } from '@demarc/database';
import { account, and, contact, eq } from '@demarc/database/sql';

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

/** How to write to an account: its primary e-mail, language and time zone. NULL when it has no e-mail on record. */
export async function selectCorrespondence(
  database: Database,
  accountId: string,
): Promise<{ email: string; locale: string; timeZone: string } | null> {
  const [row] = await database
    .select({ email: contact.value, locale: account.locale, timeZone: account.timeZone })
    .from(contact)
    .innerJoin(account, eq(account.id, contact.accountId))
    .where(and(eq(contact.accountId, accountId), eq(contact.channel, 'email'), eq(contact.isPrimary, true)));
  return row ?? null;
}
