import { answerDispute, disputeCharge, withdrawDispute } from '@demarc/billing';
import { requireReason } from '../account/reason.ts';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<MutationResolvers, 'disputeCharge' | 'withdrawDispute' | 'answerDispute'> = {
  disputeCharge: (_parent, { input }, ctx) =>
    disputeCharge(ctx, { ...input, statementId: rowId('statement', input.statementId) }),
  withdrawDispute: (_parent, { input }, ctx) => withdrawDispute(ctx, { disputeId: rowId('dispute', input.disputeId) }),
  answerDispute: (_parent, { input }, ctx) =>
    answerDispute(ctx, { ...input, disputeId: rowId('dispute', input.disputeId), reason: requireReason(ctx) }),
};
