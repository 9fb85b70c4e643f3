'use client';

import { useActionState } from 'react';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { RememberDevice } from './remember-device.tsx';
import { TotpCodeField } from './totp-code-field.tsx';
import { verifyCodeAction } from './verify-code-action.ts';

/** Asks for the second factor. */
export function CodeForm({ next }: { next: string | null }) {
  const [state, action] = useActionState(verifyCodeAction, { message: null });
  return (
    <form action={action}>
      <Stack>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TotpCodeField error={state.message} />
        <RememberDevice />
        <SubmitButton wide pendingText="Checking…">
          Continue
        </SubmitButton>
      </Stack>
    </form>
  );
}
