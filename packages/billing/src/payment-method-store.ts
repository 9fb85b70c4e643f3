import type { Database } from '@demarc/database';
import { and, anyOf, desc, eq, isNull, payment, paymentMethod, sql } from '@demarc/database/sql';

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

/** Whether a payment by it may still be charged, or is with its bank. */
export async function hasOpenPaymentBy(database: Database, { accountId, id }: MethodKey): Promise<boolean> {
  const rows = await database
    .select({ id: payment.id })
    .from(payment)
    .where(
      and(
        eq(payment.accountId, accountId),
        eq(payment.paymentMethodId, id),
        sql`${payment.state} in ('intended', 'unknown', 'processing')`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

type MethodKey = Pick<PaymentMethod, 'accountId' | 'id'>;

const isMethod = ({ accountId, id }: MethodKey) =>
  and(eq(paymentMethod.accountId, accountId), eq(paymentMethod.id, id));

/** @returns The method with its new name; undefined when it was removed. */
export async function labelPaymentMethod(
  database: Database,
  method: MethodKey,
  label: string | null,
): Promise<PaymentMethod | undefined> {
  const [row] = await database
    .update(paymentMethod)
    .set({ label })
    .where(and(isMethod(method), isNull(paymentMethod.removedAt)))
    .returning();
  return row;
}

/** Makes a kept method the default in place of the one there is. Ask with the account locked. */
export async function moveDefault(database: Database, accountId: string, id: string): Promise<void> {
  // First the old one: two defaults at once are refused row by row.
  await database
    .update(paymentMethod)
    .set({ isDefault: false })
    .where(and(eq(paymentMethod.accountId, accountId), paymentMethod.isDefault));
  await database.update(paymentMethod).set({ isDefault: true }).where(isMethod({ accountId, id }));
}

/** The kept method that was added last. */
export async function findNextDefault(database: Database, accountId: string): Promise<PaymentMethod | undefined> {
  const [row] = await database
    .select()
    .from(paymentMethod)
    .where(
      and(eq(paymentMethod.accountId, accountId), isNull(paymentMethod.removedAt), sql`not ${paymentMethod.isOneTime}`),
    )
    .orderBy(desc(paymentMethod.createdAt), desc(paymentMethod.id))
    .limit(1);
  return row;
}

/** @returns False: it was out of use already. */
export async function markRemoved(database: Database, method: MethodKey, removedAt: Date): Promise<boolean> {
  const rows = await database
    .update(paymentMethod)
    .set({ removedAt, isDefault: false })
    .where(and(isMethod(method), isNull(paymentMethod.removedAt)))
    .returning({ id: paymentMethod.id });
  return rows.length > 0;
}
