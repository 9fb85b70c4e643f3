'use server';

import { redirect } from 'next/navigation';
import { ChangeDueDayDocument, ChooseBillDeliveryDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';

export interface BillPreferenceState {
  message: string | null;
}

/** What the form shows after it was sent: what was chosen, and what was wrong. */
export interface BillDeliveryState {
  delivery: string;
  message: string | null;
}

const noAnswer = { message: 'We got no answer. Please try again in a moment.' };

/** Has bills due on the day the customer has seen the effect of. */
export async function changeDueDayAction(_previous: BillPreferenceState, form: FormData): Promise<BillPreferenceState> {
  const input = { accountId: formText(form, 'accountId'), dueDay: Number(formText(form, 'dueDay')) | 0 };
  try {
    const { changeDueDay } = await mutate(ChangeDueDayDocument, { input });
    if (changeDueDay.__typename !== 'ChangeDueDaySuccess') return { message: changeDueDay.message };
  } catch (error) {
    if (error instanceof ApiUnavailableError) return noAnswer;
    throw error;
  }
  redirect(`${paths.billPreferences}?done=day`);
}

/** Has bills come by e-mail or on paper. */
export async function chooseBillDeliveryAction(
  _previous: BillDeliveryState,
  form: FormData,
): Promise<BillDeliveryState> {
  const delivery = formText(form, 'delivery');
  if (delivery !== 'PAPER' && delivery !== 'PAPERLESS') return { delivery, message: 'Choose how your bills come.' };
  try {
    const { chooseBillDelivery } = await mutate(ChooseBillDeliveryDocument, {
      input: { accountId: formText(form, 'accountId'), delivery },
    });
    if (chooseBillDelivery.__typename !== 'ChooseBillDeliverySuccess') {
      return { delivery, message: chooseBillDelivery.message };
    }
  } catch (error) {
    if (error instanceof ApiUnavailableError) return { delivery, ...noAnswer };
    throw error;
  }
  redirect(`${paths.billPreferences}?done=delivery`);
}
