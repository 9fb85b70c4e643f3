'use client';

import { useActionState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { LookupWay, Lost } from './lost.ts';
import { untouched } from './recovery-state.ts';
import { startRecoveryAction } from './start-recovery-action.ts';

/** Says who it is, and where the code or the username is to go. */
export function StartRecoveryForm({ lost, by }: { lost: Lost; by: LookupWay }) {
  const [{ values, message, fieldErrors }, action] = useActionState(startRecoveryAction, untouched);
  const keep = (name: string) => ({ name, defaultValue: values[name], error: fieldErrors[name] });
  const what = lost === 'username' ? 'my username' : 'a code';
  return (
    <form action={action}>
      <Stack>
        {message ? (
          <Notice tone="danger" role="alert">
            {message}
          </Notice>
        ) : null}
        <input type="hidden" name="lost" value={lost} />
        <input type="hidden" name="by" value={by} />
        {by === 'username' ? (
          <TextField
            label="Username"
            {...keep('username')}
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
        ) : null}
        {by === 'email' ? (
          <TextField
            label="E-mail address"
            {...keep('email')}
            hint="The one we write to you at."
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
          />
        ) : null}
        {by === 'account-number' ? (
          <>
            <TextField
              label="Account number"
              {...keep('accountNumber')}
              hint="At the top of every bill. Spaces don’t matter."
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField
              label="Postcode"
              {...keep('postcode')}
              hint="Of the address we serve."
              autoComplete="postal-code"
            />
          </>
        ) : null}
        <RadioCards
          legend={`Where to send ${what}`}
          name="channel"
          defaultValue="EMAIL"
          options={[
            { value: 'EMAIL', label: 'E-mail', note: 'To the address on record' },
            { value: 'SMS', label: 'Text message', note: 'To the phone on record' },
          ]}
        />
        <SubmitButton wide pendingText="Sending…">
          {`Send me ${what}`}
        </SubmitButton>
      </Stack>
    </form>
  );
}
