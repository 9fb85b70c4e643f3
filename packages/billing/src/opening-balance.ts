import { sumMinor } from './money.ts';
import type { Statement } from './statement-store.ts';

/** What was owed when a bill's cycle began, in minor units: what it carries over, before the payments since. */
export const openingBalanceMinor = ({
  previousBalanceMinor,
  paymentsMinor,
}: Pick<Statement, 'previousBalanceMinor' | 'paymentsMinor'>): number =>
  sumMinor([previousBalanceMinor, paymentsMinor]);
