import type { FindSetupAnswer, StoredMethod } from '@demarc/billing';
import type Stripe from 'stripe';

/**
 * What a SetupIntent's status says (https://docs.stripe.com/payments/intents?intent=setup). Its method is asked for
 * along with it.
 *
 * @param owner Whose it has to be: of another's, nothing is said. `payLinkId` NULL: of no link's.
 */
export function answerToSetup(
  setup: Stripe.SetupIntent,
  { customerId, accountId, payLinkId }: { customerId: string; accountId: string; payLinkId: string | null },
): FindSetupAnswer {
  if (idOf(setup.customer) !== customerId) return { outcome: 'absent' };
  const { account_id: madeFor, pay_link_id: madeBy } = setup.metadata ?? {};
  if (madeFor !== accountId || (madeBy ?? null) !== payLinkId) return { outcome: 'absent' };
  const { last_setup_error: failure, payment_method: method } = setup;
  switch (setup.status) {
    case 'succeeded':
      if (method === null || typeof method === 'string' || idOf(method.customer) !== customerId) {
        return { outcome: 'absent' };
      }
      return answerToMethod(method);
    case 'requires_payment_method':
      return failure
        ? { outcome: 'refused', declineCode: failure.decline_code ?? failure.code ?? 'generic_decline' }
        : { outcome: 'unfinished' };
    case 'canceled':
      return { outcome: 'absent' };
    default:
      return { outcome: 'unfinished' };
  }
}

function answerToMethod(method: Stripe.PaymentMethod): FindSetupAnswer {
  const stored = storedCard(method) ?? storedBankAccount(method);
  return stored ? { outcome: 'succeeded', method: stored } : { outcome: 'refused', declineCode: 'card_not_supported' };
}

function storedCard({ id, card }: Stripe.PaymentMethod): StoredMethod | null {
  if (!card) return null;
  const { brand, last4: lastFour, exp_month: expiryMonth, exp_year: expiryYear } = card;
  const wallet = card.wallet?.type ?? null;
  return { token: id, kind: wallet ? 'wallet' : 'card', brand, wallet, lastFour, expiryMonth, expiryYear };
}

function storedBankAccount({ id, us_bank_account: account }: Stripe.PaymentMethod): StoredMethod | null {
  if (!account?.last4) return null;
  const brand = account.bank_name ?? 'Bank';
  return {
    token: id,
    kind: 'bank_account',
    brand,
    wallet: null,
    lastFour: account.last4,
    expiryMonth: null,
    expiryYear: null,
  };
}

const idOf = (reference: string | { readonly id: string } | null): string | null =>
  typeof reference === 'object' ? (reference?.id ?? null) : reference;
