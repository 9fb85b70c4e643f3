'use client';

import { useActionState, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { completeRegistrationAction } from './complete-registration-action.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { untouched } from './registration-state.ts';

/** Second step: proves the code and chooses the sign-in. */
export function CompleteRegistrationForm() {
  const [{ values, message, fieldErrors }, action] = useActionState(completeRegistrationAction, untouched);
  // The form empties its password when it comes back; what was said about that one goes with it.
  const [passwordKey, setPasswordKey] = useState(0);
  const keep = (name: string) => ({ name, defaultValue: values[name], error: fieldErrors[name] });
  return (
    <form action={action} onReset={() => setPasswordKey((key) => key + 1)}>
      <Stack>
        {message ? (
          <Notice tone="danger" role="alert">
            {message}
          </Notice>
        ) : null}
        <TextField
          label="Code we sent you"
          {...keep('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <TextField
          label="Choose a username"
          {...keep('username')}
          hint="You sign in with it exactly as you type it here: capital and small letters count."
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <NewPasswordField key={passwordKey} error={fieldErrors.password} />
        <SubmitButton wide pendingText="Registering…">
          Register
        </SubmitButton>
      </Stack>
    </form>
  );
}
