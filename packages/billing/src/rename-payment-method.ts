import { type InvalidInputError, notFound, recordAudit } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { findOwnMethod, type OwnMethodRefusal } from './find-own-method.ts';
import { checkLabel } from './payment-method-label.ts';
import { labelPaymentMethod, type PaymentMethod } from './payment-method-store.ts';

export interface RenamePaymentMethodSuccess {
  readonly __typename: 'RenamePaymentMethodSuccess';
  readonly paymentMethod: PaymentMethod;
}

/** Gives a way to pay the customer's own name, or takes it away: an empty one is none. */
export async function renamePaymentMethod(
  ctx: Context,
  input: { paymentMethodId: string; label: string | null },
): Promise<RenamePaymentMethodSuccess | InvalidInputError | OwnMethodRefusal> {
  const found = await findOwnMethod(ctx, input);
  if ('code' in found) return found;
  const label = checkLabel(input.label);
  if (typeof label === 'object' && label !== null) return label;
  return inTransaction(ctx, async (ctx) => {
    const paymentMethod = await labelPaymentMethod(ctx.database, found, label);
    if (!paymentMethod) return notFound('payment method');
    const { accountId, brand, lastFour } = found;
    await recordAudit(ctx, { accountId, action: 'payment_method.rename', detail: { brand, lastFour } });
    return { __typename: 'RenamePaymentMethodSuccess', paymentMethod };
  });
}
