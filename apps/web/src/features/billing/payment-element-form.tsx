'use client';

import type { Stripe, StripeElements } from '@stripe/stripe-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { loadPaymentScript } from './load-payment-script.ts';
import styles from './payment-element.module.css';
import { readAppearance, watchAppearance } from './read-appearance.ts';

export interface PaymentScript {
  /** Where the processor's script is. */
  scriptUrl: string;
  publishableKey: string;
}

interface PaymentElementFormProps extends PaymentScript {
  /** Of the setup that this form finishes. */
  clientSecret: string;
  label: string;
  busyLabel: string;
  /** What is done with the setup once it is confirmed is at work. */
  isBusy: boolean;
  /** What went wrong with that. */
  message: string | null;
  /** Called once the processor has the customer's card or account, with the fields of ours. */
  onConfirmed(form: FormData): void;
  /** Our own fields, below the processor's. */
  children?: ReactNode;
}

const notReached = 'The payment processor did not answer. Please try again.';

/**
 * The processor's own form, in a frame of its own: what is typed goes to the processor, and nothing of it comes to us
 * but that it was confirmed.
 */
export function PaymentElementForm(props: PaymentElementFormProps) {
  const { scriptUrl, publishableKey, clientSecret, label, busyLabel, isBusy, message, onConfirmed, children } = props;
  const [fault, setFault] = useState<string | null>(null);
  const [step, setStep] = useState<'loading' | 'ready' | 'confirming' | 'confirmed'>('loading');
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<{ stripe: Stripe; elements: StripeElements } | null>(null);
  const isWaiting = step === 'confirming' || isBusy;

  useEffect(() => {
    let close = () => {};
    let isGone = false;
    loadPaymentScript(scriptUrl, publishableKey).then(
      (stripe) => {
        if (isGone || !place.current) return;
        const elements = stripe.elements({ clientSecret, appearance: readAppearance() });
        const element = elements.create('payment');
        element.mount(place.current);
        const unwatch = watchAppearance((appearance) => elements.update({ appearance }));
        opened.current = { stripe, elements };
        setStep('ready');
        close = () => {
          unwatch();
          element.destroy();
          opened.current = null;
        };
      },
      () => setFault('The form did not load. Check your connection and reload the page.'),
    );
    return () => {
      isGone = true;
      close();
    };
  }, [scriptUrl, publishableKey, clientSecret]);

  async function confirm(form: FormData) {
    if (isWaiting || !opened.current) return;
    // A setup is confirmed once. Sent again, only what follows is done again.
    if (step === 'confirmed') return onConfirmed(form);
    const { stripe, elements } = opened.current;
    setStep('confirming');
    setFault(null);
    const { setupIntent, error } = await stripe.confirmSetup({ elements, redirect: 'if_required' });
    if (setupIntent?.status === 'succeeded') {
      setStep('confirmed');
      return onConfirmed(form);
    }
    setStep('ready');
    setFault(error?.message ?? 'Your bank has not confirmed this. Check what you typed and try again.');
  }

  const shown = fault ?? (isWaiting ? null : message);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm(new FormData(event.currentTarget)).catch(() => {
          setStep('ready');
          setFault(notReached);
        });
      }}
    >
      <Stack>
        {shown ? (
          <FocusedNotice key={shown} tone="danger">
            {shown}
          </FocusedNotice>
        ) : null}
        <div className={styles.place} ref={place} aria-busy={step === 'loading'} />
        {children}
        <Button type="submit" wide aria-disabled={isWaiting || step === 'loading'}>
          <span aria-live="polite">{isWaiting ? busyLabel : label}</span>
        </Button>
      </Stack>
    </form>
  );
}
