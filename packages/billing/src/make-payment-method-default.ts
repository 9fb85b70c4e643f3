import {
  type Account,
  type InvalidInputError,
  invalidInput,
  notFound,
  recordAudit,
  selectAccounts,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { findOwnMethod, type OwnMethodRefusal } from './find-own-method.ts';
import { expiryOf } from './method-expiry.ts';
import { findPaymentMethod, moveDefault } from './payment-method-store.ts';

export interface MakePaymentMethodDefaultSuccess {
  readonly __typename: 'MakePaymentMethodDefaultSuccess';
  readonly account: Account;
}

/** Has a way to pay offered first. What autopay and planned payments use stays as it was chosen there. */
export async function makePaymentMethodDefault(
  ctx: Context,
  input: { paymentMethodId: string },
): Promise<MakePaymentMethodDefaultSuccess | InvalidInputError | OwnMethodRefusal> {
  const found = await findOwnMethod(ctx, input);
  if ('code' in found) return found;
  const { accountId, id, brand, lastFour } = found;
  if (expiryOf(found, ctx.clock.now()) === 'expired') {
    return invalidInput(
      'paymentMethodId',
      'This card has expired. Add the new card your bank sent you, or choose another.',
    );
  }
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return notFound('payment method');
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    // It may have been removed while the lock was waited for.
    const current = await findPaymentMethod(ctx.database, id, [accountId]);
    if (!current) return notFound('payment method');
    if (!current.isDefault) {
      await moveDefault(ctx.database, accountId, id);
      await recordAudit(ctx, { accountId, action: 'payment_method.make_default', detail: { brand, lastFour } });
    }
    return { __typename: 'MakePaymentMethodDefaultSuccess', account };
  });
}
