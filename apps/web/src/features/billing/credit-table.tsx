import { DataTable } from '../../components/data-table.tsx';
import type { CreditRowFragment } from '../../gql/graphql.ts';
import { formatMomentDay, formatMoney } from '../../lib/format.ts';

/** What was credited beside bills, and what for; newest first. */
export function CreditTable({ credits, timeZone }: { credits: readonly CreditRowFragment[]; timeZone: string }) {
  return (
    <DataTable
      caption="Credits"
      rows={credits}
      rowKey={({ id }) => id}
      columns={[
        { header: 'What for', isRowHeader: true, cell: ({ reason }) => reason },
        { header: 'On', isUnbroken: true, cell: ({ grantedAt }) => formatMomentDay(grantedAt, timeZone) },
        { header: 'Amount', align: 'end', isUnbroken: true, cell: ({ amount }) => formatMoney(amount) },
      ]}
    />
  );
}
