import { type Column, DataTable } from '../../components/data-table.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { PaymentRowFragment } from '../../gql/graphql.ts';
import { formatMomentDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describePaidWith } from './describe-method.ts';
import { PaymentState } from './payment-state.tsx';

interface PaymentTableProps {
  payments: readonly PaymentRowFragment[];
  timeZone: string;
}

/** Payments in any state, newest first. */
export function PaymentTable({ payments, timeZone }: PaymentTableProps) {
  const columns: Column<PaymentRowFragment>[] = [
    {
      header: 'Date',
      isRowHeader: true,
      isUnbroken: true,
      cell: ({ id, createdAt }) => <PageLink href={paths.payment(id)}>{formatMomentDay(createdAt, timeZone)}</PageLink>,
    },
    { header: 'Paid with', isSecondary: true, cell: ({ paymentMethod }) => describePaidWith(paymentMethod) },
    { header: 'State', cell: ({ state, returned }) => <PaymentState state={state} returned={returned} /> },
    { header: 'Amount', align: 'end', cell: ({ amount }) => formatMoney(amount) },
  ];
  return <DataTable caption="Payments" columns={columns} rows={payments} rowKey={({ id }) => id} />;
}
