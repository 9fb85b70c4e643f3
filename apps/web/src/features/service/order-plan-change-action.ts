'use server';

import { redirect } from 'next/navigation';
import { OrderPlanChangeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { OrderState } from './order-state.ts';

/** Orders another plan at the price that was shown; a price that moved since is refused by the API, and told here. */
export async function orderPlanChangeAction(_previous: OrderState, form: FormData): Promise<OrderState> {
  const text = (name: string) => String(form.get(name) ?? '');
  try {
    const { orderPlanChange } = await mutate(OrderPlanChangeDocument, {
      input: {
        subscriptionId: text('subscriptionId'),
        offeringId: text('offeringId'),
        expectedMonthlyPrice: { amountMinor: Number(text('amountMinor')), currency: text('currency') },
      },
    });
    switch (orderPlanChange.__typename) {
      case 'OrderPlanChangeSuccess':
        break;
      case 'PriceChangedError':
        return {
          message: `${orderPlanChange.message} It is ${formatMoney(orderPlanChange.offering.monthlyPrice)} a month now. Nothing was ordered.`,
        };
      case 'OfferNotAvailableError':
      case 'OrderPendingError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { message: orderPlanChange.message };
      default:
        return orderPlanChange satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) {
      return { message: 'We got no answer. Look under Services whether the change is ordered before trying again.' };
    }
    throw error;
  }
  redirect(`${paths.services}?done=ordered`);
}
