import { reportMissedAppointment, reportServiceProblem } from '@demarc/billing';
import { requireReason } from '../account/reason.ts';
import { publicId, rowId } from '../public-id.ts';
import type { MutationResolvers, ReportServiceProblemSuccessResolvers } from '../schema.generated.ts';

export const ReportServiceProblemSuccess: ReportServiceProblemSuccessResolvers = {
  subscriptionIds: ({ subscriptionIds }) => subscriptionIds.map((id) => publicId('subscription', id)),
};

export const Mutation: Pick<MutationResolvers, 'reportServiceProblem' | 'reportMissedAppointment'> = {
  reportServiceProblem: (_parent, { input }, ctx) =>
    reportServiceProblem(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      subscriptionIds: input.subscriptionIds?.map((id) => rowId('subscription', id)) ?? null,
      auditReason: requireReason(ctx),
    }),
  reportMissedAppointment: (_parent, { input }, ctx) =>
    reportMissedAppointment(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      auditReason: requireReason(ctx),
    }),
};
