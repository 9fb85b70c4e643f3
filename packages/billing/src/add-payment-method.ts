import {
  type Account,
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { findProcessorCustomer, lockAccount, setProcessorCustomer } from './billing-account-store.ts';
import type { BillingContext } from './billing-context.ts';
import { explainRefusal } from './decline-messages.ts';
import type { CardRefusedError } from './payment-errors.ts';
import { hasPaymentMethod, type PaymentMethod, upsertPaymentMethod } from './payment-method-store.ts';
import type { StoredCard } from './payment-processor.ts';

export interface AddPaymentMethodSuccess {
  readonly __typename: 'AddPaymentMethodSuccess';
  readonly paymentMethod: PaymentMethod;
}

const refused = (declineCode: string): CardRefusedError => ({
  __typename: 'CardRefusedError',
  code: 'CARD_REFUSED',
  message: explainRefusal(declineCode),
});

const unavailable: CardRefusedError = {
  __typename: 'CardRefusedError',
  code: 'PROCESSOR_UNAVAILABLE',
  message: 'We could not reach the card processor, and your card was not stored. Try again in a few minutes.',
};

/**
 * Stores a card that the processor's own form has turned into a token; its number never comes here. The account's
 * first card becomes the one that is offered first. The same token again is the card that is there.
 */
export async function addPaymentMethod(
  ctx: BillingContext,
  input: { accountId: string; processorToken: string },
): Promise<AddPaymentMethodSuccess | CardRefusedError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  // The token becomes part of an address at the processor, so nothing else than a token gets that far.
  if (!/^pm_\w{1,200}$/.test(input.processorToken)) return refused('resource_missing');
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');

  const customerId = account.processorCustomerId ?? (await makeCustomer(ctx, account));
  if (customerId === null) return unavailable;
  const answer = await ctx.paymentProcessor.attachCard({ customerId, cardToken: input.processorToken });
  if (answer.outcome === 'unavailable') return unavailable;
  if (answer.outcome === 'refused') return refused(answer.declineCode);
  return { __typename: 'AddPaymentMethodSuccess', paymentMethod: await storeCard(ctx, account.id, answer.card) };
}

/** @returns The account's customer at the processor; of two made at once, the one both get. NULL: no answer. */
async function makeCustomer(ctx: BillingContext, { id, accountNumber }: Account): Promise<string | null> {
  const answer = await ctx.paymentProcessor.createCustomer({ accountId: id, accountNumber });
  if (answer.outcome === 'unavailable') return null;
  await setProcessorCustomer(ctx.database, id, answer.customerId);
  return findProcessorCustomer(ctx.database, id);
}

const storeCard = (ctx: Context, accountId: string, card: StoredCard): Promise<PaymentMethod> =>
  inTransaction(ctx, async (ctx) => {
    // The lock makes two cards added at once come one by one, so that one of them is the first.
    await lockAccount(ctx.database, accountId);
    const { token, ...shown } = card;
    const stored = await upsertPaymentMethod(ctx.database, {
      ...shown,
      accountId,
      id: newId(),
      processorToken: token,
      kind: 'card',
      label: null,
      wallet: null,
      isOneTime: false,
      isDefault: !(await hasPaymentMethod(ctx.database, accountId)),
      createdAt: ctx.clock.now(),
      removedAt: null,
    });
    const { brand, lastFour } = shown;
    await recordAudit(ctx, { accountId, action: 'payment_method.add', detail: { brand, lastFour } });
    return stored;
  });
