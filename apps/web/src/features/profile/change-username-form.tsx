'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CapsLockPasswordField } from '../sign-in/caps-lock-password-field.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { changeUsernameAction } from './change-sign-in-action.ts';
import { untouched } from './profile-state.ts';

/** Takes a new username, and asks for the password. */
export function ChangeUsernameForm() {
  const [{ state, ask }, action] = useActionState(changeUsernameAction, notAsked(untouched));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  return (
    <form action={action}>
      <Stack>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        <TextField
          label="New username"
          name="username"
          defaultValue={state.values.username}
          error={state.fieldErrors.username}
          hint="You sign in with it exactly as you type it here: capital and small letters count."
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <CapsLockPasswordField
          id="username-password"
          label="Your password"
          name="currentPassword"
          error={state.fieldErrors.currentPassword}
          autoComplete="current-password"
        />
        <div>
          <SubmitButton pendingText="Saving…">Change the username</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
