import type { NotFoundError, RoleNotAllowedError } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import type { CardRefusedError } from './payment-errors.ts';
import type { PaymentMethod } from './payment-method-store.ts';

export interface AddPaymentMethodSuccess {
  readonly __typename: 'AddPaymentMethodSuccess';
  readonly paymentMethod: PaymentMethod;
}

export async function addPaymentMethod(
  _ctx: BillingContext,
  _input: { accountId: string; processorToken: string },
): Promise<AddPaymentMethodSuccess | CardRefusedError | NotFoundError | RoleNotAllowedError> {
  throw new Error('addPaymentMethod is being written.');
}
