import type { Account } from '@demarc/account';
import { findProcessorCustomer, setProcessorCustomer } from './billing-account-store.ts';
import type { BillingContext } from './billing-context.ts';

/** @returns The account's customer at the processor; of two made at once, the one both get. NULL: no answer. */
export async function findOrMakeCustomer(ctx: BillingContext, account: Account): Promise<string | null> {
  if (account.processorCustomerId !== null) return account.processorCustomerId;
  const { id, accountNumber } = account;
  const answer = await ctx.paymentProcessor.createCustomer({ accountId: id, accountNumber });
  if (answer.outcome === 'unavailable') return null;
  await setProcessorCustomer(ctx.database, id, answer.customerId);
  return findProcessorCustomer(ctx.database, id);
}
