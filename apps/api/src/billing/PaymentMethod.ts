import { expiryOf, namePaymentMethod } from '@demarc/billing';
import { publicId } from '../public-id.ts';
import type { PaymentMethodResolvers } from '../schema.generated.ts';

export const PaymentMethod: PaymentMethodResolvers = {
  id: (paymentMethod) => publicId('paymentMethod', paymentMethod.id),
  name: (paymentMethod) => namePaymentMethod(paymentMethod),
  expiry: (paymentMethod, _args, ctx) => expiryOf(paymentMethod, ctx.clock.now()),
};
