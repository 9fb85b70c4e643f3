import { type Context, newId } from '@demarc/database';
import { type AccountCredit, findCreditByCause, insertCredit } from './credit-store.ts';
import { bookInLedger } from './ledger-store.ts';

export type CreditOrder = Omit<AccountCredit, 'id' | 'grantedAt'> & {
  /** The part of the amount that is tax, which is not passed on any more. Default: none. */
  readonly taxMinor?: number;
};

/**
 * Credits an account in the caller's transaction, which holds the account's lock: the credit with its reason, and the
 * ledger. A cause is credited once. Who is told, and in which words, is the caller's.
 *
 * @returns The credit of the cause, and whether this call made it.
 */
export async function bookCredit(
  ctx: Context,
  { taxMinor = 0, ...order }: CreditOrder,
): Promise<{ credit: AccountCredit; isNew: boolean }> {
  const credit: AccountCredit = { ...order, id: newId(), grantedAt: ctx.clock.now() };
  if (!(await insertCredit(ctx.database, credit))) {
    const earlier = await findCreditByCause(ctx.database, order);
    if (!earlier) throw new Error(`The ${order.cause} ${order.causeKey} is neither credited nor free.`);
    return { credit: earlier, isNew: false };
  }
  await bookInLedger(ctx.database, {
    accountId: credit.accountId,
    kind: 'credit',
    causeId: credit.id,
    currency: credit.currency,
    occurredAt: credit.grantedAt,
    description: credit.reason,
    entries: { goodwill: credit.amountMinor - taxMinor, tax_payable: taxMinor, receivable: -credit.amountMinor },
  });
  return { credit, isNew: true };
}
