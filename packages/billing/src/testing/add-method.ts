import type { Actor } from '@demarc/database';
import { confirmSetup } from '../../../../apps/sandbox/src/processor/confirm-setup.ts';
import { type AddPaymentMethodResult, addPaymentMethod } from '../add-payment-method.ts';
import type { BillingContext } from '../billing-context.ts';
import type { PaymentMethod } from '../payment-method-store.ts';
import { startPaymentMethodSetup } from '../start-payment-method-setup.ts';

interface Wish {
  readonly accountId: string;
  /** Of the sandbox's test cards or accounts; each is a method of its own. */
  readonly methodToken: string;
  /** Default: true. */
  readonly keep?: boolean;
  readonly label?: string | null;
}

/** Goes the whole way of a new way to pay, the customer's part in the processor's form included. */
export async function tryToAddMethod(ctx: BillingContext, actor: Actor, wish: Wish): Promise<AddPaymentMethodResult> {
  const { accountId, methodToken, keep = true, label = null } = wish;
  const started = await startPaymentMethodSetup({ ...ctx, actor }, { accountId });
  if (started.__typename !== 'StartPaymentMethodSetupSuccess') return started;
  await confirmSetup({ setupId: started.setupId, methodToken });
  return addPaymentMethod({ ...ctx, actor }, { accountId, setupId: started.setupId, keep, label });
}

export async function addMethod(ctx: BillingContext, actor: Actor, wish: Wish): Promise<PaymentMethod> {
  const added = await tryToAddMethod(ctx, actor, wish);
  if (added.__typename !== 'AddPaymentMethodSuccess') throw new Error(added.message);
  return added.paymentMethod;
}
