import { publicId } from '../public-id.ts';
import type { PaymentMethodResolvers } from '../schema.generated.ts';

export const PaymentMethod: PaymentMethodResolvers = {
  id: (paymentMethod) => publicId('paymentMethod', paymentMethod.id),
};
