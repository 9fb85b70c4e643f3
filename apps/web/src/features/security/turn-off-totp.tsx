'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { turnOffTotpAction } from './turn-off-totp-action.ts';

/** Removes the authenticator app. */
export function TurnOffTotp() {
  const [{ state, ask }, action] = useActionState(turnOffTotpAction, notAsked({ message: null }));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        <p>
          After your password we ask for a code from your authenticator app. New phone? Turn it off here, then set it up
          again with the new one.
        </p>
        <div>
          <SubmitButton variant="secondary" pendingText="Turning off…">
            Turn off authenticator app
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
