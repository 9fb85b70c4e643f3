'use client';

import { useActionState } from 'react';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './sign-in.module.css';
import { verifyRecoveryCodeAction } from './verify-recovery-code-action.ts';

/** For who has lost the app or the passkey: one of the codes they kept. */
export function RecoveryCodeForm() {
  const [state, action] = useActionState(verifyRecoveryCodeAction, { message: null });
  return (
    <details className={styles.help} open={state.message !== null}>
      <summary>Lost your phone? Use a recovery code</summary>
      <form action={action}>
        <Stack>
          <TextField
            label="Recovery code"
            name="recoveryCode"
            hint="One of the ten you kept, like 7K2MQ-X04BD. It works once."
            error={state.message ?? undefined}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={20}
            spellCheck={false}
          />
          <SubmitButton variant="secondary" wide pendingText="Checking…">
            Sign in with this code
          </SubmitButton>
        </Stack>
      </form>
    </details>
  );
}
