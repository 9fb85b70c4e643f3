'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { replyToTicketAction } from './reply-to-ticket-action.ts';
import { emptyTicketForm, type TicketFormState } from './ticket-form-state.ts';

export function ReplyForm({ ticketId }: { ticketId: string }) {
  const [state, action] = useActionState<TicketFormState, FormData>(replyToTicketAction, emptyTicketForm);
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger" title="Your reply is not sent yet">
            {state.message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="ticketId" value={ticketId} />
        <TextareaField
          label="Your reply"
          name="body"
          defaultValue={state.values.body}
          error={state.faults.body}
          maxLength={5000}
          rows={5}
        />
        <div>
          <SubmitButton pendingText="Sending…">Send reply</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
