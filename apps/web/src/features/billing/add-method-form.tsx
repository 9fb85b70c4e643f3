'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { TextField } from '../../components/text-field.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { addPaymentMethodAction } from './add-payment-method-action.ts';
import { PaymentElementForm, type PaymentScript } from './payment-element-form.tsx';
import { startSetupAction } from './start-setup-action.ts';

interface AddMethodFormProps extends PaymentScript {
  accountId: string;
  /** False: for one payment alone. */
  keep: boolean;
  /** The pay form's address to come back to. Empty: to the ways to pay. */
  back: string;
}

/**
 * Opens a setup, which may ask the customer to confirm who they are before anything is typed, has it confirmed in the
 * processor's form, and stores what came of it.
 */
export function AddMethodForm({ accountId, keep, back, ...script }: AddMethodFormProps) {
  const [opening, open, isOpening] = useActionState(startSetupAction, notAsked({ setup: null, message: null }));
  const [adding, add, isAdding] = useActionState(addPaymentMethodAction, notAsked({ message: null }));
  const isBegun = useRef(false);
  const { setup, message } = opening.state;

  const begin = () => {
    const form = new FormData();
    form.set('accountId', accountId);
    startTransition(() => open(form));
  };
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    begin();
  });

  if (opening.ask) return <StepUpForm ask={opening.ask} action={open} />;
  // The card or account is with the processor already; only its setup waits.
  if (adding.ask) return <StepUpForm ask={adding.ask} action={add} />;
  if (!setup) {
    return (
      <Stack>
        {message && !isOpening ? (
          <>
            <FocusedNotice key={message} tone="danger">
              {message}
            </FocusedNotice>
            <Button onClick={begin}>Try again</Button>
          </>
        ) : (
          <p role="status">Opening the secure form…</p>
        )}
      </Stack>
    );
  }
  return (
    <PaymentElementForm
      {...script}
      clientSecret={setup.clientSecret}
      label={keep ? 'Save this way to pay' : 'Use for this payment'}
      busyLabel="Saving…"
      isBusy={isAdding}
      message={adding.state.message}
      onConfirmed={(form) => {
        form.set('accountId', accountId);
        form.set('setupId', setup.setupId);
        form.set('keep', String(keep));
        form.set('back', back);
        startTransition(() => add(form));
      }}
    >
      {keep ? (
        <TextField
          label="Your name for it"
          name="label"
          optional
          hint="Such as “Joint account”. No card or account numbers."
          maxLength={40}
          autoComplete="off"
        />
      ) : null}
    </PaymentElementForm>
  );
}
