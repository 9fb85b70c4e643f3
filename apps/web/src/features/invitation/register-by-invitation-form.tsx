'use client';

import { useActionState, useState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { NewPasswordField } from '../registration/new-password-field.tsx';
import { untouched } from '../registration/registration-state.ts';
import { registerByInvitationAction } from './register-by-invitation-action.ts';

/** Chooses the sign-in of someone who is invited and has none. */
export function RegisterByInvitationForm({ token }: { token: string }) {
  const [{ values, message, fieldErrors }, action] = useActionState(registerByInvitationAction, untouched);
  // The form empties its password when it comes back; what was said about that one goes with it.
  const [passwordKey, setPasswordKey] = useState(0);
  return (
    <form action={action} onReset={() => setPasswordKey((key) => key + 1)}>
      <Stack>
        {message ? (
          <FocusedNotice key={message} tone="danger">
            {message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="token" value={token} />
        <TextField
          label="Choose a username"
          name="username"
          defaultValue={values.username}
          error={fieldErrors.username}
          hint="You sign in with it exactly as you type it here: capital and small letters count."
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <NewPasswordField key={passwordKey} error={fieldErrors.password} />
        <SubmitButton wide pendingText="Joining…">
          Make my sign-in and join
        </SubmitButton>
      </Stack>
    </form>
  );
}
