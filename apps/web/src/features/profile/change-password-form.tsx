'use client';

import { useActionState, useState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { NewPasswordField } from '../registration/new-password-field.tsx';
import { CapsLockPasswordField } from '../sign-in/caps-lock-password-field.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { changePasswordAction } from './change-sign-in-action.ts';
import { untouched } from './profile-state.ts';

/** Asks for the old password and takes the new one. */
export function ChangePasswordForm() {
  const [{ state, ask }, action] = useActionState(changePasswordAction, notAsked(untouched));
  // The form empties its passwords when it comes back; what was said about them goes with it.
  const [passwordKey, setPasswordKey] = useState(0);
  if (ask) return <StepUpForm ask={ask} action={action} />;
  return (
    <form action={action} onReset={() => setPasswordKey((key) => key + 1)}>
      <Stack>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        <CapsLockPasswordField
          label="Password you have now"
          name="currentPassword"
          error={state.fieldErrors.currentPassword}
          autoComplete="current-password"
        />
        <NewPasswordField
          key={passwordKey}
          label="New password"
          name="newPassword"
          error={state.fieldErrors.newPassword}
        />
        <div>
          <SubmitButton pendingText="Saving…">Change the password</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
