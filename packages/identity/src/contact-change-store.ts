import type { Database } from '@demarc/database';
import {
  account,
  and,
  anyOf,
  asc,
  contact,
  contactChange,
  desc,
  eq,
  gt,
  gte,
  isNotNull,
  isNull,
  ne,
  serviceAddress,
  sql,
} from '@demarc/database/sql';

export type ContactRow = typeof contact.$inferSelect;
export type ContactChange = typeof contactChange.$inferSelect;

/** An account's contacts, oldest first. */
export const selectContacts = (database: Database, accountId: string): Promise<ContactRow[]> =>
  database
    .select()
    .from(contact)
    .where(eq(contact.accountId, accountId))
    .orderBy(asc(contact.createdAt), asc(contact.id));

/** The account among these that a contact belongs to. */
export async function findContactAccount(
  database: Database,
  contactId: string,
  accountIds: readonly string[],
): Promise<string | null> {
  const [row] = await database
    .select({ accountId: contact.accountId })
    .from(contact)
    .where(and(anyOf(contact.accountId, accountIds), eq(contact.id, contactId)));
  return row?.accountId ?? null;
}

/** Where a phone number without a country code is: the country of the account's address. */
export async function findCountry(database: Database, accountId: string): Promise<string> {
  const [row] = await database
    .select({ country: serviceAddress.country })
    .from(serviceAddress)
    .where(eq(serviceAddress.accountId, accountId))
    .limit(1);
  return row?.country ?? 'US';
}

export async function insertContactChange(database: Database, row: typeof contactChange.$inferInsert): Promise<void> {
  await database.insert(contactChange).values(row);
}

/** When each change of the account's contacts since `since` was begun, oldest first. */
export async function selectChangeStarts(database: Database, accountId: string, since: Date): Promise<Date[]> {
  const rows = await database
    .select({ createdAt: contactChange.createdAt })
    .from(contactChange)
    .where(
      and(
        eq(contactChange.accountId, accountId),
        gt(contactChange.createdAt, since),
        isNotNull(contactChange.codeDigest),
      ),
    )
    .orderBy(asc(contactChange.createdAt));
  return rows.map(({ createdAt }) => createdAt);
}

/** Ends the account's changes whose code waits: a newer one takes their place. */
export async function endOpenChanges(database: Database, accountId: string, at: Date): Promise<void> {
  await database
    .update(contactChange)
    .set({ expiresAt: at })
    .where(
      and(eq(contactChange.accountId, accountId), isNull(contactChange.appliedAt), gt(contactChange.expiresAt, at)),
    );
}

/** The account among these that a change is about. */
export async function findChangeAccount(
  database: Database,
  changeId: string,
  accountIds: readonly string[],
): Promise<string | null> {
  const [row] = await database
    .select({ accountId: contactChange.accountId })
    .from(contactChange)
    .where(and(anyOf(contactChange.accountId, accountIds), eq(contactChange.id, changeId)));
  return row?.accountId ?? null;
}

/** A change; nobody else changes it until the transaction ends. The caller holds its account. */
export async function lockChange(
  database: Database,
  changeId: string,
  accountId: string,
): Promise<ContactChange | undefined> {
  const [row] = await database
    .select()
    .from(contactChange)
    .where(and(eq(contactChange.accountId, accountId), eq(contactChange.id, changeId)))
    .for('update');
  return row;
}

export async function addWrongContactCode(database: Database, { accountId, id }: ContactChange): Promise<void> {
  await database
    .update(contactChange)
    .set({ failedAttempts: sql`${contactChange.failedAttempts} + 1` })
    .where(and(eq(contactChange.accountId, accountId), eq(contactChange.id, id)));
}

export async function markApplied(
  database: Database,
  { accountId, id }: ContactChange,
  applied: Pick<ContactChange, 'appliedAt' | 'contactId' | 'undoDigest' | 'undoUntil'>,
): Promise<void> {
  await database
    .update(contactChange)
    .set(applied)
    .where(and(eq(contactChange.accountId, accountId), eq(contactChange.id, id)));
}

