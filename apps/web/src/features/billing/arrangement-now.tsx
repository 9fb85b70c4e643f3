import { DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import type { PlannedPaymentFieldsFragment, ViewArrangementQuery } from '../../gql/graphql.ts';
import { formatDay, formatMoment, formatMoney } from '../../lib/format.ts';
import { undoArrangementAction } from './planned-actions.ts';
import { PlannedForm } from './planned-form.tsx';

type Viewer = NonNullable<ViewArrangementQuery['viewer']>;
type Arrangement = NonNullable<NonNullable<Viewer['account']>['paymentArrangement']>;

interface ArrangementNowProps {
  arrangement: Arrangement;
  /** The API's clock. */
  asOf: string;
  timeZone: string;
  mayUndo: boolean;
}

const titles: Record<Arrangement['state'], string> = {
  ACTIVE: 'Your arrangement',
  KEPT: 'Kept: all instalments are done',
  BROKEN: 'Ended: an instalment could not be charged',
  CANCELLED: 'Taken back',
};

const states: Record<PlannedPaymentFieldsFragment['state'], string> = {
  PLANNED: 'Planned',
  CHARGING: 'Being charged',
  PAID: 'Paid',
  FAILED: 'Not paid',
  CANCELLED: 'Not charged',
  SKIPPED: 'Not needed',
};

/** The arrangement with each instalment and how it stands. */
export function ArrangementNow({ arrangement, asOf, timeZone, mayUndo }: ArrangementNowProps) {
  const { id, instalments, reference, state, total, undoUntil } = arrangement;
  const canUndo =
    mayUndo && state === 'ACTIVE' && asOf <= undoUntil && instalments.every(({ tryCount }) => tryCount === 0);
  return (
    <Panel title={`${titles[state]} (${reference})`}>
      {state === 'BROKEN' ? (
        <Notice tone="warning" title="What is left is due now">
          Pay it, or make another arrangement below. If that is hard just now, call us: we look for a way with you.
        </Notice>
      ) : null}
      <DataTable
        caption="Instalments"
        rows={instalments}
        rowKey={(one) => one.id}
        columns={[
          {
            header: 'Charged on',
            isRowHeader: true,
            cell: ({ chargeOn, nextTryOn, tryCount }) => formatDay(tryCount > 0 && nextTryOn ? nextTryOn : chargeOn),
            footer: 'Together',
          },
          {
            header: 'State',
            cell: ({ explanation, state, tryCount }) =>
              state === 'PLANNED' && tryCount > 0 ? `Tried again. ${explanation ?? ''}` : states[state],
            footer: '',
          },
          {
            header: 'Amount',
            align: 'end',
            cell: ({ mostAmount }) => formatMoney(mostAmount),
            footer: formatMoney(total),
          },
        ]}
      />
      {canUndo ? (
        <>
          <p>You can take it back until {formatMoment(undoUntil, timeZone)}.</p>
          <PlannedForm
            action={undoArrangementAction}
            values={{ arrangementId: id }}
            variant="secondary"
            label="Take the arrangement back"
            pendingText="One moment…"
          />
        </>
      ) : null}
    </Panel>
  );
}
