import {
  checkText,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  roleNotAllowed,
  selectAccounts,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { viewSubscription } from '@demarc/service';
import { lockAccount } from './billing-account-store.ts';
import { bookCredit } from './book-credit.ts';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import type { AccountCredit } from './credit-store.ts';
import type { IdempotencyKeyReusedError } from './payment-errors.ts';
import { tellCredit } from './tell-credit.ts';

export interface GrantCreditInput {
  readonly accountId: string;
  readonly cause: 'correction' | 'goodwill';
  /** What it is for, chosen by the caller: a cause with this key is credited once. */
  readonly idempotencyKey: string;
  /** The service it is for. NULL: the account as a whole. */
  readonly subscriptionId?: string | null;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** For the customer's eyes. */
  readonly reason: string;
  /** Why staff act, for the audit trail. */
  readonly auditReason: string;
}

export interface GrantCreditSuccess {
  readonly __typename: 'GrantCreditSuccess';
  readonly credit: AccountCredit;
}

/** The most that is credited at once: far above a month's bill, far below a slip of the keyboard. */
const mostCreditMinor = 100_000;

/**
 * Staff credit an account, on the ledger at once and told to the customer with its reason. The same key again, also at the
 * same time, is the same credit.
 */
export async function grantCredit(
  ctx: Context,
  input: GrantCreditInput,
): Promise<GrantCreditSuccess | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | RoleNotAllowedError> {
  if (ctx.actor.kind !== 'staff') return roleNotAllowed();
  const { accountId, cause, idempotencyKey, amount } = input;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return notFound('account');
  const { currency } = account;
  const badKey = checkIdempotencyKey(idempotencyKey, 8);
  if (badKey) return badKey;
  if (amount.currency !== currency) return invalidInput('amount', `This account is billed in ${currency}.`);
  if (!Number.isSafeInteger(amount.amountMinor) || amount.amountMinor <= 0 || amount.amountMinor > mostCreditMinor) {
    const most = formatFact({ amountMinor: mostCreditMinor, currency }, account);
    return invalidInput('amount', `Credit an amount above zero, up to ${most} at once.`);
  }
  const reason = checkText('reason', input.reason, { min: 5, max: 200 });
  if (typeof reason !== 'string') return reason;
  const subscriptionId = input.subscriptionId ?? null;
  if (subscriptionId !== null && (await viewSubscription(ctx, { subscriptionId }))?.accountId !== accountId) {
    return notFound('service');
  }
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const order = { accountId, cause, causeKey: idempotencyKey, subscriptionId, ...amount, reason };
    const { credit, isNew } = await bookCredit(ctx, order);
    if (!isNew && (credit.amountMinor !== amount.amountMinor || credit.reason !== reason)) return keyReused;
    if (isNew) {
      await recordAudit(ctx, {
        accountId,
        action: 'credit.grant',
        detail: { cause, ...amount, reason },
        reason: input.auditReason,
      });
      await tellCredit(ctx, credit, account);
    }
    return { __typename: 'GrantCreditSuccess', credit };
  });
}

const keyReused: IdempotencyKeyReusedError = {
  __typename: 'IdempotencyKeyReusedError',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message:
    'This key was used for another credit. Look at the account’s credits, then use a new key if it is not there.',
};
