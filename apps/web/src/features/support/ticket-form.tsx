'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { openTicketAction } from './open-ticket-action.ts';
import { categoryOptions } from './ticket-categories.ts';
import { emptyTicketForm, type TicketFormState } from './ticket-form-state.ts';

export function TicketForm({ accountId }: { accountId: string }) {
  const [state, action] = useActionState<TicketFormState, FormData>(openTicketAction, emptyTicketForm);
  const { values, faults, message } = state;
  const problem = message ?? Object.values(faults)[0];
  return (
    <form action={action}>
      <Stack>
        {problem ? (
          <FocusedNotice key={problem} tone="danger" title="Your ticket is not sent yet">
            {problem}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="accountId" value={accountId} />
        <SelectField
          // React sets a select back to its first default after an action: a new one takes what was chosen.
          key={values.category}
          label="What is it about?"
          name="category"
          options={categoryOptions}
          emptyLabel="Please choose"
          defaultValue={values.category}
          error={faults.category}
        />
        <TextField
          label="Subject"
          name="subject"
          hint="A few words, such as “No signal upstairs since Sunday”."
          defaultValue={values.subject}
          error={faults.subject}
          minLength={3}
          maxLength={120}
          autoComplete="off"
        />
        <TextareaField
          label="What happened?"
          name="body"
          hint="Since when, and what you have tried. Please leave out passwords and card numbers."
          defaultValue={values.body}
          error={faults.body}
          maxLength={5000}
          rows={8}
        />
        <div>
          <SubmitButton pendingText="Sending…">Send</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
