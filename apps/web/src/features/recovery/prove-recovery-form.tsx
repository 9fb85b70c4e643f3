'use client';

import { useActionState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { proveRecoveryAction } from './prove-recovery-action.ts';
import { untouched } from './recovery-state.ts';

/** Takes the code. One that a link brought along is filled in, and shown only when the customer sends it. */
export function ProveRecoveryForm({ recoveryId, code }: { recoveryId: string | null; code: string | null }) {
  const [{ values, message, fieldErrors }, action] = useActionState(proveRecoveryAction, untouched);
  return (
    <form action={action}>
      <Stack>
        {message ? (
          <Notice tone="danger" role="alert">
            {message}
          </Notice>
        ) : null}
        {recoveryId ? <input type="hidden" name="recovery" value={recoveryId} /> : null}
        <TextField
          label="Code we sent you"
          name="code"
          defaultValue={values.code ?? code ?? undefined}
          error={fieldErrors.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <SubmitButton wide pendingText="Checking…">
          Continue
        </SubmitButton>
      </Stack>
    </form>
  );
}
