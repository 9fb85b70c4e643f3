import type { Database } from '@demarc/database';
import { account, and, anyOf, contact, contactChange, eq, gt, isNotNull, isNull, sql } from '@demarc/database/sql';
import type { Recipient } from '@demarc/notification';

/** An account's primary contact of a channel. NULL when there is none on record. */
export async function selectPrimaryContact(
  database: Database,
  { accountId, channel }: { accountId: string; channel: Recipient['channel'] },
): Promise<({ id: string } & Recipient) | null> {
  const [row] = await database
    .select({ id: contact.id, channel: contact.channel, value: contact.value })
    .from(contact)
    .where(and(eq(contact.accountId, accountId), eq(contact.channel, channel), eq(contact.isPrimary, true)));
  return row ?? null;
}

/** How to write to an account. */
export interface Correspondence {
  readonly email: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** By account: its primary e-mail, language and time zone. Those without an e-mail on record are left out. */
export async function selectCorrespondences(
  database: Database,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, Correspondence>> {
  const rows = await database
    .select({ accountId: contact.accountId, email: contact.value, locale: account.locale, timeZone: account.timeZone })
    .from(contact)
    .innerJoin(account, eq(account.id, contact.accountId))
    .where(and(anyOf(contact.accountId, accountIds), eq(contact.channel, 'email'), eq(contact.isPrimary, true)));
  return new Map(rows.map(({ accountId, ...correspondence }) => [accountId, correspondence]));
}

/** How to write to one account. NULL when it has no e-mail on record. */
export const selectCorrespondence = async (database: Database, accountId: string): Promise<Correspondence | null> =>
  (await selectCorrespondences(database, [accountId])).get(accountId) ?? null;

/** A contact to tell something to, with how its account is written to. */
export interface Addressee extends Recipient {
  readonly accountId: string;
  readonly locale: string;
  readonly timeZone: string;
}

/**
 * Every contact of these accounts, primary ones first, and those that were replaced or removed so lately that the
 * change can still be undone from there.
 */
export async function selectAddressees(
  database: Database,
  accountIds: readonly string[],
  now: Date,
): Promise<Addressee[]> {
  const style = { locale: account.locale, timeZone: account.timeZone };
  const onRecord = await database
    .select({ accountId: contact.accountId, channel: contact.channel, value: contact.value, ...style })
    .from(contact)
    .innerJoin(account, eq(account.id, contact.accountId))
    .where(anyOf(contact.accountId, accountIds))
    .orderBy(sql`${contact.isPrimary} desc`, contact.createdAt);
  const old = await database
    .select({
      accountId: contactChange.accountId,
      channel: contactChange.channel,
      value: sql<string>`${contactChange.oldValue}`,
      ...style,
    })
    .from(contactChange)
    .innerJoin(account, eq(account.id, contactChange.accountId))
    .where(
      and(
        anyOf(contactChange.accountId, accountIds),
        isNotNull(contactChange.oldValue),
        isNotNull(contactChange.appliedAt),
        isNull(contactChange.undoneAt),
        gt(contactChange.undoUntil, now),
      ),
    );
  return [...onRecord, ...old];
}
