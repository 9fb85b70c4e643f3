import { type Account, notFound, recordAudit, selectAccounts } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount } from './billing-account-store.ts';
import { findOwnMethod, type OwnMethodRefusal } from './find-own-method.ts';
import { giveUpPaymentMethod } from './give-up-payment-method.ts';
import { isMethodPlanned } from './is-method-planned.ts';
import type { PaymentMethodInUseError } from './payment-errors.ts';
import { findNextDefault, hasOpenPaymentBy, moveDefault } from './payment-method-store.ts';

export interface RemovePaymentMethodSuccess {
  readonly __typename: 'RemovePaymentMethodSuccess';
  readonly account: Account;
}

const inUse = (message: string): PaymentMethodInUseError => ({
  __typename: 'PaymentMethodInUseError',
  code: 'PAYMENT_METHOD_IN_USE',
  message,
});

/**
 * Takes a way to pay away; a job has the processor give it up. Not while something is going to be charged to it, or is
 * being charged: nobody is to miss a payment by tidying up. Of those left, the newest is offered first.
 */
export async function removePaymentMethod(
  ctx: Context,
  input: { paymentMethodId: string },
): Promise<RemovePaymentMethodSuccess | PaymentMethodInUseError | OwnMethodRefusal> {
  const found = await findOwnMethod(ctx, input);
  if ('code' in found) return found;
  const { accountId, id, brand, lastFour } = found;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return notFound('payment method');
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    if (await isMethodPlanned(ctx, { accountId, paymentMethodId: id })) {
      return inUse(
        'Autopay or a planned payment uses it. Choose another way to pay there, or turn that off, then remove it here.',
      );
    }
    if (await hasOpenPaymentBy(ctx.database, found)) {
      return inUse('A payment with it is not final yet. Remove it once that payment is done.');
    }
    const removed = await giveUpPaymentMethod(ctx, found);
    if (!removed) return notFound('payment method');
    const next = removed.isDefault ? await findNextDefault(ctx.database, accountId) : undefined;
    if (next) await moveDefault(ctx.database, accountId, next.id);
    await recordAudit(ctx, { accountId, action: 'payment_method.remove', detail: { brand, lastFour } });
    return { __typename: 'RemovePaymentMethodSuccess', account };
  });
}
