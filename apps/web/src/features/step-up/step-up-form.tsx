'use client';

import { useEffect, useRef } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { PasskeyButton } from '../passkey/passkey-button.tsx';
import { CapsLockPasswordField } from '../sign-in/caps-lock-password-field.tsx';
import styles from './step-up.module.css';
import type { StepUpAsk } from './stepped.ts';

interface StepUpFormProps {
  ask: StepUpAsk;
  /** The action of the form that asks. */
  action: (form: FormData) => void;
}

/** Stands in for a form until its customer has confirmed who they are; then the form's own action goes on. */
export function StepUpForm({ ask, action }: StepUpFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasSecondFactor = !ask.ways.includes('password');
  return (
    <form action={action} className={styles.ask}>
      <Stack>
        <h2 ref={heading} tabIndex={-1}>
          Confirm that it is you
        </h2>
        <p>
          It has been a while since you signed in, so we ask once more. What you filled in is kept and goes on after.
        </p>
        {ask.message ? (
          <FocusedNotice key={ask.message} tone="danger">
            {ask.message}
          </FocusedNotice>
        ) : null}
        {ask.ways.includes('password') ? (
          <CapsLockPasswordField label="Your password" name="stepUpPassword" autoComplete="current-password" />
        ) : null}
        {ask.ways.includes('totp') ? (
          <TextField
            label="Code from your app"
            name="stepUpCode"
            required={false}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={11}
            spellCheck={false}
          />
        ) : null}
        {ask.ways.includes('passkey') ? <PasskeyButton as="session">Use a passkey</PasskeyButton> : null}
        {hasSecondFactor ? (
          <details className={styles.other}>
            <summary>Use a recovery code</summary>
            <TextField
              label="Recovery code"
              name="stepUpRecoveryCode"
              hint="One of the ten you kept, like 7K2MQ-X04BD. It works once."
              required={false}
              autoComplete="off"
              autoCapitalize="characters"
              maxLength={20}
              spellCheck={false}
            />
          </details>
        ) : null}
        <SubmitButton wide pendingText="Checking…">
          Confirm and go on
        </SubmitButton>
      </Stack>
    </form>
  );
}
