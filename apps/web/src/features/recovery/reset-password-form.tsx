'use client';

import { useActionState, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { NewPasswordField } from '../registration/new-password-field.tsx';
import { untouched } from './recovery-state.ts';
import { resetPasswordAction } from './reset-password-action.ts';

/** Takes the new password, and the second factor of a sign-in that has one. */
export function ResetPasswordForm({ needsSecondFactor }: { needsSecondFactor: boolean }) {
  const [{ values, message, fieldErrors }, action] = useActionState(resetPasswordAction, untouched);
  // The form empties its password when it comes back; what was said about that one goes with it.
  const [passwordKey, setPasswordKey] = useState(0);
  return (
    <form action={action} onReset={() => setPasswordKey((key) => key + 1)}>
      <Stack>
        {message ? (
          <Notice tone="danger" role="alert">
            {message}
          </Notice>
        ) : null}
        <NewPasswordField key={passwordKey} label="New password" error={fieldErrors.password} />
        {needsSecondFactor ? (
          <TextField
            label="Code from your app, or a recovery code"
            name="secondFactorCode"
            defaultValue={values.secondFactorCode}
            error={fieldErrors.secondFactorCode}
            hint="Your sign-in has two steps, so we ask for the second one here too."
            autoComplete="one-time-code"
            autoCapitalize="characters"
            maxLength={20}
            spellCheck={false}
          />
        ) : null}
        <SubmitButton wide pendingText="Saving…">
          Save the new password
        </SubmitButton>
      </Stack>
    </form>
  );
}
