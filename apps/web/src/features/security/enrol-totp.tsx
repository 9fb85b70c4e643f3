'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TotpCodeField } from '../sign-in/totp-code-field.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { type EnrolTotpState, enrolTotpAction } from './enrol-totp-action.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecretToScan } from './secret-to-scan.tsx';
import { TurnOffTotp } from './turn-off-totp.tsx';

const notBegun: EnrolTotpState = { step: 'start', message: null };

/**
 * Turns two-step sign-in on: a button, then a secret to scan and the first code it gives, then the recovery codes. Stays
 * in the page once it is on, so that the codes are not taken away with it.
 */
export function EnrolTotp({ isOn }: { isOn: boolean }) {
  const [{ state, ask }, action] = useActionState(enrolTotpAction, notAsked(notBegun));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  if (state.step === 'codes') {
    return (
      <Stack tight>
        <FocusedNotice tone="success" role="status" title="Two-step sign-in is on">
          From now on we ask for a code from your app after your password.
        </FocusedNotice>
        <RecoveryCodes codes={state.recoveryCodes} />
      </Stack>
    );
  }
  if (isOn) return <TurnOffTotp />;
  if (state.step === 'start') {
    return (
      <form action={action}>
        <Stack>
          {state.message ? (
            <Notice tone="danger" role="alert">
              {state.message}
            </Notice>
          ) : null}
          <p>
            With two-step sign-in a stolen password is not enough: we also ask for a code from an app on your phone. Any
            authenticator app will do, such as the one in your password manager.
          </p>
          <div>
            <SubmitButton>Set up two-step sign-in</SubmitButton>
          </div>
        </Stack>
      </form>
    );
  }
  return (
    <form action={action}>
      <Stack>
        <SecretToScan secret={state.secret} uri={state.uri} qr={state.qr} />
        <TotpCodeField
          error={state.message}
          hint="Type the six digits the app now shows, so that we know it is set up right."
        />
        <div>
          <SubmitButton pendingText="Checking…">Turn on</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
