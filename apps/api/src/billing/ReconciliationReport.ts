import { listDifferences } from '@demarc/billing';
import { pageRequest, toConnection } from '../connection.ts';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { ReconciliationDifferenceResolvers, ReconciliationReportResolvers } from '../schema.generated.ts';

export const ReconciliationReport: ReconciliationReportResolvers = {
  differences: async (report, args, ctx) => toConnection(await listDifferences(ctx, report.day, pageRequest(args))),
};

export const ReconciliationDifference: ReconciliationDifferenceResolvers = {
  accountId: ({ accountId }) => (accountId === null ? null : publicId('account', accountId)),
  ours: ({ ourMinor, currency }) => (ourMinor === null ? null : money(ourMinor, currency)),
  theirs: ({ theirMinor, currency }) => (theirMinor === null ? null : money(theirMinor, currency)),
};
