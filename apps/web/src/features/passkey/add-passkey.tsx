'use client';

import { startTransition, useActionState, useEffect, useState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { RecoveryCodes } from '../security/recovery-codes.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { describePasskeyFault } from './describe-passkey-fault.ts';
import { addPasskeyAction } from './passkey-actions.ts';
import type { AddPasskeyState } from './passkey-states.ts';

const notBegun: AddPasskeyState = { step: 'name', name: '', message: null };

/** Adds a passkey: a name, then the browser's own questions, then recovery codes for who has none yet. */
export function AddPasskey() {
  const [{ state, ask }, action] = useActionState(addPasskeyAction, notAsked(notBegun));
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    if (state.step !== 'make') return;
    const { name, challengeId, optionsJson } = state;
    setFault(null);
    makePasskey(optionsJson).then(
      (answerJson) => {
        const form = new FormData();
        form.set('name', name);
        form.set('passkeyChallengeId', challengeId);
        form.set('passkeyAnswer', answerJson);
        startTransition(() => action(form));
      },
      (error) => setFault(describePasskeyFault(error)),
    );
  }, [state, action]);

  if (ask) return <StepUpForm ask={ask} action={action} />;
  const message = fault ?? (state.step === 'name' ? state.message : null);
  return (
    <Stack>
      {state.step === 'done' ? (
        <>
          <FocusedNotice tone="success" role="status" title={`“${state.name}” is ready`}>
            The next time, choose “Sign in with a passkey” and you need no password.
          </FocusedNotice>
          {state.recoveryCodes ? <RecoveryCodes codes={state.recoveryCodes} /> : null}
        </>
      ) : null}
      <form action={action}>
        <Stack tight>
          {message ? (
            <FocusedNotice key={message} tone="danger">
              {message}
            </FocusedNotice>
          ) : null}
          <TextField
            key={state.step}
            label="Name of the new passkey"
            name="name"
            hint="So that you know it again, such as “My phone”."
            defaultValue={state.step === 'done' ? '' : state.name}
            maxLength={60}
            autoComplete="off"
          />
          <div>
            <SubmitButton variant="secondary" pendingText="Follow your browser…">
              Add a passkey
            </SubmitButton>
          </div>
          <noscript>
            <p>Adding a passkey needs JavaScript.</p>
          </noscript>
        </Stack>
      </form>
    </Stack>
  );
}

async function makePasskey(optionsJson: string): Promise<string> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(optionsJson) }));
}
