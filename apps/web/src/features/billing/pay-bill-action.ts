'use server';

import { redirect } from 'next/navigation';
import { PayBillDocument, type PayBillMutation } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';

/** What the confirmation form shows after it was sent. */
export interface PayBillState {
  /** `none` before anything was sent. `unreached`: whether anything was charged is not known here. */
  outcome: 'none' | 'declined' | 'approval' | 'nothing_to_pay' | 'already_used' | 'refused' | 'unreached';
  message: string;
  /** What the processor's script needs to have the customer's bank ask them. */
  clientSecret?: string;
}

/**
 * Pays. A payment that succeeded, or whose outcome is still open, leads to its receipt. The key comes from the form, so
 * pressing twice, sending again or a second tab of the form is the same payment.
 */
export async function payBillAction(_previous: PayBillState, form: FormData): Promise<PayBillState> {
  const answer = await sendPayment(form);
  if (!answer) {
    return {
      outcome: 'unreached',
      message: 'We got no answer. Press the button again: it is the same payment, and you are charged once at most.',
    };
  }
  switch (answer.__typename) {
    case 'PayBillSuccess':
      return redirect(paths.payment(answer.payment.id));
    case 'PaymentDeclinedError':
      return { outcome: 'declined', message: answer.message };
    case 'PaymentActionRequiredError':
      return { outcome: 'approval', message: answer.message, clientSecret: answer.clientSecret };
    case 'NothingToPayError':
      return { outcome: 'nothing_to_pay', message: answer.message };
    case 'IdempotencyKeyReusedError':
      return { outcome: 'already_used', message: answer.message };
    case 'InvalidInputError':
    case 'NotFoundError':
    case 'RoleNotAllowedError':
    case 'AccountFrozenError':
      return { outcome: 'refused', message: answer.message };
    default:
      return answer satisfies never;
  }
}

/** NULL: no answer came. */
async function sendPayment(form: FormData): Promise<PayBillMutation['payBill'] | null> {
  const text = (name: string) => formText(form, name);
  try {
    const { payBill } = await mutate(PayBillDocument, {
      input: {
        accountId: text('accountId'),
        paymentMethodId: text('paymentMethodId'),
        amount: { amountMinor: Number(text('amountMinor')), currency: text('currency') },
        idempotencyKey: text('idempotencyKey'),
      },
    });
    return payBill;
  } catch (error) {
    if (error instanceof ApiUnavailableError) return null;
    throw error;
  }
}
