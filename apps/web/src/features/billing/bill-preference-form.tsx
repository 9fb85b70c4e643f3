'use client';

import { type ReactNode, useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import type { BillPreferenceState } from './bill-preferences-action.ts';

interface BillPreferenceFormProps {
  action: (previous: BillPreferenceState, form: FormData) => Promise<BillPreferenceState>;
  accountId: string;
  label: string;
  children: ReactNode;
}

/** A choice about bills, and what was wrong with it. */
export function BillPreferenceForm({ action, accountId, label, children }: BillPreferenceFormProps) {
  const [{ message }, send] = useActionState(action, { message: null });
  return (
    <form action={send}>
      <Stack tight>
        {message ? (
          <FocusedNotice key={message} tone="danger" title="Nothing was changed">
            {message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="accountId" value={accountId} />
        {children}
        <div>
          <SubmitButton pendingText="Saving…">{label}</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
