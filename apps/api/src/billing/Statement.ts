import {
  disputableMinor,
  explainLine,
  groupStatementLines,
  lastDisputeDay,
  openingBalanceMinor,
  promiseAnswer,
  serviceNameOf,
  viewStatementComparison,
  wordsForCharge,
} from '@demarc/billing';
import { dayIn } from '@demarc/database';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type {
  LateFeeTermsResolvers,
  StatementActivityResolvers,
  StatementLineResolvers,
  StatementResolvers,
  StatementSectionResolvers,
} from '../schema.generated.ts';

export const Statement: StatementResolvers = {
  id: (statement) => publicId('statement', statement.id),
  openingBalance: (statement) => money(openingBalanceMinor(statement), statement.currency),
  paymentsReceived: (statement) => money(statement.paymentsMinor, statement.currency),
  previousBalance: (statement) => money(statement.previousBalanceMinor, statement.currency),
  newCharges: (statement) => money(statement.newChargesMinor, statement.currency),
  totalDue: (statement) => money(statement.totalDueMinor, statement.currency),
  disputableUntil: async (statement, _args, ctx) => {
    const account = await ctx.loaders.account.account.load(statement.accountId);
    return lastDisputeDay(dayIn(account?.timeZone ?? 'UTC', statement.issuedAt));
  },
  disputeAnswerBy: async (statement, _args, ctx) => {
    const account = await ctx.loaders.account.account.load(statement.accountId);
    return promiseAnswer(statement, account?.timeZone ?? 'UTC', ctx.clock.now());
  },
  lines: async (statement, _args, ctx) => [...(await ctx.loaders.billing.statementLines.load(statement))],
  sections: async (statement, _args, ctx) =>
    groupStatementLines(await ctx.loaders.billing.statementLines.load(statement)),
  activity: async (statement, _args, ctx) => [...(await ctx.loaders.billing.statementActivity.load(statement))],
  lateFee: (statement, _args, ctx) => ctx.loaders.billing.lateFeeTerms.load(statement),
  comparison: (statement, _args, ctx) => viewStatementComparison(ctx.loaders.billing, statement),
};

export const StatementSection: StatementSectionResolvers = {
  lines: (section) => [...section.lines],
  subtotal: (section) => money(section.subtotalMinor, section.currency),
};

export const StatementLine: StatementLineResolvers = {
  title: (line) => wordsForCharge(line).title,
  explanation: (line) => explainLine(line),
  isDisputable: (line) => disputableMinor(line, line.bill?.lines ?? [line]) > 0,
  disputable: (line) => money(disputableMinor(line, line.bill?.lines ?? [line]), line.currency),
  dispute: async (line, _args, ctx) => {
    const disputes = await ctx.loaders.billing.disputesOfStatement.load(line);
    return disputes.find(({ position }) => position === line.position) ?? null;
  },
  recourse: (line) => wordsForCharge(line).recourse,
  serviceName: (line) => serviceNameOf(line),
  amount: (line) => money(line.amountMinor, line.currency),
};

export const StatementActivity: StatementActivityResolvers = {
  amount: (activity) => money(activity.amountMinor, activity.currency),
};

export const LateFeeTerms: LateFeeTermsResolvers = {
  amount: (terms) => money(terms.amountMinor, terms.currency),
  leastPastDue: (terms) => money(terms.leastPastDueMinor, terms.currency),
};
