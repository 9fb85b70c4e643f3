import { explainFailedRefund } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { RefundResolvers } from '../schema.generated.ts';

export const Refund: RefundResolvers = {
  id: (refund) => publicId('refund', refund.id),
  amount: (refund) => money(refund.amountMinor, refund.currency),
  failureMessage: (refund) => (refund.state === 'failed' ? explainFailedRefund(refund.failureCode) : null),
};
