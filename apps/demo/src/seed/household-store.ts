import type { Database, MemberRole } from '@demarc/database';
import {
  accessToken,
  account,
  accountMember,
  anyOf,
  contact,
  customer,
  eq,
  equipment,
  login,
  message,
  payment,
  paymentMethod,
  refund,
  serviceAddress,
  sql,
  subscription,
  ticketMessage,
  troubleTicket,
} from '@demarc/database/sql';

/** Rows of one household that come with the account, before anything was billed. */
export interface HouseholdRows {
  /** Undefined: the customer has another account. */
  readonly customer: typeof customer.$inferInsert | undefined;
  readonly account: typeof account.$inferInsert;
  readonly address: typeof serviceAddress.$inferInsert;
  readonly contacts: readonly (typeof contact.$inferInsert)[];
  readonly subscriptions: readonly (typeof subscription.$inferInsert)[];
  readonly equipment: readonly (typeof equipment.$inferInsert)[];
  readonly card: typeof paymentMethod.$inferInsert | undefined;
}

export async function insertHousehold(database: Database, rows: HouseholdRows): Promise<void> {
  if (rows.customer) await database.insert(customer).values(rows.customer);
  await database.insert(account).values(rows.account);
  await database.insert(serviceAddress).values(rows.address);
  await database.insert(contact).values([...rows.contacts]);
  await database.insert(subscription).values([...rows.subscriptions]);
  if (rows.equipment.length > 0) await database.insert(equipment).values([...rows.equipment]);
  if (rows.card) await database.insert(paymentMethod).values(rows.card);
}

export async function insertPayments(
  database: Database,
  rows: readonly (typeof payment.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await database.insert(payment).values([...rows]);
}

export async function insertRefund(database: Database, row: typeof refund.$inferInsert): Promise<void> {
  await database.insert(refund).values(row);
}

export async function insertTickets(
  database: Database,
  tickets: readonly (typeof troubleTicket.$inferInsert)[],
  messages: readonly (typeof ticketMessage.$inferInsert)[],
): Promise<void> {
  if (tickets.length === 0) return;
  await database.insert(troubleTicket).values([...tickets]);
  await database.insert(ticketMessage).values([...messages]);
}

export async function insertMessages(
  database: Database,
  rows: readonly (typeof message.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await database.insert(message).values([...rows]);
}

/** @returns Undefined when nobody has the username. */
export async function findLoginId(database: Database, username: string): Promise<string | undefined> {
  const [row] = await database.select({ id: login.id }).from(login).where(eq(login.username, username));
  return row?.id;
}

/** Gives a login one more account. */
export async function insertMember(
  database: Database,
  member: { accountId: string; loginId: string; role: MemberRole; createdAt: Date },
): Promise<void> {
  await database.insert(accountMember).values(member);
}

/** Of the given accounts, those with a sign-in. */
export async function selectRegistered(
  database: Database,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectDistinct({ accountId: accountMember.accountId })
    .from(accountMember)
    .where(anyOf(accountMember.accountId, accountIds));
  return new Set(rows.map((row) => row.accountId));
}

export async function hasAccount(database: Database, accountId: string): Promise<boolean> {
  const rows = await database.select({ id: account.id }).from(account).where(eq(account.id, accountId));
  return rows.length > 0;
}

/** Two starts at once: the second waits here, and then finds everything in place. */
export async function lockDemoSeed(database: Database): Promise<void> {
  await database.execute(sql`select pg_advisory_xact_lock(hashtext('demo seed'))`);
}

/** Stores the credential, or prolongs it. */
export async function upsertAccessToken(database: Database, row: typeof accessToken.$inferInsert): Promise<void> {
  await database
    .insert(accessToken)
    .values(row)
    .onConflictDoUpdate({ target: accessToken.tokenDigest, set: { expiresAt: row.expiresAt } });
}
