'use server';

import { redirect } from 'next/navigation';
import { OrderPlanChangeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import type { OrderState } from './order-state.ts';

/** Orders another plan at the price that was shown; a price that moved since is refused by the API, and told here. */
export async function orderPlanChangeAction(
  previous: Stepped<OrderState>,
  form: FormData,
): Promise<Stepped<OrderState>> {
  return withStepUp(previous, form, orderPlanChange);
}

async function orderPlanChange(_previous: OrderState, form: FormData): Promise<OrderState> {
  const text = (name: string) => formText(form, name);
  try {
    const { orderPlanChange: result } = await mutate(OrderPlanChangeDocument, {
      input: {
        subscriptionId: text('subscriptionId'),
        offeringId: text('offeringId'),
        expectedMonthlyPrice: { amountMinor: Number(text('amountMinor')), currency: text('currency') },
      },
    });
    switch (result.__typename) {
      case 'OrderPlanChangeSuccess':
        break;
      case 'PriceChangedError':
        return {
          message: `${result.message} It is ${formatMoney(result.offering.monthlyPrice)} a month now. Nothing was ordered.`,
        };
      case 'OfferNotAvailableError':
      case 'OrderPendingError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { message: result.message };
      default:
        return result satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) {
      return { message: 'We got no answer. Look under Services whether the change is ordered before trying again.' };
    }
    throw error;
  }
  redirect(`${paths.services}?done=ordered`);
}
