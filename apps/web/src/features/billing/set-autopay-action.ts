'use server';

import { redirect } from 'next/navigation';
import { SetAutopayDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { parseAmount } from './parse-amount.ts';
import { unanswered } from './planned-state.ts';

/** What the form of autopay shows after it was sent. */
export interface AutopayState {
  /** NULL before anything was sent. */
  message: string | null;
  /** The field it is about. */
  field: string | null;
}

/** Turns autopay on, changes or pauses it. */
export async function setAutopayAction(_previous: AutopayState, form: FormData): Promise<AutopayState> {
  const text = (name: string) => String(form.get(name) ?? '');
  const limitText = text('limit').trim();
  const limit = limitText === '' ? null : parseAmount(limitText, text('currency'));
  if (limitText !== '' && (!limit || limit.amountMinor <= 0)) {
    return { message: 'Type the limit in figures, such as 150, or leave it empty.', field: 'limit' };
  }
  const isPaused = text('paused') === 'yes';
  try {
    const { setAutopay } = await mutate(SetAutopayDocument, {
      input: {
        accountId: text('accountId'),
        paymentMethodId: text('methodId'),
        daysBeforeDue: Number(text('daysBeforeDue')),
        limit,
        isPaused,
        includesPresentBill: text('present') === 'yes',
      },
    });
    switch (setAutopay.__typename) {
      case 'SetAutopaySuccess':
        break;
      case 'InvalidInputError':
        return { message: setAutopay.message, field: setAutopay.field };
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { message: setAutopay.message, field: null };
      default:
        return setAutopay satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { ...unanswered, field: null };
    throw error;
  }
  redirect(`${paths.autopay}?done=${isPaused ? 'paused' : 'on'}`);
}
