import type { Database, Day } from '@demarc/database';
import { payment, paymentMethod, sql } from '@demarc/database/sql';
import type { PaymentMethod } from './payment-method-store.ts';

/**
 * Takes kept methods whose last day is at most `days` ahead and marks them as told of, so that of two who look at once
 * each takes others.
 */
export const takeExpiring = (
  database: Database,
  { today, days, limit, at }: { today: Day; days: number; limit: number; at: Date },
): Promise<PaymentMethod[]> =>
  database
    .update(paymentMethod)
    .set({ expiryToldAt: at })
    .where(
      sql`(${paymentMethod.accountId}, ${paymentMethod.id}) in (
        select account_id, id from payment_method
        where removed_at is null and not is_one_time and expiry_told_at is null and expiry_year is not null
          and make_date(expiry_year, expiry_month, 1) + interval '1 month' - interval '1 day'
            between ${today}::date and ${today}::date + ${days}::int
        limit ${limit} for update skip locked)`,
    )
    .returning();

/** Methods that were added for a payment that was never begun. */
export const selectForgottenOneTime = (
  database: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<PaymentMethod[]> =>
  database
    .select()
    .from(paymentMethod)
    .where(
      sql`${paymentMethod.isOneTime} and ${paymentMethod.removedAt} is null
        and ${paymentMethod.createdAt} < ${before.toISOString()}
        and not exists (select 1 from ${payment} where ${payment.accountId} = ${paymentMethod.accountId}
          and ${payment.paymentMethodId} = ${paymentMethod.id})`,
    )
    .limit(limit);
