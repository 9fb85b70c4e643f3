'use client';

import { useActionState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CapsLockPasswordField } from './caps-lock-password-field.tsx';
import { signInAction } from './sign-in-action.ts';

interface SignInFormProps {
  /** Where to go after; the action checks it. */
  next: string | null;
  /** What an attempt through another door brought back. */
  message: string | null;
}

export function SignInForm({ next, message }: SignInFormProps) {
  const [state, action] = useActionState(signInAction, { username: '', message });
  return (
    <form action={action}>
      <Stack>
        {state.message ? (
          <Notice tone="danger" role="alert">
            {state.message}
          </Notice>
        ) : null}
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          label="Username"
          name="username"
          defaultValue={state.username}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <CapsLockPasswordField
          label="Password"
          name="password"
          hint="Capital and small letters count, in the username too."
          autoComplete="current-password"
        />
        <SubmitButton wide pendingText="Signing in…">
          Sign in
        </SubmitButton>
      </Stack>
    </form>
  );
}
