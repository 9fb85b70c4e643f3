'use client';

import { useActionState, useEffect } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { currencySign, formatMoney, type Money, toDecimal } from '../../lib/format.ts';
import { beginLinkPaymentAction } from './begin-link-payment-action.ts';

/** How much to pay: all of it unless less is typed. */
export function LinkAmountForm({ token, payable }: { token: string; payable: Money }) {
  const [{ amount, message, next }, action] = useActionState(beginLinkPaymentAction, {
    amount: toDecimal(payable),
    message: null,
    next: null,
  });
  useEffect(() => {
    if (next) window.location.assign(next);
  }, [next]);
  // Without JavaScript the way on is pressed.
  if (next) {
    return (
      <p role="status">
        <a href={next}>Go on to the secure form</a>
      </p>
    );
  }
  return (
    <form action={action}>
      <Stack>
        {message ? (
          <FocusedNotice key={message} tone="danger">
            {message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="token" value={token} />
        <TextField
          label="Amount"
          name="amount"
          prefix={currencySign(payable.currency)}
          hint={`Up to ${formatMoney(payable)}.`}
          defaultValue={amount}
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
        />
        <SubmitButton wide pendingText="One moment…">
          Go on to pay
        </SubmitButton>
      </Stack>
    </form>
  );
}
