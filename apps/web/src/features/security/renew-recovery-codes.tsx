'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { renewRecoveryCodesAction } from './renew-recovery-codes-action.ts';

/** How many recovery codes there are, and new ones on demand. */
export function RenewRecoveryCodes({ left }: { left: number }) {
  const [{ state, ask }, action] = useActionState(renewRecoveryCodesAction, notAsked({ message: null, codes: null }));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  if (state.codes) {
    return (
      <Stack tight>
        <FocusedNotice tone="success" role="status" title="You have new recovery codes">
          The ones before work no more.
        </FocusedNotice>
        <RecoveryCodes codes={state.codes} />
      </Stack>
    );
  }
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        {left === 0 ? (
          <Notice tone="warning" title="You have no recovery codes">
            Without your phone or key you could not sign in. Make codes now and keep them somewhere safe.
          </Notice>
        ) : null}
        <p>
          You have {left} of 10 recovery codes left. Each lets you in once when your phone or key is gone. Lost the
          list? Make new codes, and the old ones work no more.
        </p>
        <div>
          <SubmitButton variant="secondary" pendingText="Making codes…">
            Make new recovery codes
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
