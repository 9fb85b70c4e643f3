'use server';

import { redirect } from 'next/navigation';
import { UndoPaymentDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';

/** What the form shows after it was sent. NULL: nothing went wrong. */
export interface UndoPaymentState {
  message: string | null;
}

/** Takes a payment back. Pressing twice or sending again is the same refund. */
export async function undoPaymentAction(_previous: UndoPaymentState, form: FormData): Promise<UndoPaymentState> {
  const paymentId = formText(form, 'paymentId');
  try {
    const { undoPayment } = await mutate(UndoPaymentDocument, { input: { paymentId } });
    switch (undoPayment.__typename) {
      case 'UndoPaymentSuccess':
        break;
      case 'NotUndoableError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
      case 'AccountFrozenError':
        return { message: undoPayment.message };
      default:
        return undoPayment satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ApiUnavailableError)) throw error;
    return { message: 'We got no answer. Press the button again: the payment is taken back once at most.' };
  }
  redirect(paths.payment(paymentId));
}
