import { DataTable } from '../../components/data-table.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import type { MethodFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describeMethod } from './describe-method.ts';
import { makeArrangementAction } from './make-arrangement-action.ts';
import { PlannedForm } from './planned-form.tsx';
import type { ArrangementTerms } from './read-terms.ts';

interface ArrangementReviewProps {
  accountId: string;
  formKey: string;
  preview: { total: Money; instalments: readonly { chargeOn: string; amount: Money }[] };
  terms: ArrangementTerms;
  method: MethodFieldsFragment;
}

/** Second step: every instalment to the cent and the day, before anything is agreed. */
export function ArrangementReview({ accountId, formKey, preview, terms, method }: ArrangementReviewProps) {
  const { total, instalments } = preview;
  const back = new URLSearchParams({ form: formKey });
  return (
    <Panel title="Check and agree" action={<PageLink href={`${paths.arrangement}?${back}`}>Change</PageLink>}>
      <DataTable
        caption="Instalments"
        rows={instalments}
        rowKey={({ chargeOn }) => chargeOn}
        columns={[
          { header: 'Charged on', isRowHeader: true, cell: ({ chargeOn }) => formatDay(chargeOn), footer: 'Together' },
          { header: 'Amount', align: 'end', cell: ({ amount }) => formatMoney(amount), footer: formatMoney(total) },
        ]}
      />
      <p>
        Each is charged to {describeMethod(method)} on its day, never before. You can take the arrangement back for 24
        hours, as long as nothing was charged. If an instalment fails for good, the arrangement ends and what is left is
        due.
      </p>
      <PlannedForm
        action={makeArrangementAction}
        values={{
          accountId,
          methodId: method.id,
          count: String(terms.count),
          frequency: terms.frequency,
          firstOn: terms.firstOn,
          amountMinor: String(total.amountMinor),
          currency: total.currency,
          idempotencyKey: formKey,
        }}
        wide
        label={`Agree to ${instalments.length} instalments`}
        pendingText="One moment…"
      />
    </Panel>
  );
}
