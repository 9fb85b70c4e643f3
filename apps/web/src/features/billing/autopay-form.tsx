'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { MethodFieldsFragment } from '../../gql/graphql.ts';
import { currencySign } from '../../lib/format.ts';
import type { AutopayState } from './autopay-form-state.ts';
import { describeMethod, describeTerms } from './describe-method.ts';
import { setAutopayAction } from './set-autopay-action.ts';

interface AutopayFormProps {
  accountId: string;
  currency: string;
  methods: readonly MethodFieldsFragment[];
  /** As it is now, or what is offered first. */
  now: { methodId: string; daysBeforeDue: number; limit: string; isPaused: boolean; isOn: boolean };
  /** What the bill that is there now would be charged: `$84.20, due Mar 20, 2026`. NULL: nothing is owed. */
  presentBill: string | null;
}

const days = Array.from({ length: 11 }, (_day, count) => ({
  value: String(count),
  label: count === 0 ? 'On the due day' : `${count} day${count === 1 ? '' : 's'} before it`,
}));

/** Method, day and limit of autopay, and whether the present bill is part of it. */
export function AutopayForm({ accountId, currency, methods, now, presentBill }: AutopayFormProps) {
  const isRunning = now.isOn && !now.isPaused;
  const [{ values, faults, message }, send] = useActionState<AutopayState, FormData>(setAutopayAction, {
    values: {
      methodId: now.methodId,
      daysBeforeDue: String(now.daysBeforeDue),
      limit: now.limit,
      present: isRunning ? 'no' : 'yes',
    },
    faults: {},
    message: null,
  });
  const problem = message ?? faults.limit;
  return (
    <form action={send}>
      <Stack>
        {problem ? (
          <FocusedNotice key={problem} tone="danger" title="Nothing was changed">
            {problem}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="accountId" value={accountId} />
        <input type="hidden" name="currency" value={currency} />
        <Panel title="Pay with">
          <RadioCards
            key={values.methodId}
            legend="Way to pay"
            name="methodId"
            defaultValue={values.methodId}
            options={methods.map((method) => ({
              value: method.id,
              label: describeMethod(method),
              note: describeTerms(method),
            }))}
          />
        </Panel>
        <Panel title="When and how much">
          <Stack tight>
            <SelectField
              key={values.daysBeforeDue}
              label="Charge each bill"
              name="daysBeforeDue"
              options={days}
              defaultValue={values.daysBeforeDue}
            />
            <TextField
              label="Only bills up to"
              name="limit"
              optional
              hint="Leave empty for no limit. A bill above it is not paid by itself: we tell you, and you decide."
              error={faults.limit}
              defaultValue={values.limit}
              prefix={currencySign(currency)}
              inputMode="decimal"
              autoComplete="off"
            />
            {presentBill ? (
              <RadioCards
                key={values.present}
                legend="The bill you have now"
                name="present"
                defaultValue={values.present}
                options={[
                  {
                    value: 'yes',
                    label: isRunning ? 'Pay the bill I have now too' : 'Pay the bill I have now',
                    note: presentBill,
                  },
                  {
                    value: 'no',
                    label: isRunning ? 'Leave the bill I have now as it is planned' : 'Begin with my next bill',
                  },
                ]}
              />
            ) : null}
          </Stack>
        </Panel>
        <SubmitButton wide name="paused" value="no" pendingText="One moment…">
          {now.isOn ? (now.isPaused ? 'Save and go on' : 'Save') : 'Turn autopay on'}
        </SubmitButton>
        {now.isOn ? (
          <SubmitButton wide variant="secondary" name="paused" value="yes" pendingText="One moment…">
            {now.isPaused ? 'Save, stay paused' : 'Pause autopay'}
          </SubmitButton>
        ) : null}
      </Stack>
    </form>
  );
}
