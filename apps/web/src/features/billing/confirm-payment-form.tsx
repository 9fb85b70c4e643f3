'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import type { NoticeTone } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../lib/paths.ts';
import { loadPaymentScript } from './load-payment-script.ts';
import { type PayBillState, payBillAction } from './pay-bill-action.ts';
import type { PaymentScript } from './payment-element-form.tsx';

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
  /** For a bank that wants to see who pays. */
  script: PaymentScript;
}

const outcomes: Record<Exclude<PayBillState['outcome'], 'none'>, { tone: NoticeTone; title: string }> = {
  declined: { tone: 'danger', title: 'The payment did not go through' },
  approval: { tone: 'info', title: 'One more step' },
  nothing_to_pay: { tone: 'info', title: 'There is less to pay than this' },
  already_used: { tone: 'warning', title: 'This form has paid already' },
  refused: { tone: 'danger', title: 'The payment was not made' },
  unreached: { tone: 'warning', title: 'We could not finish just now' },
};

/** A bank that asks again and again is answered by hand. */
const mostApprovals = 3;

/** Last step. Only an outcome that is open may be sent again from here, with the same key; the rest begin anew. */
export function ConfirmPaymentForm({ payment, label, script }: ConfirmPaymentFormProps) {
  const [state, action] = useActionState<PayBillState, FormData>(payBillAction, { outcome: 'none', message: '' });
  const form = useRef<HTMLFormElement>(null);
  const approvals = useRef(0);
  const { scriptUrl, publishableKey } = script;
  const canSend = ['none', 'unreached', 'approval'].includes(state.outcome);

  // Once the customer has answered their bank, the same payment is sent again: the processor knows how it ended.
  useEffect(() => {
    const { clientSecret } = state;
    if (!clientSecret || approvals.current >= mostApprovals) return;
    approvals.current += 1;
    loadPaymentScript(scriptUrl, publishableKey)
      .then((stripe) => stripe.handleNextAction({ clientSecret }))
      .then(
        () => startTransition(() => action(new FormData(form.current ?? undefined))),
        // The words and the button below stay: pressing it asks the bank again.
        () => {},
      );
  }, [state, scriptUrl, publishableKey, action]);

  return (
    <Stack tight>
      {state.outcome === 'none' ? null : (
        <FocusedNotice key={state.message} {...outcomes[state.outcome]}>
          <p>{state.message}</p>
          {canSend ? null : <NextStep outcome={state.outcome} />}
        </FocusedNotice>
      )}
      {canSend ? (
        <form action={action} ref={form}>
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
        <a href={paths.pay}>Pay in another way</a>
      ) : (
        <PageLink href={paths.billing}>See your payments</PageLink>
      )}
    </p>
  );
}
