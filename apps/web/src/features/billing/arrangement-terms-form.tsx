import Form from 'next/form';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { MethodFieldsFragment } from '../../gql/graphql.ts';
import { addDays, formatDay, formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describeMethod, describeTerms } from './describe-method.ts';

interface ArrangementTermsFormProps {
  formKey: string;
  pastDue: Money;
  /** Where the account is. */
  today: string;
  methods: readonly MethodFieldsFragment[];
  /** What was sent before, so that it is there again. */
  given: Record<string, string | string[] | undefined>;
  fault: string | null;
}

/** First step: how many instalments, how often, from when. It changes nothing, so it is sent by GET. */
export function ArrangementTermsForm({ formKey, pastDue, today, methods, given, fault }: ArrangementTermsFormProps) {
  const text = (name: string, otherwise: string) => {
    const value = given[name];
    return typeof value === 'string' && value ? value : otherwise;
  };
  const [earliest, latest] = [addDays(today, 1), addDays(today, 14)];
  return (
    <Form action={paths.arrangement}>
      <input type="hidden" name="form" value={formKey} />
      <Stack>
        {fault ? (
          <Notice tone="danger" role="alert">
            {fault}
          </Notice>
        ) : null}
        <Panel title={`${formatMoney(pastDue)} is past due`}>
          <Stack tight>
            <SelectField
              label="Instalments"
              name="count"
              options={[2, 3, 4, 5, 6].map((count) => ({ value: String(count), label: String(count) }))}
              defaultValue={text('count', '3')}
            />
            <SelectField
              label="How often"
              name="frequency"
              options={[
                { value: 'WEEKLY', label: 'Every week' },
                { value: 'FORTNIGHTLY', label: 'Every two weeks' },
                { value: 'MONTHLY', label: 'Every month' },
              ]}
              defaultValue={text('frequency', 'FORTNIGHTLY')}
            />
            <TextField
              label="First one on"
              name="first"
              type="date"
              min={earliest}
              max={latest}
              hint={`From ${formatDay(earliest)} to ${formatDay(latest)}.`}
              defaultValue={text('first', earliest)}
            />
          </Stack>
        </Panel>
        <Panel title="Paid with">
          <RadioCards
            legend="Way to pay"
            name="method"
            defaultValue={
              methods.some(({ id }) => id === given.method)
                ? text('method', '')
                : given.method
                  ? undefined
                  : methods[0]?.id
            }
            options={methods.map((method) => ({
              value: method.id,
              label: describeMethod(method),
              note: describeTerms(method),
            }))}
          />
        </Panel>
        <SubmitButton wide pendingText="One moment…">
          Show the instalments
        </SubmitButton>
      </Stack>
    </Form>
  );
}
