'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import type { BillDelivery } from '../../gql/graphql.ts';
import { type BillDeliveryState, chooseBillDeliveryAction } from './bill-preferences-action.ts';

interface BillDeliveryFormProps {
  accountId: string;
  /** As it is now. */
  delivery: BillDelivery;
  /** Where bills would go by e-mail. NULL: there is no address. */
  email: string | null;
}

/** By e-mail or on paper. What is chosen stays chosen where it could not be saved. */
export function BillDeliveryForm({ accountId, delivery, email }: BillDeliveryFormProps) {
  const [state, send] = useActionState<BillDeliveryState, FormData>(chooseBillDeliveryAction, {
    delivery,
    message: null,
  });
  return (
    <form action={send}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger" title="Nothing was changed">
            {state.message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="accountId" value={accountId} />
        <RadioCards
          key={state.delivery}
          legend="How bills come"
          name="delivery"
          defaultValue={state.delivery}
          options={[
            {
              value: 'PAPERLESS',
              label: 'By e-mail',
              note: email ? `We write to ${email} when a bill is ready.` : 'Add an e-mail address under Profile first.',
            },
            {
              value: 'PAPER',
              label: 'On paper',
              note: 'We send each bill to your address. You find it here too.',
            },
          ]}
        />
        <div>
          <SubmitButton pendingText="Saving…">Save</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
