'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { type UndoPaymentState, undoPaymentAction } from './undo-payment-action.ts';

/** @param props.label `Take back $84.20`. */
export function UndoPaymentForm({ paymentId, label }: { paymentId: string; label: string }) {
  const [state, action] = useActionState<UndoPaymentState, FormData>(undoPaymentAction, { message: null });
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger" title="The payment was not taken back">
            {state.message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="paymentId" value={paymentId} />
        <div>
          <SubmitButton variant="secondary" pendingText="Taking it back…">
            {label}
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
