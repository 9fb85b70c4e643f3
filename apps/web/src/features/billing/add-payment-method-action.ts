'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { AddPaymentMethodDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { readPaymentReturn } from './payment-return.ts';

export interface AddPaymentMethodState {
  message: string | null;
}

/** Stores what the customer confirmed in the processor's form, by its setup. */
export async function addPaymentMethodAction(
  previous: Stepped<AddPaymentMethodState>,
  form: FormData,
): Promise<Stepped<AddPaymentMethodState>> {
  return withStepUp(previous, form, storeMethod);
}

async function storeMethod(_previous: AddPaymentMethodState, form: FormData): Promise<AddPaymentMethodState> {
  const keep = formText(form, 'keep') !== 'false';
  const input = {
    accountId: formText(form, 'accountId'),
    setupId: formText(form, 'setupId'),
    keep,
    label: formText(form, 'label') || null,
  };
  let methodId: string;
  try {
    const { addPaymentMethod } = await mutate(AddPaymentMethodDocument, { input });
    switch (addPaymentMethod.__typename) {
      case 'AddPaymentMethodSuccess':
        methodId = addPaymentMethod.paymentMethod.id;
        break;
      case 'PaymentMethodRefusedError':
      case 'InvalidInputError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { message: addPaymentMethod.message };
      default:
        return addPaymentMethod satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: 'We got no answer. Please try again in a moment.' };
    throw error;
  }
  const back = readPaymentReturn(formText(form, 'back'));
  redirect(
    back
      ? (`${paths.pay}?${back}&method=${encodeURIComponent(methodId)}` as Route)
      : `${paths.paymentMethods}?done=added`,
  );
}
