import {
  type Account,
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { cancelAutopayPayments, findAutopay, upsertAutopay } from './autopay-store.ts';
import { lockAccount } from './billing-account-store.ts';
import { nameMethodOf } from './name-planned-payment.ts';

export interface TurnOffAutopaySuccess {
  readonly __typename: 'TurnOffAutopaySuccess';
  readonly account: Account;
}

export type TurnOffAutopayResult = TurnOffAutopaySuccess | NotFoundError | RoleNotAllowedError | AccountFrozenError;

/**
 * Turns autopay off: it charges nothing any more, but for a payment that is being made just now. Payments that were
 * scheduled and instalments stay planned. Turned off already, nothing changes.
 */
export async function turnOffAutopay(ctx: Context, input: { accountId: string }): Promise<TurnOffAutopayResult> {
  const refusal = refuseAccess(ctx.actor, input.accountId, 'act');
  if (refusal) return refusal;
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return notFound('account');
  return inTransaction(ctx, async (ctx) => {
    const accountId = account.id;
    await lockAccount(ctx.database, accountId);
    const rule = await findAutopay(ctx.database, accountId);
    if (!rule || rule.turnedOffAt) return { __typename: 'TurnOffAutopaySuccess', account };
    const at = ctx.clock.now();
    await upsertAutopay(ctx.database, { ...rule, changedAt: at, turnedOffAt: at });
    await cancelAutopayPayments(ctx.database, accountId, { reason: 'autopay_off', at });
    await recordAudit(ctx, { accountId, action: 'autopay.turn_off' });
    await notifyAccount(ctx, {
      accountId,
      template: 'autopay-changed',
      data: {
        state: 'off',
        method: await nameMethodOf(ctx, rule),
        daysBeforeDue: '',
        limit: '',
        nextBillOn: '',
        accountNumber: account.accountNumber,
      },
    });
    return { __typename: 'TurnOffAutopaySuccess', account };
  });
}
