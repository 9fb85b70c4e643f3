import { explainChargeback } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { ChargebackResolvers } from '../schema.generated.ts';

export const Chargeback: ChargebackResolvers = {
  id: (chargeback) => publicId('chargeback', chargeback.id),
  amount: (chargeback) => money(chargeback.amountMinor, chargeback.currency),
  reason: (chargeback) => explainChargeback(chargeback.reasonCode),
};
