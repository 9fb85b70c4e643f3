import { explainDecline } from '@demarc/billing';
import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { PaymentResolvers } from '../schema.generated.ts';

export const Payment: PaymentResolvers = {
  id: (payment) => publicId('payment', payment.id),
  amount: (payment) => money(payment.amountMinor, payment.currency),
  // A list has read its cards along.
  paymentMethod: (payment, _args, ctx) => payment.paymentMethod ?? ctx.loaders.billing.paymentMethod.load(payment),
  declineMessage: (payment) => (payment.state === 'declined' ? explainDecline(payment.declineCode) : null),
};
