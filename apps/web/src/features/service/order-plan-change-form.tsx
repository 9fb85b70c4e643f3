'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { orderPlanChangeAction } from './order-plan-change-action.ts';

interface OrderPlanChangeFormProps {
  /** What the API gets, with the price exactly as it was shown. */
  order: { subscriptionId: string; offeringId: string; amountMinor: number; currency: string };
  label: string;
}

export function OrderPlanChangeForm({ order, label }: OrderPlanChangeFormProps) {
  const [{ state, ask }, action] = useActionState(orderPlanChangeAction, notAsked({ message: null }));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger" title="The change was not ordered">
            {state.message}
          </FocusedNotice>
        ) : null}
        {Object.entries(order).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton wide pendingText="Ordering…">
          {label}
        </SubmitButton>
      </Stack>
    </form>
  );
}
