'use client';

import { startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { addPaymentMethodAction } from './add-payment-method-action.ts';
import styles from './card-form.module.css';
import { type CardElement, loadCardProcessor, type StripeClient } from './load-card-processor.ts';

interface CardFormProps {
  accountId: string;
  /** Where the processor's script is. */
  scriptUrl: string;
  publishableKey: string;
  /** Where to go once the card is stored. */
  goesOnTo: 'pay' | 'billing';
}

/**
 * The processor's own card field, in a frame of its own: what is typed goes to the processor, and only the token it gives
 * for the card comes back to us.
 */
export function CardForm({ accountId, scriptUrl, publishableKey, goesOnTo }: CardFormProps) {
  const [{ state, ask }, store, isStoring] = useActionState(addPaymentMethodAction, notAsked({ message: null }));
  const [fault, setFault] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const processor = useRef<{ stripe: StripeClient; card: CardElement } | null>(null);
  const isBusy = isAsking || isStoring;

  const isAsked = ask !== null;
  // Comes back into the page with its place, should the customer be asked to confirm in between.
  useEffect(() => {
    if (isAsked) return;
    let isGone = false;
    loadCardProcessor(scriptUrl, publishableKey).then(
      (stripe) => {
        if (isGone || !place.current) return;
        const card = stripe.elements().create('card', { style: { base: { fontSize: '16px' } } });
        card.mount(place.current);
        processor.current = { stripe, card };
      },
      () => setFault('The card form did not load. Check your connection and reload the page.'),
    );
    return () => {
      isGone = true;
      processor.current?.card.destroy();
      processor.current = null;
    };
  }, [scriptUrl, publishableKey, isAsked]);

  async function submitCard() {
    if (isBusy || !processor.current) return;
    const { stripe, card } = processor.current;
    setIsAsking(true);
    setFault(null);
    const { paymentMethod, error } = await stripe.createPaymentMethod({ type: 'card', card });
    setIsAsking(false);
    if (!paymentMethod) return setFault(error?.message ?? 'The card was not accepted. Check the number and try again.');
    const form = new FormData();
    form.set('accountId', accountId);
    form.set('processorToken', paymentMethod.id);
    form.set('then', goesOnTo);
    startTransition(() => store(form));
  }

  // The card is with the processor already; only its token waits.
  if (ask) return <StepUpForm ask={ask} action={store} />;

  const message = fault ?? (isBusy ? null : state.message);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitCard().catch(() => {
          setIsAsking(false);
          setFault('The card processor did not answer. Please try again.');
        });
      }}
    >
      <Stack>
        {message ? (
          <FocusedNotice key={message} tone="danger">
            {message}
          </FocusedNotice>
        ) : null}
        <fieldset className={styles.field}>
          <legend className={styles.label}>Card details</legend>
          <div className={styles.place} ref={place} />
        </fieldset>
        <Button type="submit" wide aria-disabled={isBusy}>
          <span aria-live="polite">{isBusy ? 'Storing your card…' : 'Store card'}</span>
        </Button>
      </Stack>
    </form>
  );
}
