'use client';

import { type ReactNode, useActionState } from 'react';
import type { ButtonVariant } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked, type Stepped } from '../step-up/stepped.ts';

/** What a form with little in it shows after it was sent and sent back. */
export interface ActState {
  message: string | null;
}

interface ActFormProps {
  action: (previous: Stepped<ActState>, form: FormData) => Promise<Stepped<ActState>>;
  /** What goes along unseen. */
  fields?: Readonly<Record<string, string>>;
  /** A line to open before the form is seen, so that it is not sent by a slip. */
  behind?: string;
  /** On the button. */
  label: string;
  /** Completes the label and the line for who hears the page, where several buttons say the same: "of Firefox on Linux". */
  of?: string;
  pendingText: string;
  variant?: ButtonVariant;
  wide?: boolean;
  children?: ReactNode;
}

/** One thing to do: a button, what goes with it, and what was wrong when it did not work. */
export function ActForm({ behind, ...form }: ActFormProps) {
  const [stepped, send] = useActionState(form.action, notAsked<ActState>({ message: null }));
  const shown = <ActFields {...form} stepped={stepped} send={send} />;
  if (!behind) return shown;
  // Without JavaScript the page comes back anew: what there is to say is not left behind the line.
  const isOpen = stepped.ask !== null || stepped.state.message !== null;
  return (
    <Disclosure summary={behind} of={form.of} open={isOpen}>
      {shown}
    </Disclosure>
  );
}

interface ActFieldsProps extends Omit<ActFormProps, 'action' | 'behind'> {
  stepped: Stepped<ActState>;
  send: (form: FormData) => void;
}

function ActFields({ stepped, send, fields = {}, label, of, pendingText, variant, wide, children }: ActFieldsProps) {
  const { state, ask } = stepped;
  if (ask) return <StepUpForm ask={ask} action={send} />;
  return (
    <form action={send}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <SubmitButton variant={variant} wide={wide} pendingText={pendingText}>
          {label}
          {of ? <span className="visually-hidden"> {of}</span> : null}
        </SubmitButton>
      </Stack>
    </form>
  );
}
