import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { type Context, dayIn, inTransaction } from '@demarc/database';
import {
  type Autopay,
  cancelAutopayPayments,
  findAutopay,
  selectBillsLetGoByPause,
  upsertAutopay,
} from './autopay-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { maxPaymentMinor } from './check-pay-bill-input.ts';
import { checkPlannedMethod } from './check-planned-method.ts';
import { namePaymentMethod } from './name-payment-method.ts';
import { autopayDayOfNextBill, moveAutopayPayments, planBillAgain } from './plan-autopay.ts';
import { selectNewestStatement } from './statement-store.ts';

export interface SetAutopayInput {
  readonly accountId: string;
  readonly paymentMethodId: string;
  /** 0 to 10; 0 is the due day. */
  readonly daysBeforeDue: number;
  /** A bill above this is not paid by itself. NULL: no limit. */
  readonly limit: { readonly amountMinor: number; readonly currency: string } | null;
  readonly isPaused: boolean;
  /** The newest bill is paid by autopay too, also where it was let go before. */
  readonly includesPresentBill: boolean;
}

export interface SetAutopaySuccess {
  readonly __typename: 'SetAutopaySuccess';
  readonly account: Account;
}

export type SetAutopayResult =
  | SetAutopaySuccess
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Turns autopay on, changes it, or pauses it. What autopay is still to pay moves to the new rule at once; while paused
 * nothing is planned, and going on plans what the pause had let go: not what the customer cancelled or left out.
 */
export async function setAutopay(ctx: Context, input: SetAutopayInput): Promise<SetAutopayResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');
  const invalid = checkRule(input, account);
  if (invalid) return invalid;

  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, account.id);
    const now = ctx.clock.now();
    const on = dayIn(account.timeZone, now);
    const method = await checkPlannedMethod(ctx, { ...input, on });
    if ('code' in method) return method;
    const before = await findAutopay(ctx.database, account.id);
    const rule = toRule(input, before, now);
    await upsertAutopay(ctx.database, rule);
    await moveBills(ctx, { account, before, rule, includesPresentBill: input.includesPresentBill });
    await recordAudit(ctx, {
      accountId: account.id,
      action: 'autopay.set',
      detail: {
        paymentMethodId: rule.paymentMethodId,
        daysBeforeDue: rule.daysBeforeDue,
        limitMinor: rule.limitMinor,
        isPaused: rule.isPaused,
      },
    });
    await notifyAccount(ctx, {
      accountId: account.id,
      template: 'autopay-changed',
      data: {
        state: rule.isPaused ? 'paused' : 'on',
        method: namePaymentMethod(method),
        daysBeforeDue: String(rule.daysBeforeDue),
        limit: rule.limitMinor === null ? '' : { amountMinor: rule.limitMinor, currency: account.currency },
        nextBillOn: { day: autopayDayOfNextBill(account, rule, now) },
        accountNumber: account.accountNumber,
      },
    });
    return { __typename: 'SetAutopaySuccess', account };
  });
}

function checkRule({ daysBeforeDue, limit }: SetAutopayInput, account: Account): InvalidInputError | null {
  if (!Number.isInteger(daysBeforeDue) || daysBeforeDue < 0 || daysBeforeDue > 10) {
    return invalidInput('daysBeforeDue', 'Choose the due day, or up to 10 days before it.');
  }
  if (limit === null) return null;
  const isAmount = Number.isSafeInteger(limit.amountMinor) && limit.amountMinor > 0;
  if (!isAmount || limit.amountMinor > maxPaymentMinor || limit.currency !== account.currency) {
    return invalidInput('limit', `Enter a limit above zero in ${account.currency}, or leave it empty for none.`);
  }
  return null;
}

const toRule = (input: SetAutopayInput, before: Autopay | undefined, now: Date): Autopay => ({
  accountId: input.accountId,
  paymentMethodId: input.paymentMethodId,
  daysBeforeDue: input.daysBeforeDue,
  limitMinor: input.limit?.amountMinor ?? null,
  isPaused: input.isPaused,
  turnedOnAt: before?.turnedOffAt === null ? before.turnedOnAt : now,
  changedAt: now,
  turnedOffAt: null,
});

/** Makes what is planned agree with the rule. */
async function moveBills(
  ctx: Context,
  change: { account: Account; before: Autopay | undefined; rule: Autopay; includesPresentBill: boolean },
): Promise<void> {
  const { account, before, rule } = change;
  if (rule.isPaused) {
    await cancelAutopayPayments(ctx.database, account.id, { reason: 'autopay_paused', at: rule.changedAt });
    return;
  }
  await moveAutopayPayments(ctx, account, rule);
  const today = dayIn(account.timeZone, rule.changedAt);
  const goesOn = before?.turnedOffAt === null && before.isPaused;
  const letGo = goesOn ? await selectBillsLetGoByPause(ctx.database, rule, today) : [];
  const newest = change.includesPresentBill ? await selectNewestStatement(ctx.database, account.id) : undefined;
  for (const bill of newest ? [...letGo, newest] : letGo) await planBillAgain(ctx, bill, account, rule);
}
