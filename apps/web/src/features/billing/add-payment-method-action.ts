'use server';

import { redirect } from 'next/navigation';
import { AddPaymentMethodDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';

export interface AddPaymentMethodState {
  message: string | null;
}

/** Stores a card by the processor's token. The card's number never comes here. */
export async function addPaymentMethodAction(
  previous: Stepped<AddPaymentMethodState>,
  form: FormData,
): Promise<Stepped<AddPaymentMethodState>> {
  return withStepUp(previous, form, storeCard);
}

async function storeCard(_previous: AddPaymentMethodState, form: FormData): Promise<AddPaymentMethodState> {
  const accountId = String(form.get('accountId') ?? '');
  const processorToken = String(form.get('processorToken') ?? '');
  try {
    const { addPaymentMethod } = await mutate(AddPaymentMethodDocument, { input: { accountId, processorToken } });
    switch (addPaymentMethod.__typename) {
      case 'AddPaymentMethodSuccess':
        break;
      case 'CardRefusedError':
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
  redirect(form.get('then') === 'pay' ? paths.pay : paths.billing);
}
