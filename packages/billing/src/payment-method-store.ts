import type { Database } from '@demarc/database';
import { and, anyOf, eq, isNull, paymentMethod, sql } from '@demarc/database/sql';

export type PaymentMethod = typeof paymentMethod.$inferSelect;

/**
 * A card that can be paid with: one that was removed is not found.
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

/** A card of a payment, also when it was removed since. */
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

export async function hasPaymentMethod(database: Database, accountId: string): Promise<boolean> {
  const rows = await database
    .select({ id: paymentMethod.id })
    .from(paymentMethod)
    .where(and(eq(paymentMethod.accountId, accountId), isNull(paymentMethod.removedAt)))
    .limit(1);
  return rows.length > 0;
}

/** Stores a card; one that is stored already, by the same token, comes back as it is and in use again. */
export async function upsertPaymentMethod(database: Database, row: PaymentMethod): Promise<PaymentMethod> {
  const [stored] = await database
    .insert(paymentMethod)
    .values(row)
    .onConflictDoUpdate({
      target: [paymentMethod.accountId, paymentMethod.processorToken],
      set: {
        expiryMonth: row.expiryMonth,
        expiryYear: row.expiryYear,
        removedAt: null,
        // A card that comes back after it was removed does not push out the default of today.
        isDefault: sql`case when ${paymentMethod.removedAt} is null then ${paymentMethod.isDefault} else excluded.is_default end`,
      },
    })
    .returning();
  if (!stored) throw new Error('An upsert returned no row.');
  return stored;
}
