import { isAccountFrozen } from '@demarc/identity';
import type { AccountResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'isFrozen'> = {
  isFrozen: (account, _args, ctx) => isAccountFrozen(ctx, { accountId: account.id }),
};
