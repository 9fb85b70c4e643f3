'use client';

import { useActionState } from 'react';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { verifySignInCodeAction } from './verify-sign-in-code-action.ts';

/** Asks for the code that was sent because the sign-in is unusual. */
export function SignInCodeForm({ next }: { next: string | null }) {
  const [state, action] = useActionState(verifySignInCodeAction, { message: null });
  return (
    <form action={action}>
      <Stack>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          label="Code from our message"
          name="code"
          hint="Eight digits, good for 10 minutes."
          error={state.message ?? undefined}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          spellCheck={false}
        />
        <SubmitButton wide pendingText="Checking…">
          Continue
        </SubmitButton>
      </Stack>
    </form>
  );
}
