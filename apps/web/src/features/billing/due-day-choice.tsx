import Form from 'next/form';
import { Button } from '../../components/button.tsx';
import { DefinitionList } from '../../components/definition-list.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/stack.tsx';
import type { ViewBillPreferencesQuery } from '../../gql/graphql.ts';
import { formatDay, formatPeriod } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { BillPreferenceForm } from './bill-preference-form.tsx';
import { changeDueDayAction } from './bill-preferences-action.ts';

type Account = NonNullable<NonNullable<ViewBillPreferencesQuery['viewer']>['account']>;

const days = Array.from({ length: 28 }, (_, index) => String(index + 1));

interface DueDayChoiceProps {
  account: Account;
  /** The day whose effect is shown. NULL: none is looked at. */
  looksAt: number | null;
}

/** Chooses a due day in two steps: which bill is the first with it is seen before it is confirmed. */
export function DueDayChoice({ account, looksAt }: DueDayChoiceProps) {
  const preview = looksAt === null ? null : account.dueDayPreview;
  return (
    <Stack>
      <p>
        {account.dueDay === null
          ? 'Your bills are due 22 days after they are issued.'
          : `Your bills are due on day ${account.dueDay} of the month.`}
      </p>
      {account.dueDayChangeableFrom ? (
        <p>
          It can be changed once in 90 days, next on {formatDay(account.dueDayChangeableFrom)}. Until then you can pay
          on any day you like.
        </p>
      ) : (
        <Form action={paths.billPreferences}>
          <Stack tight>
            <SelectField
              key={looksAt}
              label="Day of the month"
              name="day"
              hint="From 1 to 28, which every month has. It can be changed once in 90 days."
              options={days.map((value) => ({ value, label: value }))}
              emptyLabel="Please choose"
              defaultValue={String(looksAt ?? account.dueDay ?? '')}
            />
            <div>
              <Button type="submit" variant="secondary">
                See what changes
              </Button>
            </div>
          </Stack>
        </Form>
      )}
      {preview && !account.dueDayChangeableFrom ? (
        <BillPreferenceForm
          action={changeDueDayAction}
          accountId={account.id}
          label={`Have bills due on day ${preview.dueDay}`}
        >
          <input type="hidden" name="dueDay" value={preview.dueDay} />
          <DefinitionList
            items={[
              { term: 'First bill with it', value: formatPeriod(preview.periodStart, preview.periodEnd) },
              { term: 'Issued on', value: formatDay(preview.issuedOn) },
              { term: 'Due on', value: formatDay(preview.dueOn) },
            ]}
          />
          <p>Bills you have already keep their due day.</p>
        </BillPreferenceForm>
      ) : null}
    </Stack>
  );
}
