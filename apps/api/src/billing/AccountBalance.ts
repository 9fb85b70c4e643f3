import { payableMinor } from '@demarc/billing';
import { money } from '../money.ts';
import type { AccountBalanceResolvers } from '../schema.generated.ts';

export const AccountBalance: AccountBalanceResolvers = {
  current: (balance) => money(balance.currentMinor, balance.currency),
  pastDue: (balance) => money(balance.pastDueMinor, balance.currency),
  payable: (balance) => money(payableMinor(balance), balance.currency),
  disputed: (balance) => money(balance.disputedMinor, balance.currency),
  pending: (balance) => money(balance.pendingMinor, balance.currency),
};
