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
  selectPrimaryContact,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { lockAccount, setBillDelivery } from './billing-account-store.ts';

export interface ChooseBillDeliverySuccess {
  readonly __typename: 'ChooseBillDeliverySuccess';
  readonly account: Account;
}

/**
 * Has bills come by e-mail or on paper, from the next one. A choice also settles that mail had come back: whoever
 * chooses e-mail again has looked at the address. What is chosen already and has not come back is no change.
 */
export async function chooseBillDelivery(
  ctx: Context,
  { accountId, delivery }: { accountId: string; delivery: Account['billDelivery'] },
): Promise<ChooseBillDeliverySuccess | InvalidInputError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const refusal = refuseAccess(ctx.actor, accountId, 'act');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const [account] = await selectAccounts(ctx.database, [accountId]);
    if (!account) return notFound('account');
    const isSame = account.billDelivery === delivery && account.billsBouncedAt === null;
    if (isSame) return { __typename: 'ChooseBillDeliverySuccess', account };
    if (delivery === 'paperless' && !(await selectPrimaryContact(ctx.database, { accountId, channel: 'email' }))) {
      return invalidInput('delivery', 'There is no e-mail address on your account. Add one under Profile first.');
    }
    const chosen = { billDelivery: delivery, billsBouncedAt: null };
    await setBillDelivery(ctx.database, accountId, chosen);
    await recordAudit(ctx, { accountId, action: 'bill_delivery.choose', detail: { delivery } });
    await notifyAccount(ctx, {
      accountId,
      template: delivery === 'paper' ? 'bills-on-paper' : 'bills-paperless',
      data: { accountNumber: account.accountNumber },
    });
    return { __typename: 'ChooseBillDeliverySuccess', account: { ...account, ...chosen } };
  });
}