/** The ids of contacts that were added or put in another's place so lately that it can be undone. */
export async function selectCoolingIds(database: Database, accountId: string, now: Date): Promise<Set<string>> {
  const rows = await database
    .select({ contactId: contactChange.contactId })
    .from(contactChange)
    .where(and(eq(contactChange.accountId, accountId), isNotNull(contactChange.newValue), undoable(now)));
  return new Set(rows.flatMap(({ contactId }) => contactId ?? []));
}

const undoable = (now: Date) =>
  and(isNotNull(contactChange.appliedAt), isNull(contactChange.undoneAt), gt(contactChange.undoUntil, now));

/** The change an undo link is for, while it can be undone. */
export async function findUndoable(
  database: Database,
  undoDigest: Buffer,
  now: Date,
): Promise<ContactChange | undefined> {
  const [row] = await database
    .select()
    .from(contactChange)
    .where(and(eq(contactChange.undoDigest, undoDigest), undoable(now)));
  return row;
}

/** A change and those of its account that came after it, as far as they can be undone, newest first. */
export const selectUndoableSince = (
  database: Database,
  { accountId, appliedAt }: ContactChange,
  now: Date,
): Promise<ContactChange[]> =>
  database
    .select()
    .from(contactChange)
    .where(
      and(
        eq(contactChange.accountId, accountId),
        appliedAt ? gte(contactChange.appliedAt, appliedAt) : undefined,
        undoable(now),
      ),
    )
    .orderBy(desc(contactChange.appliedAt), desc(contactChange.id));

/** What can be undone of what a login changed, newest first. */
export const selectUndoable = (database: Database, loginId: string, now: Date): Promise<ContactChange[]> =>
  database
    .select()
    .from(contactChange)
    .innerJoin(account, eq(account.id, contactChange.accountId))
    .where(and(eq(contactChange.loginId, loginId), undoable(now)))
    .orderBy(desc(contactChange.appliedAt), desc(contactChange.id))
    .then((rows) => rows.map((row) => row.contact_change));

/** Marks a change undone, and the later ones of the same contact with it: they stood upon it. */
export async function markUndone(
  database: Database,
  { accountId, id, contactId, appliedAt }: ContactChange,
  at: Date,
): Promise<void> {
  await database
    .update(contactChange)
    .set({ undoneAt: at })
    .where(
      and(
        eq(contactChange.accountId, accountId),
        isNull(contactChange.undoneAt),
        sql`(${contactChange.id} = ${id} or (${contactChange.contactId} = ${contactId}
          and ${contactChange.appliedAt} >= ${appliedAt?.toISOString() ?? null}::timestamptz))`,
      ),
    );
}

export async function insertContact(database: Database, row: typeof contact.$inferInsert): Promise<void> {
  await database.insert(contact).values(row);
}

/** Puts another value in a contact's place. @param verifiedAt NULL: not proved, or not known when. */
export async function replaceContactValue(
  database: Database,
  { accountId, id, value, verifiedAt }: Pick<ContactRow, 'accountId' | 'id' | 'value' | 'verifiedAt'>,
): Promise<boolean> {
  const rows = await database
    .update(contact)
    .set({ value, verifiedAt })
    .where(and(eq(contact.accountId, accountId), eq(contact.id, id)))
    .returning({ id: contact.id });
  return rows.length > 0;
}

export async function deleteContact(database: Database, accountId: string, contactId: string): Promise<void> {
  await database.delete(contact).where(and(eq(contact.accountId, accountId), eq(contact.id, contactId)));
}

/** Makes a contact the one its account is written to by its channel. */
export async function makePrimary(
  database: Database,
  { accountId, id, channel }: Pick<ContactRow, 'accountId' | 'id' | 'channel'>,
): Promise<void> {
  await database
    .update(contact)
    .set({ isPrimary: false })
    .where(and(eq(contact.accountId, accountId), eq(contact.channel, channel), ne(contact.id, id)));
  await database
    .update(contact)
    .set({ isPrimary: true })
    .where(and(eq(contact.accountId, accountId), eq(contact.id, id)));
}

/** After one was taken away: the oldest of the channel is primary where none is. */
export async function keepOnePrimary(
  database: Database,
  accountId: string,
  channel: ContactRow['channel'],
): Promise<void> {
  const [first, ...others] = (await selectContacts(database, accountId)).filter((one) => one.channel === channel);
  if (first && ![first, ...others].some(({ isPrimary }) => isPrimary)) await makePrimary(database, first);
}
