import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import { explainRefusal } from './decline-messages.ts';
import type { FindSetupAnswer } from './method-port.ts';
import { type PaymentMethodRefusedError, processorUnavailable } from './payment-errors.ts';
import { checkLabel } from './payment-method-label.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import { storePaymentMethod } from './store-payment-method.ts';

export interface AddPaymentMethodInput {
  readonly accountId: string;
  /** Of `startPaymentMethodSetup`, confirmed by the customer since. */
  readonly setupId: string;
  /** False: for one payment; it is not offered again, and given up at the processor after it. */
  readonly keep: boolean;
  /** The customer's own name for it. NULL: none. */
  readonly label: string | null;
}

export interface AddPaymentMethodSuccess {
  readonly __typename: 'AddPaymentMethodSuccess';
  readonly paymentMethod: PaymentMethod;
}

export type AddPaymentMethodResult =
  | AddPaymentMethodSuccess
  | PaymentMethodRefusedError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

const refused = (declineCode: string): PaymentMethodRefusedError => ({
  __typename: 'PaymentMethodRefusedError',
  code: 'PAYMENT_METHOD_REFUSED',
  message: explainRefusal(declineCode),
});

/**
 * Stores the card, bank account or wallet that the customer confirmed in the processor's own form; its numbers never
 * come here. The account's first one that is kept is the one offered first. The same setup again is the method that
 * came of it the first time.
 */
export async function addPaymentMethod(
  ctx: BillingContext,
  input: AddPaymentMethodInput,
): Promise<AddPaymentMethodResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const label = checkLabel(input.label);
  if (typeof label === 'object' && label !== null) return label;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');

  const answer = await findSetup(ctx, account, input.setupId);
  switch (answer.outcome) {
    case 'unavailable':
      return processorUnavailable;
    case 'unfinished':
      return refused('setup_unfinished');
    case 'absent':
      return refused('resource_missing');
    case 'refused':
      return refused(answer.declineCode);
    case 'succeeded': {
      const { keep } = input;
      const stored = await storePaymentMethod(ctx, { accountId: account.id, method: answer.method, keep, label });
      return stored ? { __typename: 'AddPaymentMethodSuccess', paymentMethod: stored } : refused('resource_missing');
    }
  }
}

/** Asks for a setup of this account's own people; an account without a customer has none, and a link's is not theirs. */
async function findSetup(ctx: BillingContext, account: Account, setupId: string): Promise<FindSetupAnswer> {
  const { id: accountId, processorCustomerId: customerId } = account;
  // The id becomes part of an address at the processor, so nothing else than an id gets that far.
  if (customerId === null || !/^\w{1,200}$/.test(setupId)) return { outcome: 'absent' };
  return ctx.paymentProcessor.findSetup({ setupId, customerId, accountId, payLinkId: null });
}
