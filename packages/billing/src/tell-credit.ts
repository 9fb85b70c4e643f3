import { type Account, notifyAccount } from '@demarc/account';
import type { Context } from '@demarc/database';
import type { AccountCredit } from './credit-store.ts';

/** Tells a customer of a credit and what it is for, in the caller's transaction. */
export const tellCredit = (
  ctx: Context,
  { accountId, amountMinor, currency, reason }: AccountCredit,
  { accountNumber }: Pick<Account, 'accountNumber'>,
): Promise<void> =>
  notifyAccount(ctx, {
    accountId,
    template: 'credit-granted',
    data: { amount: { amountMinor, currency }, accountNumber, reason },
  });
