'use server';

import { redirect } from 'next/navigation';
import { DisputeChargeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import { type DisputeFormState, withFault } from './dispute-form-state.ts';
import { isDisputeReason } from './dispute-words.tsx';
import { parseAmount } from './parse-amount.ts';

/** Disputes a charge and shows the dispute. Sent twice it is one: a charge is disputed once. */
export async function disputeChargeAction(_previous: DisputeFormState, form: FormData): Promise<DisputeFormState> {
  const values = {
    amount: formText(form, 'amount'),
    reason: formText(form, 'reason'),
    explanation: formText(form, 'explanation'),
  };
  const { reason, explanation } = values;
  const currency = formText(form, 'currency');
  if (!/^[A-Z]{3}$/.test(currency)) return withFault(values, { message: 'Open this page again from the bill.' });
  const amount = parseAmount(values.amount, currency);
  if (!amount) return withFault(values, { field: 'amount', message: 'Enter an amount such as 25.00.' });
  if (!isDisputeReason(reason)) return withFault(values, { field: 'reason', message: 'Choose what is not right.' });
  try {
    const { disputeCharge } = await mutate(DisputeChargeDocument, {
      input: {
        statementId: formText(form, 'statementId'),
        position: Number(formText(form, 'position')) | 0,
        amount,
        reason,
        explanation,
      },
    });
    switch (disputeCharge.__typename) {
      case 'DisputeChargeSuccess':
        return redirect(`${paths.dispute(disputeCharge.dispute.id)}?done=opened`);
      case 'AlreadyDisputedError':
        return redirect(paths.dispute(disputeCharge.dispute.id));
      case 'InvalidInputError':
      case 'NotDisputableError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
        return withFault(values, disputeCharge);
      default:
        return disputeCharge satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ApiUnavailableError)) throw error;
    return withFault(values, {
      message: 'We got no answer, and what you typed is still here. Send it again: it is one dispute, however often.',
    });
  }
}
