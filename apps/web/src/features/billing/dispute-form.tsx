'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import type { MoneyFieldsFragment, StatementLineKind } from '../../gql/graphql.ts';
import { currencySign, formatMoney, toDecimal } from '../../lib/format.ts';
import { disputeChargeAction } from './dispute-charge-action.ts';
import styles from './dispute-form.module.css';
import type { DisputeFormState } from './dispute-form-state.ts';
import { reasonChoices } from './dispute-words.tsx';

interface DisputeFormProps {
  statementId: string;
  line: { position: number; kind: StatementLineKind; disputable: MoneyFieldsFragment };
}

/** How much of a charge is not right, and why. Extra usage is disputed as a whole, so its amount is no choice. */
export function DisputeForm({ statementId, line }: DisputeFormProps) {
  const choices = reasonChoices(line.kind);
  const whole = toDecimal(line.disputable);
  const [state, action] = useActionState<DisputeFormState, FormData>(disputeChargeAction, {
    values: { amount: whole, reason: '', explanation: '' },
    faults: {},
    message: null,
  });
  const { values, faults, message } = state;
  const problem = message ?? Object.values(faults)[0];
  return (
    <form action={action}>
      <Stack>
        {problem ? (
          <FocusedNotice key={problem} tone="danger" title="Your dispute is not sent yet">
            {problem}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="statementId" value={statementId} />
        <input type="hidden" name="position" value={line.position} />
        <input type="hidden" name="currency" value={line.disputable.currency} />
        <div className={styles.choice}>
          <p className={styles.question} aria-hidden="true">
            What is not right?
          </p>
          <RadioCards
            key={values.reason}
            legend="What is not right?"
            name="reason"
            options={choices}
            defaultValue={values.reason || undefined}
          />
        </div>
        {line.kind === 'OVERAGE' ? (
          <input type="hidden" name="amount" value={whole} />
        ) : (
          <TextField
            label="How much of it?"
            name="amount"
            prefix={currencySign(line.disputable.currency)}
            hint={`Up to ${formatMoney(line.disputable)}, which is what it costs you. Leave it for all of it; its tax comes back with it.`}
            defaultValue={values.amount}
            error={faults.amount}
            inputMode="decimal"
            autoComplete="off"
            maxLength={16}
          />
        )}
        <TextareaField
          label="What should we know?"
          name="explanation"
          hint="What was agreed, when you cancelled, which days it did not work. Please leave out passwords and card numbers."
          defaultValue={values.explanation}
          error={faults.explanation}
          minLength={10}
          maxLength={2000}
          rows={5}
        />
        <div>
          <SubmitButton pendingText="Sending…">Send dispute</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
