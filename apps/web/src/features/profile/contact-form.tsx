'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ContactChannel } from '../../gql/graphql.ts';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { untouched } from './profile-state.ts';
import { startContactChangeAction } from './start-contact-change-action.ts';

interface ContactFormProps {
  accountId: string;
  channel: ContactChannel;
  /** The contact the new one takes the place of. Null: it is added. */
  replacesId: string | null;
}

/** Takes a new contact; a code goes to it before it is used. */
export function ContactForm({ accountId, channel, replacesId }: ContactFormProps) {
  const [{ state, ask }, action] = useActionState(startContactChangeAction, notAsked(untouched));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  const isEmail = channel === 'EMAIL';
  return (
    <form action={action}>
      <Stack>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="accountId" value={accountId} />
        <input type="hidden" name="channel" value={channel} />
        {replacesId ? <input type="hidden" name="replacesId" value={replacesId} /> : null}
        <TextField
          id={`new-contact-${replacesId ?? channel}`}
          label={isEmail ? 'New e-mail address' : 'New phone number'}
          name="value"
          defaultValue={state.values.value}
          error={state.fieldErrors.value}
          hint="We send a code there first, to make sure that it is yours."
          inputMode={isEmail ? 'email' : 'tel'}
          autoComplete={isEmail ? 'email' : 'tel'}
          autoCapitalize="none"
          spellCheck={false}
        />
        <div>
          <SubmitButton variant="secondary" pendingText="Sending…">
            Send a code there
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
