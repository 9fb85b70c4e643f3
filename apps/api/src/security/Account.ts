import { listStaffActions } from '@demarc/account';
import { isAccountFrozen } from '@demarc/identity';
import type { AccountResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'isFrozen' | 'staffActions'> = {
  isFrozen: (account, _args, ctx) => isAccountFrozen(ctx, { accountId: account.id }),
  staffActions: (account, _args, ctx) => listStaffActions(ctx, { accountId: account.id }),
};
