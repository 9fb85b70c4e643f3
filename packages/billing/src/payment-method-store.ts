import type { Database } from '@demarc/database';
import { and, anyOf, eq, isNull, paymentMethod } from '@demarc/database/sql';

export type PaymentMethod = typeof paymentMethod.$inferSelect;

/**
 * A way to pay that is in use: one that was removed is not found.
 *
 * @param accountIds The accounts it may belong to; `all` for staff and the system.
 */
export async function findPaymentMethod(
  database: Database,
  paymentMethodId: string,
  accountIds: readonly string[] | 'all',
): Promise<PaymentMethod | undefined> {
  const [row] = await database
    .select()
    .from(paymentMethod)
    .where(
      and(
        eq(paymentMethod.id, paymentMethodId),
        isNull(paymentMethod.removedAt),
        accountIds === 'all' ? undefined : anyOf(paymentMethod.accountId, accountIds),
      ),
    );
  return row;
}

/** The way a payment was made, also when it was removed since. */
export async function selectPaymentMethod(
  database: Database,
  { accountId, paymentMethodId }: { accountId: string; paymentMethodId: string },
): Promise<PaymentMethod | undefined> {
  const [row] = await database
    .select()
    .from(paymentMethod)
    .where(and(eq(paymentMethod.accountId, accountId), eq(paymentMethod.id, paymentMethodId)));
  return row;
}

/** Methods of many accounts, also removed ones. */
export const selectPaymentMethods = (
  database: Database,
  keys: readonly { readonly accountId: string; readonly paymentMethodId: string }[],
): Promise<PaymentMethod[]> =>
  database
    .select()
    .from(paymentMethod)
    .where(
      and(
        anyOf(
          paymentMethod.accountId,
          keys.map(({ accountId }) => accountId),
        ),
        anyOf(
          paymentMethod.id,
          keys.map(({ paymentMethodId }) => paymentMethodId),
        ),
      ),
    );

/** Whether a method of the account is the default. */
export async function hasDefaultPaymentMethod(database: Database, accountId: string): Promise<boolean> {
  const rows = await database
    .select({ id: paymentMethod.id })
    .from(paymentMethod)
    .where(and(eq(paymentMethod.accountId, accountId), paymentMethod.isDefault, isNull(paymentMethod.removedAt)))
    .limit(1);
  return rows.length > 0;
}

/** By the processor's token, also when it was removed since. */
export async function findPaymentMethodByToken(
  database: Database,
  accountId: string,
  processorToken: string,
): Promise<PaymentMethod | undefined> {
  const [row] = await database
    .select()
    .from(paymentMethod)
    .where(and(eq(paymentMethod.accountId, accountId), eq(paymentMethod.processorToken, processorToken)));
  return row;
}

export async function insertPaymentMethod(database: Database, row: PaymentMethod): Promise<void> {
  await database.insert(paymentMethod).values(row);
}
