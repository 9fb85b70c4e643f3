import { type Column, DataTable } from '../../components/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import type { MoneyFieldsFragment, PaymentReturnsFragment } from '../../gql/graphql.ts';
import { formatMomentDay, formatMoney } from '../../lib/format.ts';

interface Row {
  id: string;
  at: string;
  what: string;
  why: string;
  amount: MoneyFieldsFragment;
}

/** What went back of a payment, oldest first. Nothing is shown where nothing did. */
export function PaymentReturns({ returns, timeZone }: { returns: PaymentReturnsFragment; timeZone: string }) {
  const rows = [...returns.refunds.map(toRefundRow), ...returns.chargebacks.flatMap(toChargebackRows)].toSorted(
    (a, b) => (a.at < b.at ? -1 : 1),
  );
  if (rows.length === 0) return null;
  const columns: Column<Row>[] = [
    { header: 'Date', isRowHeader: true, isUnbroken: true, cell: ({ at }) => formatMomentDay(at, timeZone) },
    {
      header: 'What',
      cell: ({ what, why }) => (
        <>
          {what}
          <br />
          <small>{why}</small>
        </>
      ),
    },
    { header: 'Amount', align: 'end', cell: ({ amount }) => formatMoney(amount) },
  ];
  return (
    <Panel title="What went back">
      <DataTable caption="Refunds and chargebacks" columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Panel>
  );
}

const refundWords = {
  INTENDED: 'Refund on its way',
  UNKNOWN: 'Refund on its way',
  SUCCEEDED: 'Refund',
  FAILED: 'Refund that did not work',
} as const;

const toRefundRow = ({
  id,
  createdAt,
  state,
  reason,
  failureMessage,
  amount,
}: PaymentReturnsFragment['refunds'][number]): Row => ({
  id,
  at: createdAt,
  what: refundWords[state],
  why: failureMessage ? `Because ${failureMessage}. The money counts towards your account.` : `${reason}.`,
  amount,
});

function toChargebackRows(chargeback: PaymentReturnsFragment['chargebacks'][number]): Row[] {
  const { id, openedAt, closedAt, state, reason, amount } = chargeback;
  const opened = { id, at: openedAt, what: 'Taken back by your bank', why: reason, amount };
  if (state === 'OPEN' || !closedAt) return [opened];
  const closed =
    state === 'WON'
      ? { what: 'Returned by your bank', why: 'The payment counts as made again.' }
      : { what: 'Kept by your bank', why: 'The bank has decided. The amount stays owed.' };
  return [opened, { id: `${id}-closed`, at: closedAt, amount, ...closed }];
}
