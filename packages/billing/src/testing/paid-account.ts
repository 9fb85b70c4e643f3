import type { BillingContext } from '../billing-context.ts';
import { payBill } from '../pay-bill.ts';
import type { Payment } from '../payment-store.ts';
import { createOwingAccount, type OwingAccount } from './owing-account.ts';

export interface PaidAccount extends OwingAccount {
  readonly payment: Payment;
}

/** An account that has just paid all it owed, 84.20 unless told otherwise. */
export async function createPaidAccount(
  ctx: BillingContext,
  { amountMinor = 8_420, cardToken }: { amountMinor?: number; cardToken: string },
): Promise<PaidAccount> {
  const account = await createOwingAccount(ctx, { amountMinor, cardToken });
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(amountMinor));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
  return { ...account, payment: result.payment };
}
