import { explainLine } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { StatementLineResolvers, StatementResolvers } from '../schema.generated.ts';

export const Statement: StatementResolvers = {
  id: (statement) => publicId('statement', statement.id),
  openingBalance: (statement) => money(statement.previousBalanceMinor + statement.paymentsMinor, statement.currency),
  paymentsReceived: (statement) => money(statement.paymentsMinor, statement.currency),
  previousBalance: (statement) => money(statement.previousBalanceMinor, statement.currency),
  newCharges: (statement) => money(statement.newChargesMinor, statement.currency),
  totalDue: (statement) => money(statement.totalDueMinor, statement.currency),
  lines: async (statement, _args, ctx) => [...(await ctx.loaders.billing.statementLines.load(statement))],
};

export const StatementLine: StatementLineResolvers = {
  explanation: (line) => explainLine(line),
  amount: (line) => money(line.amountMinor, line.currency),
};
