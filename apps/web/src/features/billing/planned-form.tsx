'use client';

import { type ReactNode, useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { notSent, type PlannedState } from './planned-state.ts';

interface PlannedFormProps {
  action: (previous: PlannedState, form: FormData) => Promise<PlannedState>;
  /** What is sent beside what is typed. */
  values: Readonly<Record<string, string>>;
  label: string;
  pendingText: string;
  variant?: 'primary' | 'secondary' | 'quiet';
  wide?: boolean;
  children?: ReactNode;
}

/** A form about planned payments: its fields, one button, and why it was refused. */
export function PlannedForm({ action, values, label, pendingText, variant, wide, children }: PlannedFormProps) {
  const [state, send] = useActionState<PlannedState, FormData>(action, notSent);
  return (
    <form action={send}>
      <Stack tight={!children}>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div>
          <SubmitButton variant={variant} wide={wide} pendingText={pendingText}>
            {label}
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
