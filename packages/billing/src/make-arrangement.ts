import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { type Context, inTransaction, newId, newReference, startOfDay } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { type InstalmentPlan, planInstalments } from './arrangement-plan.ts';
import { insertArrangement, type PaymentArrangement, selectInstalments } from './arrangement-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import { checkPlannedMethod } from './check-planned-method.ts';
import { namePaymentMethod } from './name-payment-method.ts';
import type { IdempotencyKeyReusedError } from './payment-errors.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import { findPlannedPaymentByKey, insertPlannedPayments, type PlannedPayment } from './planned-payment-store.ts';
import {
  type ArrangementNotPossibleError,
  type ArrangementPreview,
  type ArrangementTerms,
  arrangementNotPossible,
  planArrangement,
} from './preview-arrangement.ts';

/** So long the customer may take an arrangement back. */
const undoMs = 86_400_000;

export interface MakeArrangementInput extends ArrangementTerms {
  readonly paymentMethodId: string;
  /** What the preview said the instalments come to: when it is not so any more, nothing is arranged. */
  readonly total: { readonly amountMinor: number; readonly currency: string };
  /** Chosen by the caller, 16 to 64 visible characters. */
  readonly idempotencyKey: string;
}

export interface MakeArrangementSuccess {
  readonly __typename: 'MakeArrangementSuccess';
  readonly account: Account;
}

export type MakeArrangementResult =
  | MakeArrangementSuccess
  | ArrangementNotPossibleError
  | IdempotencyKeyReusedError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Splits the past-due balance into instalments, exactly as previewed, one arrangement at a time. None is charged before
 * its day. The same idempotency key again is the same arrangement, and with other terms an error.
 */
export async function makeArrangement(ctx: Context, input: MakeArrangementInput): Promise<MakeArrangementResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');
  const invalid = checkIdempotencyKey(input.idempotencyKey);
  if (invalid) return invalid;
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, account.id);
    const earlier = await findPlannedPaymentByKey(ctx.database, account.id, keyOf(input, 1));
    if (earlier) {
      return (await isSameRequest(ctx, earlier, input)) ? { __typename: 'MakeArrangementSuccess', account } : keyReused;
    }
    const preview = await planArrangement(ctx, input, account);
    if (preview.__typename !== 'ArrangementPreview') return preview;
    if (preview.totalMinor !== input.total.amountMinor || preview.currency !== input.total.currency) {
      return arrangementNotPossible(
        'BALANCE_CHANGED',
        `What is past due has changed: it is ${formatFact({ amountMinor: preview.totalMinor, currency: preview.currency }, account)} now. Look at the instalments again, then confirm.`,
      );
    }
    const on = preview.instalments.at(-1)?.chargeOn ?? input.firstOn;
    const method = await checkPlannedMethod(ctx, { ...input, on });
    if ('code' in method) return method;
    await arrange(ctx, { account, preview, method, input });
    return { __typename: 'MakeArrangementSuccess', account };
  });
}

const keyOf = ({ idempotencyKey }: MakeArrangementInput, number: number): string =>
  `arrangement:${idempotencyKey}:${number}`;

const keyReused: IdempotencyKeyReusedError = {
  __typename: 'IdempotencyKeyReusedError',
  code: 'IDEMPOTENCY_KEY_REUSED',
  message:
    'An arrangement with other instalments was made by this form before. You see it under Billing; start again only if it is not what you want.',
};

/** What is on record of an arrangement is its instalments: the same number of them, on the same days, of the same method. */
async function isSameRequest(ctx: Context, first: PlannedPayment, input: MakeArrangementInput): Promise<boolean> {
  const id = first.arrangementId ?? '';
  const made = await selectInstalments(ctx.database, { accountId: first.accountId, id });
  const totalMinor = made.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
  if (made.length !== input.count || totalMinor !== input.total.amountMinor) return false;
  const asked = planInstalments({ ...input, totalMinor });
  return made.every(
    ({ chargeOn, paymentMethodId }, index) =>
      chargeOn === asked[index]?.chargeOn && paymentMethodId === input.paymentMethodId,
  );
}

async function arrange(
  ctx: Context,
  what: { account: Account; preview: ArrangementPreview; method: PaymentMethod; input: MakeArrangementInput },
): Promise<void> {
  const { account, preview, method, input } = what;
  const now = ctx.clock.now();
  const arrangement: PaymentArrangement = {
    accountId: account.id,
    id: newId(),
    reference: newReference('A'),
    totalMinor: preview.totalMinor,
    state: 'active',
    createdAt: now,
    undoUntil: new Date(now.getTime() + undoMs),
    endedAt: null,
  };
  await insertArrangement(ctx.database, arrangement);
  await insertPlannedPayments(
    ctx.database,
    preview.instalments.map(({ chargeOn, amountMinor }, index) => ({
      accountId: account.id,
      id: newId(),
      kind: 'instalment',
      arrangementId: arrangement.id,
      statementId: null,
      paymentMethodId: method.id,
      amountMinor,
      chargeOn,
      state: 'planned',
      tryCount: 0,
      nextTryAt: startOfDay(account.timeZone, chargeOn),
      paymentId: null,
      endReason: null,
      idempotencyKey: keyOf(input, index + 1),
      createdAt: now,
      endedAt: null,
    })),
  );
  await tell(ctx, arrangement, account, { method, instalments: preview.instalments });
}

async function tell(
  ctx: Context,
  arrangement: PaymentArrangement,
  account: Account,
  { method, instalments }: { method: PaymentMethod; instalments: readonly InstalmentPlan[] },
): Promise<void> {
  const { accountId, reference, totalMinor, undoUntil } = arrangement;
  const { currency } = account;
  const count = instalments.length;
  await recordAudit(ctx, { accountId, action: 'payment_arrangement.make', detail: { reference, totalMinor, count } });
  const line = ({ chargeOn, amountMinor }: InstalmentPlan) =>
    `${formatFact({ day: chargeOn }, account)}   ${formatFact({ amountMinor, currency }, account)}`;
  await notifyAccount(ctx, {
    accountId,
    template: 'arrangement-made',
    data: {
      reference,
      total: { amountMinor: totalMinor, currency },
      count: String(count),
      firstOn: { day: instalments[0]?.chargeOn ?? '' },
      instalments: instalments.map(line).join('\n'),
      method: namePaymentMethod(method),
      undoUntil,
    },
  });
}
