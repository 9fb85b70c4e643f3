'use server';

import { redirect } from 'next/navigation';
import { CancelProductOrderDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { OrderState } from './order-state.ts';

/** Takes back an ordered change that has not begun. */
export async function cancelProductOrderAction(_previous: OrderState, form: FormData): Promise<OrderState> {
  try {
    const { cancelProductOrder } = await mutate(CancelProductOrderDocument, {
      input: { orderId: formText(form, 'orderId') },
    });
    switch (cancelProductOrder.__typename) {
      case 'CancelProductOrderSuccess':
        break;
      case 'OrderClosedError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { message: cancelProductOrder.message };
      default:
        return cancelProductOrder satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { message: 'We got no answer. Please try again in a moment.' };
    throw error;
  }
  redirect(`${paths.services}?done=cancelled`);
}
