import {
  listBillRunFailures,
  listBillRuns,
  oneTimeChargeCodes,
  postOneTimeCharge,
  statementsPerSecond,
  viewBillRun,
} from '@demarc/billing';
import { requireReason } from '../account/reason.ts';
import { pageRequest, toConnection } from '../connection.ts';
import { money } from '../money.ts';
import { publicId, rowId } from '../public-id.ts';
import type {
  BillRunFailureResolvers,
  BillRunResolvers,
  MutationResolvers,
  OneTimeChargeResolvers,
  QueryResolvers,
} from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'billRuns' | 'billRun'> = {
  billRuns: async (_parent, args, ctx) => toConnection(await listBillRuns(ctx, { page: pageRequest(args) })),
  billRun: (_parent, { id }, ctx) => viewBillRun(ctx, { billRunId: rowId('billRun', id) }),
};

export const BillRun: BillRunResolvers = {
  id: (run) => publicId('billRun', run.id),
  failures: (run, _args, ctx) => listBillRunFailures(ctx, { billRunId: run.id }),
  statementsPerSecond: (run, _args, ctx) => statementsPerSecond(run, ctx.clock.now()),
};

export const BillRunFailure: BillRunFailureResolvers = {
  account: ({ accountId }, _args, ctx) => ctx.loaders.account.account.load(accountId),
};

export const OneTimeCharge: OneTimeChargeResolvers = {
  id: (charge) => publicId('charge', charge.id),
  amount: (charge) => money(charge.amountMinor, charge.currency),
};

export const Mutation: Pick<MutationResolvers, 'postOneTimeCharge'> = {
  postOneTimeCharge: (_parent, { input }, ctx) =>
    postOneTimeCharge(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      subscriptionId: input.subscriptionId ? rowId('subscription', input.subscriptionId) : null,
      // GraphQL's names have no hyphens.
      code: oneTimeChargeCodes.find((code) => code.replaceAll('-', '_') === input.kind) ?? 'other-charge',
      auditReason: requireReason(ctx),
    }),
};
