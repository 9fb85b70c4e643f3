'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { cancelProductOrderAction } from './cancel-product-order-action.ts';
import type { OrderState } from './order-state.ts';

/** Takes an ordered change back; nothing changes then, and it can be ordered again. */
export function CancelOrderForm({ orderId }: { orderId: string }) {
  const [state, action] = useActionState<OrderState, FormData>(cancelProductOrderAction, { message: null });
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="orderId" value={orderId} />
        <div>
          <SubmitButton variant="secondary" pendingText="Cancelling…">
            Cancel this change
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
