'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../lib/paths.ts';
import { CallableText } from './callable-text.tsx';
import { CapsLockPasswordField } from './caps-lock-password-field.tsx';
import styles from './sign-in.module.css';
import { signInAction } from './sign-in-action.ts';

interface SignInFormProps {
  /** Where to go after; the action checks it. */
  next: string | null;
  /** What an attempt through another door brought back. */
  message: string | null;
}

export function SignInForm({ next, message }: SignInFormProps) {
  const [state, action] = useActionState(signInAction, {
    username: '',
    isShared: false,
    isLocked: false,
    message,
  });
  return (
    <form action={action}>
      <Stack>
        {state.message ? (
          <Notice tone="danger" role="alert">
            <p>
              <CallableText text={state.message} />
            </p>
            {state.isLocked ? (
              <p>
                <Link href={`${paths.recover}?lost=unlock`}>Unlock your sign-in</Link>
              </p>
            ) : null}
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
        <label className={styles.remember}>
          <input type="checkbox" name="isShared" defaultChecked={state.isShared} />
          <span>
            This is a shared or public computer. We sign you out after 10 minutes without use and when the browser is
            closed, and do not remember it.
          </span>
        </label>
        <SubmitButton wide pendingText="Signing in…">
          Sign in
        </SubmitButton>
      </Stack>
    </form>
  );
}
