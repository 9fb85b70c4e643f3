'use client';

import { useActionState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { untouched } from './registration-state.ts';
import { startRegistrationAction } from './start-registration-action.ts';

/** How the account is looked for. */
export type LookupWay = 'account-number' | 'address';

/** First step: finds the account. */
export function StartRegistrationForm({ by }: { by: LookupWay }) {
  const [{ values, message, fieldErrors }, action] = useActionState(startRegistrationAction, untouched);
  const keep = (name: string) => ({ name, defaultValue: values[name], error: fieldErrors[name] });
  return (
    <form action={action}>
      <Stack>
        {message ? (
          <Notice tone="danger" role="alert">
            {message}
          </Notice>
        ) : null}
        <input type="hidden" name="by" value={by} />
        {by === 'address' ? (
          <>
            <TextField
              label="House number and street"
              {...keep('line1')}
              hint="Of the address we serve, as in 14 Alder Street."
              autoComplete="address-line1"
            />
            <TextField
              label="Apartment or unit"
              {...keep('line2')}
              hint="As in Apt 4B, if your home has one."
              autoComplete="address-line2"
              optional
            />
            <TextField label="Postcode" {...keep('postcode')} autoComplete="postal-code" />
            <TextField
              label="Family name"
              {...keep('familyName')}
              hint="Of the person the bill is addressed to."
              autoComplete="family-name"
            />
          </>
        ) : (
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
        )}
        <RadioCards
          legend="Where to send your code"
          name="channel"
          defaultValue={values.channel ?? 'EMAIL'}
          options={[
            { value: 'EMAIL', label: 'E-mail', note: 'To the address on record' },
            { value: 'SMS', label: 'Text message', note: 'To the phone on record' },
          ]}
        />
        <SubmitButton wide pendingText="Looking…">
          Send me a code
        </SubmitButton>
      </Stack>
    </form>
  );
}
