'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { loadPaymentScript } from '../billing/load-payment-script.ts';
import { PaymentElementForm, type PaymentScript } from '../billing/payment-element-form.tsx';
import {
  type LinkPaymentState,
  type LinkSetupState,
  payByLinkAction,
  startLinkSetupAction,
} from './link-payment-actions.ts';
import { LinkReceipt } from './link-receipt.tsx';

interface LinkPaymentFormProps extends PaymentScript {
  amount: Money;
  /** Under which the link's token is kept. */
  link: string;
  formKey: string;
  accountLastFour: string;
}

/** A bank that asks again and again is answered by hand. */
const mostApprovals = 3;

/** Opens a setup, has it confirmed in the processor's form, pays with what came of it, and shows the receipt in its place. */
export function LinkPaymentForm({ amount, link, formKey, accountLastFour, ...script }: LinkPaymentFormProps) {
  const [{ setup, message }, open, isOpening] = useActionState<LinkSetupState, FormData>(startLinkSetupAction, {
    setup: null,
    message: null,
  });
  const [state, pay, isPaying] = useActionState<LinkPaymentState, FormData>(payByLinkAction, {
    outcome: 'none',
    mayBeCharged: false,
    message: '',
  });
  const isBegun = useRef(false);
  const approvals = useRef(0);
  const { scriptUrl, publishableKey } = script;

  const openSetup = () => {
    const form = new FormData();
    form.set('link', link);
    startTransition(() => open(form));
  };
  const begin = useRef(openSetup);

  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    begin.current();
  }, []);

  const send = (form: FormData) => {
    form.set('link', link);
    form.set('setupId', setup?.setupId ?? '');
    form.set('amountMinor', String(amount.amountMinor));
    form.set('currency', amount.currency);
    form.set('idempotencyKey', formKey);
    startTransition(() => pay(form));
  };
  const sendAgain = useRef(send);
  sendAgain.current = send;

  // Once the payer has answered their bank, the same payment is sent again: the processor knows how it ended.
  useEffect(() => {
    const { clientSecret } = state;
    if (!clientSecret || approvals.current >= mostApprovals) return;
    approvals.current += 1;
    loadPaymentScript(scriptUrl, publishableKey)
      .then((stripe) => stripe.handleNextAction({ clientSecret }))
      .then(
        () => sendAgain.current(new FormData()),
        // The words and the button stay: pressing it asks the bank again.
        () => {},
      );
  }, [state, scriptUrl, publishableKey]);

  if (state.receipt) return <LinkReceipt receipt={state.receipt} accountLastFour={accountLastFour} />;
  if (state.outcome === 'unknown') {
    return (
      <FocusedNotice key={state.message} tone="warning" title="We cannot say here whether you have paid">
        {state.message}
      </FocusedNotice>
    );
  }
  if (state.outcome === 'ended') {
    return (
      <FocusedNotice key={state.message} tone="danger" title="The payment was not made">
        <p>{state.message}</p>
        <p>
          {/* A full load: the form comes with a key and a setup of its own. */}
          <a href={`${paths.payLinkForm}?link=${link}&amount=${amount.amountMinor}`}>Try another way to pay</a>
        </p>
      </FocusedNotice>
    );
  }
  if (!setup) {
    return message && !isOpening ? (
      <Stack>
        <FocusedNotice key={message} tone="danger">
          {message}
        </FocusedNotice>
        <Button onClick={openSetup}>Try again</Button>
      </Stack>
    ) : (
      <p role="status">Opening the secure form…</p>
    );
  }
  return (
    <PaymentElementForm
      {...script}
      clientSecret={setup.clientSecret}
      label={`Pay ${formatMoney(amount)}`}
      busyLabel="Paying…"
      isBusy={isPaying}
      message={state.message || null}
      onConfirmed={send}
    />
  );
}
