'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { type WithdrawDisputeState, withdrawDisputeAction } from './withdraw-dispute-action.ts';

export function WithdrawDisputeForm({ disputeId }: { disputeId: string }) {
  const [{ message }, action] = useActionState<WithdrawDisputeState, FormData>(withdrawDisputeAction, {
    message: null,
  });
  return (
    <form action={action}>
      <Stack tight>
        {message ? (
          <FocusedNotice key={message} tone="danger" title="The dispute is not withdrawn">
            {message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="disputeId" value={disputeId} />
        <div>
          <SubmitButton variant="secondary" pendingText="Withdrawing…">
            Withdraw dispute
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
