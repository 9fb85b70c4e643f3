import type { Database } from '@demarc/database';
import {
  account,
  and,
  anyOf,
  asc,
  contact,
  customer,
  desc,
  eq,
  gt,
  isNull,
  lt,
  registration,
  type SQL,
  serviceAddress,
  sql,
} from '@demarc/database/sql';
import { type AccountLookup, matchDwelling, postcodeSpellings } from './account-lookup.ts';

export interface AccountOnRecord {
  readonly id: string;
  readonly accountNumber: string;
  readonly holderName: string;
  readonly timeZone: string;
  readonly locale: string;
}

const accountOnRecord = {
  id: account.id,
  accountNumber: account.accountNumber,
  holderName: sql<string>`${customer.givenName} || ' ' || ${customer.familyName}`,
  timeZone: account.timeZone,
  locale: account.locale,
};

/** What people type, compared with what is on record without case, blanks and punctuation. Both sides are indexed. */
const looselyEqual = (column: SQL, typed: string): SQL => sql`loosely(${column}) = loosely(${typed}::text)`;

/** More households of one family name in one building than this are not told apart. */
const maxSharing = 50;

/**
 * The account all given facts belong to. Where several do, such as a closed one and its successor at the same address,
 * the newest open one; where they are of several dwellings and none was named, none.
 */
export async function findAccountByLookup(
  database: Database,
  lookup: AccountLookup,
): Promise<AccountOnRecord | undefined> {
  const facts = lookup.byAccountNumber
    ? [looselyEqual(sql`${account.accountNumber}`, lookup.byAccountNumber.accountNumber)]
    : [
        looselyEqual(sql`${serviceAddress.line1}`, lookup.byServiceAddress.line1),
        looselyEqual(sql`${customer.familyName}`, lookup.byServiceAddress.familyName),
      ];
  const { postcode } = lookup.byAccountNumber ?? lookup.byServiceAddress;
  const rows = await database
    .select({ ...accountOnRecord, line2: serviceAddress.line2 })
    .from(serviceAddress)
    .innerJoin(account, eq(account.id, serviceAddress.accountId))
    .innerJoin(customer, eq(customer.id, account.customerId))
    .where(and(anyOf(serviceAddress.postcode, postcodeSpellings(postcode), 'text'), ...facts))
    .orderBy(sql`${account.status} = 'closed'`, desc(account.createdAt))
    .limit(maxSharing);
  if (lookup.byAccountNumber) return rows[0];
  return matchDwelling(rows, lookup.byServiceAddress.line2) ?? undefined;
}

export async function getAccountOnRecord(database: Database, accountId: string): Promise<AccountOnRecord> {
  const [row] = await database
    .select(accountOnRecord)
    .from(account)
    .innerJoin(customer, eq(customer.id, account.customerId))
    .where(eq(account.id, accountId));
  if (!row) throw new Error(`There is no account ${accountId}.`);
  return row;
}

/** What a stranger may know of an account's holder: street, city, postcode, e-mail and phone. */
export async function selectKnownWords(database: Database, accountId: string): Promise<string[]> {
  const rows = await database.execute<{ word: string }>(sql`
    select unnest(array[line1, coalesce(line2, ''), city, postcode]) as word
    from ${serviceAddress} where ${serviceAddress.accountId} = ${accountId}
    union select value from ${contact} where ${contact.accountId} = ${accountId}`);
  return rows.map((row) => row.word);
}

/** Lets one registration at a time go on for an account, until the transaction ends. */
export async function lockAccount(database: Database, accountId: string): Promise<void> {
  await database.select({ id: account.id }).from(account).where(eq(account.id, accountId)).for('no key update');
}

/** When each of the account's registrations since `since` was started, oldest first. */
export async function selectStarts(database: Database, accountId: string, since: Date): Promise<Date[]> {
  const rows = await database
    .select({ createdAt: registration.createdAt })
    .from(registration)
    .where(and(eq(registration.accountId, accountId), gt(registration.createdAt, since)))
    .orderBy(asc(registration.createdAt));
  return rows.map((row) => row.createdAt);
}

export async function insertRegistration(database: Database, row: typeof registration.$inferInsert): Promise<void> {
  await database.insert(registration).values(row);
}

/**
 * Compares a code and counts it when it is wrong, in one conditional update: the row's lock makes guesses that come
 * together wait for one another, so none beyond the limit is ever compared.
 *
 * @returns The account, when the registration is open and the code is right.
 */
export async function tryCode(
  database: Database,
  registrationId: string,
  codeDigest: Buffer,
  { limit, now }: { limit: number; now: Date },
): Promise<string | undefined> {
  const [row] = await database
    .update(registration)
    .set({
      failedAttempts: sql`${registration.failedAttempts} + (${registration.codeDigest} <> ${codeDigest})::int`,
    })
    .where(
      and(
        eq(registration.id, registrationId),
        isNull(registration.completedAt),
        gt(registration.expiresAt, now),
        lt(registration.failedAttempts, limit),
      ),
    )
    .returning({
      accountId: registration.accountId,
      isRight: sql<boolean>`${registration.codeDigest} = ${codeDigest}`,
    });
  return row?.isRight ? row.accountId : undefined;
}

/** Spends a registration's code for good. */
export async function closeRegistration(database: Database, registrationId: string, at: Date): Promise<void> {
  await database.update(registration).set({ completedAt: at }).where(eq(registration.id, registrationId));
}
