import type { Database } from '@demarc/database';
import { account, accountFreeze, and, eq, isNull } from '@demarc/database/sql';

export interface BillingAccount {
  readonly id: string;
  readonly currency: string;
  /** NULL until the first card is stored. */
  readonly processorCustomerId: string | null;
}

const columns = { id: account.id, currency: account.currency, processorCustomerId: account.processorCustomerId };

/**
 * The account, whose money nobody else moves until the transaction ends. Everything that reads a balance to decide by
 * it, and everything that changes one, takes this lock first. Rows of other domains may still point at the account
 * meanwhile: `no key update` lets foreign keys through.
 *
 * @throws When there is no such account.
 */
export async function lockAccount(database: Database, accountId: string): Promise<BillingAccount> {
  const [row] = await database.select(columns).from(account).where(eq(account.id, accountId)).for('no key update');
  if (!row) throw new Error(`There is no account ${accountId}.`);
  return row;
}

/** Remembers the account's customer at the processor. One that is known stays. */
export async function setProcessorCustomer(database: Database, accountId: string, customerId: string): Promise<void> {
  await database
    .update(account)
    .set({ processorCustomerId: customerId })
    .where(and(eq(account.id, accountId), isNull(account.processorCustomerId)));
}

/** The account's customer at the processor. NULL: none yet. */
export async function findProcessorCustomer(database: Database, accountId: string): Promise<string | null> {
  const [row] = await database
    .select({ customerId: account.processorCustomerId })
    .from(account)
    .where(eq(account.id, accountId));
  return row?.customerId ?? null;
}

/** True: after a report of compromise no money moves by itself. */
export async function isAccountFrozen(database: Database, accountId: string): Promise<boolean> {
  const rows = await database
    .select({ id: accountFreeze.id })
    .from(accountFreeze)
    .where(and(eq(accountFreeze.accountId, accountId), isNull(accountFreeze.liftedAt)));
  return rows.length > 0;
}

export async function setDueDay(
  database: Database,
  accountId: string,
  to: Required<Pick<typeof account.$inferSelect, 'dueDay' | 'dueDayChangedAt'>>,
): Promise<void> {
  await database.update(account).set(to).where(eq(account.id, accountId));
}

export async function setBillDelivery(
  database: Database,
  accountId: string,
  to: Required<Pick<typeof account.$inferSelect, 'billDelivery' | 'billsBouncedAt'>>,
): Promise<void> {
  await database.update(account).set(to).where(eq(account.id, accountId));
}
