'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { confirmContactAction } from './confirm-contact-action.ts';
import { untouched } from './profile-state.ts';

/** Takes the code that was sent to a new contact. */
export function ConfirmContactForm() {
  const [{ values, message, fieldErrors }, action] = useActionState(confirmContactAction, untouched);
  return (
    <form action={action}>
      <Stack>
        {message ? (
          <FocusedNotice key={message} tone="danger">
            {message}
          </FocusedNotice>
        ) : null}
        <TextField
          label="Code we sent you"
          name="code"
          defaultValue={values.code}
          error={fieldErrors.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <div>
          <SubmitButton pendingText="Checking…">Use this contact</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
