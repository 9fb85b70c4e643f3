import { notifyAccount } from '@demarc/account';
import { type Context, dayIn, inTransaction } from '@demarc/database';
import { giveUpPaymentMethod } from './give-up-payment-method.ts';
import { lastDayOf, warningDays } from './method-expiry.ts';
import { selectForgottenOneTime, takeExpiring } from './method-tending-store.ts';
import { namePaymentMethod } from './name-payment-method.ts';

/** How long one that was added for a single payment waits for it. */
const oneTimeWaitsMs = 86_400_000;

const batchSize = 500;

/**
 * Looks after ways to pay, once a day: tells customers whose card ends within 30 days, once for each card, and
 * gives up those that were added for one payment which was never made. Late, twice or at once it does the same.
 *
 * @throws For anyone but the system.
 */
export async function tendPaymentMethods(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system looks after ways to pay.');
  while ((await warnOfExpiry(ctx)) === batchSize);
  while ((await giveUpForgotten(ctx)) === batchSize);
}

/** @returns How many were told. */
const warnOfExpiry = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const at = ctx.clock.now();
    const due = { today: dayIn('UTC', at), days: warningDays, limit: batchSize, at };
    const expiring = await takeExpiring(ctx.database, due);
    for (const method of expiring) {
      const lastDay = lastDayOf(method);
      if (lastDay === null) continue;
      await notifyAccount(ctx, {
        accountId: method.accountId,
        template: 'payment-method-expiring',
        data: { method: namePaymentMethod(method), lastDay: { day: lastDay } },
      });
    }
    return expiring.length;
  });

/** @returns How many were given up. */
const giveUpForgotten = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const before = new Date(ctx.clock.now().getTime() - oneTimeWaitsMs);
    const forgotten = await selectForgottenOneTime(ctx.database, { before, limit: batchSize });
    for (const method of forgotten) await giveUpPaymentMethod(ctx, method);
    return forgotten.length;
  });
