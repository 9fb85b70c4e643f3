import { recordAudit } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import type { StoredMethod } from './method-port.ts';
import {
  findPaymentMethodByToken,
  hasDefaultPaymentMethod,
  insertPaymentMethod,
  type PaymentMethod,
} from './payment-method-store.ts';

/**
 * Writes down a method the processor stored.
 *
 * @returns The method; the one that is there, when it was stored before. NULL: it was removed since, and stays so.
 */
export const storePaymentMethod = (
  ctx: Context,
  input: { accountId: string; method: StoredMethod; keep: boolean; label: string | null },
): Promise<PaymentMethod | null> =>
  inTransaction(ctx, async (ctx) => {
    const { accountId, method, keep, label } = input;
    // The lock makes two added at once come one by one, so that one of them is the first.
    await lockAccount(ctx.database, accountId);
    const { token, ...shown } = method;
    const earlier = await findPaymentMethodByToken(ctx.database, accountId, token);
    if (earlier) return earlier.removedAt === null ? earlier : null;
    const stored: PaymentMethod = {
      ...shown,
      accountId,
      id: newId(),
      processorToken: token,
      label,
      isOneTime: !keep,
      isDefault: keep && !(await hasDefaultPaymentMethod(ctx.database, accountId)),
      expiryToldAt: null,
      createdAt: ctx.clock.now(),
      removedAt: null,
    };
    await insertPaymentMethod(ctx.database, stored);
    const { kind, brand, lastFour } = shown;
    await recordAudit(ctx, {
      accountId,
      action: 'payment_method.add',
      detail: { kind, brand, lastFour, isOneTime: !keep },
    });
    return stored;
  });
