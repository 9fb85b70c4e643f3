import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { newId } from '@demarc/database';
import type { BillingContext } from './billing-context.ts';
import { type PaymentMethodRefusedError, processorUnavailable } from './payment-errors.ts';
import { findOrMakeCustomer } from './processor-customer.ts';

export interface StartPaymentMethodSetupSuccess {
  readonly __typename: 'StartPaymentMethodSetupSuccess';
  readonly setupId: string;
  /** Opens this one setup in the processor's script; it is of no use for anything else. */
  readonly clientSecret: string;
}

/**
 * Opens a setup at the processor: the customer types a card or bank account into the processor's own form, confirms it
 * there, and `addPaymentMethod` takes what came of it. One that is never finished costs nothing.
 */
export async function startPaymentMethodSetup(
  ctx: BillingContext,
  input: { accountId: string },
): Promise<
  StartPaymentMethodSetupSuccess | PaymentMethodRefusedError | NotFoundError | RoleNotAllowedError | AccountFrozenError
> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');
  const customerId = await findOrMakeCustomer(ctx, account);
  if (customerId === null) return processorUnavailable;
  const answer = await ctx.paymentProcessor.createSetup({
    customerId,
    accountId: account.id,
    payLinkId: null,
    key: `setup-${newId()}`,
  });
  if (answer.outcome === 'unavailable') return processorUnavailable;
  const { setupId, clientSecret } = answer;
  return { __typename: 'StartPaymentMethodSetupSuccess', setupId, clientSecret };
}
