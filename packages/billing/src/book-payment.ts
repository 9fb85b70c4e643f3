import type { Context } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { bookInLedger } from './ledger-store.ts';

/**
 * Books a payment that was taken outside the portal, in an import or a seed: cash grows, what is owed falls. The same
 * payment again changes nothing.
 *
 * @param input.amountMinor Positive, in the currency's minor unit.
 * @throws For anyone but the system.
 */
export async function bookPayment(
  ctx: Context,
  input: {
    accountId: string;
    paymentId: string;
    amountMinor: number;
    currency: string;
    occurredAt: Date;
    description: string;
  },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system books payments taken elsewhere.');
  const { paymentId, amountMinor, ...event } = input;
  await ctx.database.transaction(async (database) => {
    await lockAccount(database, event.accountId);
    await bookInLedger(database, {
      ...event,
      kind: 'payment',
      causeId: paymentId,
      entries: { cash: amountMinor, receivable: -amountMinor },
    });
  });
}
