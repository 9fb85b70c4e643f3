import { newId } from '@demarc/database';
import type { BillingContext } from './billing-context.ts';
import { openPayLink, type PayLinkUnavailableError, payLinkGone, payLinkTired } from './open-pay-link.ts';
import { countLinkSetup } from './pay-link-store.ts';
import { type PaymentMethodRefusedError, processorUnavailable } from './payment-errors.ts';
import { findOrMakeCustomer } from './processor-customer.ts';

export interface StartPayLinkSetupSuccess {
  readonly __typename: 'StartPayLinkSetupSuccess';
  readonly setupId: string;
  /** Opens this one setup in the processor's script; it is of no use for anything else. */
  readonly clientSecret: string;
}

/** Forms opened by one link in a day. Each is a card that its bank is asked about: more is somebody trying stolen ones. */
const mostSetupsADay = 20;

/** Opens a setup at the processor for who pays by a link: what they type into its form is for one payment alone. */
export async function startPayLinkSetup(
  ctx: BillingContext,
  input: { token: string },
): Promise<StartPayLinkSetupSuccess | PayLinkUnavailableError | PaymentMethodRefusedError> {
  const opened = await openPayLink(ctx, input);
  if (!opened) return payLinkGone;
  const { link, account } = opened;
  const isCounted = await countLinkSetup(ctx.database, link, { most: mostSetupsADay, at: ctx.clock.now() });
  if (!isCounted) return payLinkTired;
  const customerId = await findOrMakeCustomer(ctx, account);
  if (customerId === null) return processorUnavailable;
  const answer = await ctx.paymentProcessor.createSetup({
    customerId,
    accountId: account.id,
    payLinkId: link.id,
    key: `setup-${newId()}`,
  });
  if (answer.outcome === 'unavailable') return processorUnavailable;
  const { setupId, clientSecret } = answer;
  return { __typename: 'StartPayLinkSetupSuccess', setupId, clientSecret };
}
