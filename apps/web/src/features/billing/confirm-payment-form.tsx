'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import type { NoticeTone } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../lib/paths.ts';
import { type PayBillState, payBillAction } from './pay-bill-action.ts';

interface ConfirmPaymentFormProps {
  /** What the API gets, exactly as it was reviewed. */
  payment: {
    accountId: string;
    paymentMethodId: string;
    amountMinor: number;
    currency: string;
    idempotencyKey: string;
  };
  /** `Pay $84.20`. */
  label: string;
}

const outcomes: Record<Exclude<PayBillState['outcome'], 'none'>, { tone: NoticeTone; title: string }> = {
  declined: { tone: 'danger', title: 'The payment did not go through' },
  nothing_to_pay: { tone: 'info', title: 'There is less to pay than this' },
  already_used: { tone: 'warning', title: 'This form has paid already' },
  refused: { tone: 'danger', title: 'The payment was not made' },
  unreached: { tone: 'warning', title: 'We could not finish just now' },
};

/** Last step. Only an outcome that is open may be sent again from here, with the same key; the rest begin anew. */
export function ConfirmPaymentForm({ payment, label }: ConfirmPaymentFormProps) {
  const [state, action] = useActionState<PayBillState, FormData>(payBillAction, { outcome: 'none', message: '' });
  const canSend = state.outcome === 'none' || state.outcome === 'unreached';
  return (
    <Stack tight>
      {state.outcome === 'none' ? null : (
        <FocusedNotice key={state.message} {...outcomes[state.outcome]}>
          <p>{state.message}</p>
          {canSend ? null : <NextStep outcome={state.outcome} />}
        </FocusedNotice>
      )}
      {canSend ? (
        <form action={action}>
          {Object.entries(payment).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton wide pendingText="Paying…">
            {label}
          </SubmitButton>
        </form>
      ) : null}
    </Stack>
  );
}

function NextStep({ outcome }: { outcome: PayBillState['outcome'] }) {
  const startsAnew = outcome === 'declined';
  return (
    <p>
      {/* A full load: the form comes with a key of its own. */}
      {startsAnew ? (
        <a href={paths.pay}>Pay with another card</a>
      ) : (
        <PageLink href={paths.billing}>See your payments</PageLink>
      )}
    </p>
  );
}
