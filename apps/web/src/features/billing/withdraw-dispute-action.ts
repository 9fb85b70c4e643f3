'use server';

import { redirect } from 'next/navigation';
import { WithdrawDisputeDocument } from '../../gql/graphql.ts';
import { ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';

export interface WithdrawDisputeState {
  message: string | null;
}

/** Takes a dispute back, and shows it so. */
export async function withdrawDisputeAction(
  _previous: WithdrawDisputeState,
  form: FormData,
): Promise<WithdrawDisputeState> {
  const disputeId = formText(form, 'disputeId');
  try {
    const { withdrawDispute } = await mutate(WithdrawDisputeDocument, { input: { disputeId } });
    switch (withdrawDispute.__typename) {
      case 'WithdrawDisputeSuccess':
        return redirect(`${paths.dispute(withdrawDispute.dispute.id)}?done=withdrawn`);
      case 'DisputeClosedError':
      case 'NotFoundError':
      case 'RoleNotAllowedError':
        return { message: withdrawDispute.message };
      default:
        return withdrawDispute satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ApiUnavailableError)) throw error;
    return { message: 'We got no answer. Please try again in a moment.' };
  }
}
