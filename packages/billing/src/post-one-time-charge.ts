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
import { type Context, inTransaction, newId } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { viewSubscription } from '@demarc/service';
import { lockAccount } from './billing-account-store.ts';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import { type OneTimeChargeCode, oneTimeChargeCodes } from './line-codes.ts';
import {
  findOneTimeChargeByKey,
  insertOneTimeCharge,
  type OneTimeCharge,
  selectNewestIssue,
} from './one-time-charge-store.ts';
import type { IdempotencyKeyReusedError } from './payment-errors.ts';

export interface PostOneTimeChargeInput {
  readonly accountId: string;
  /** Chosen by the caller, such as the work order's number: the same key again is the same charge. */
  readonly idempotencyKey: string;
  /** The service it is for. NULL: the account as a whole. */
  readonly subscriptionId?: string | null;
  readonly code: OneTimeChargeCode;
  /** As it will stand on the bill. */
  readonly description: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  /** Why staff act, for the audit trail. */
  readonly auditReason: string;
}

/** A charge, with the currency of its account. */
export type PostedOneTimeCharge = OneTimeCharge & { readonly currency: string };

export interface PostOneTimeChargeSuccess {
  readonly __typename: 'PostOneTimeChargeSuccess';
  readonly charge: PostedOneTimeCharge;
}

/** The most that is charged at once: far above any device, far below a slip of the keyboard. */
const mostChargeMinor = 200_000;

/**
 * Staff charge something once: it stands on the account's next bill, with the taxes on it. The same key again, also at the
 * same time, is the same charge.
 */
export async function postOneTimeCharge(
  ctx: Context,
  input: PostOneTimeChargeInput,
): Promise<
  PostOneTimeChargeSuccess | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | RoleNotAllowedError
> {
  if (ctx.actor.kind !== 'staff') return roleNotAllowed();
  const { accountId, idempotencyKey, code, amount } = input;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return notFound('account');
  const badKey = checkIdempotencyKey(idempotencyKey, 8);
  if (badKey) return badKey;
  if (!oneTimeChargeCodes.includes(code)) return invalidInput('code', 'Choose one of the charges we have words for.');
  if (amount.currency !== account.currency) {
    return invalidInput('amount', `This account is billed in ${account.currency}.`);
  }
  if (!Number.isSafeInteger(amount.amountMinor) || amount.amountMinor <= 0 || amount.amountMinor > mostChargeMinor) {
    const most = formatFact({ amountMinor: mostChargeMinor, currency: account.currency }, account);
    return invalidInput('amount', `Charge an amount above zero, up to ${most} at once.`);
  }
  const description = checkText('description', input.description, { min: 3, max: 80 });
  if (typeof description !== 'string') return description;
  const subscriptionId = input.subscriptionId ?? null;
  if (subscriptionId !== null && (await viewSubscription(ctx, { subscriptionId }))?.accountId !== accountId) {
    return notFound('service');
  }
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const issuedAt = await selectNewestIssue(ctx.database, accountId);
    const charge: OneTimeCharge = {
      accountId,
      id: newId(),
      subscriptionId,
      code,
      description,
      amountMinor: amount.amountMinor,
      idempotencyKey,
      // A bill that another machine, with a faster clock, has just issued does not have it: the next one must.
      postedAt: new Date(Math.max(ctx.clock.now().getTime(), (issuedAt?.getTime() ?? 0) + 1)),
    };
    if (await insertOneTimeCharge(ctx.database, charge)) {
      await recordAudit(ctx, {
        accountId,
        action: 'charge.post',
        detail: { code, description, ...amount },
        reason: input.auditReason,
      });
      return { __typename: 'PostOneTimeChargeSuccess', charge: { ...charge, currency: account.currency } };
    }
    const existing = await findOneTimeChargeByKey(ctx.database, charge);
    const isSame =
      existing?.code === code &&
      existing.description === description &&
      existing.amountMinor === amount.amountMinor &&
      existing.subscriptionId === subscriptionId;
    return existing && isSame
      ? { __typename: 'PostOneTimeChargeSuccess', charge: { ...existing, currency: account.currency } }
      : keyReused;
  });
}

const keyReused: IdempotencyKeyReusedError = {
  __typename: 'IdempotencyKeyReusedError',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: 'This key was used for another charge of this account. Use a new key for a charge that is not posted yet.',
};
