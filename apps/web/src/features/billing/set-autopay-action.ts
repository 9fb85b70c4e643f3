'use server';

import { redirect } from 'next/navigation';
import { SetAutopayDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type AutopayState, readAutopayValues, withAutopayFault } from './autopay-form-state.ts';
import { parseAmount } from './parse-amount.ts';
import { unanswered } from './planned-state.ts';

/** Turns autopay on, changes or pauses it. */
export async function setAutopayAction(_previous: AutopayState, form: FormData): Promise<AutopayState> {
  const values = readAutopayValues(form);
  const limitText = values.limit.trim();
  const limit = limitText === '' ? null : parseAmount(limitText, formText(form, 'currency'));
  if (limitText !== '' && (!limit || limit.amountMinor <= 0)) {
    const message = 'Type the limit in figures, such as 150, or leave it empty.';
    return withAutopayFault(values, { field: 'limit', message });
  }
  const isPaused = formText(form, 'paused') === 'yes';
  try {
    const { setAutopay } = await mutate(SetAutopayDocument, {
      input: {
        accountId: formText(form, 'accountId'),
        paymentMethodId: values.methodId,
        daysBeforeDue: Number(values.daysBeforeDue),
        limit,
        isPaused,
        includesPresentBill: values.present === 'yes',
      },
    });
    switch (setAutopay.__typename) {
      case 'SetAutopaySuccess':
        break;
      case 'InvalidInputError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return withAutopayFault(values, setAutopay);
      default:
        return setAutopay satisfies never;
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return withAutopayFault(values, unanswered);
    throw error;
  }
  redirect(`${paths.autopay}?done=${isPaused ? 'paused' : 'on'}`);
}
