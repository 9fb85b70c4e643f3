import { type Column, DataTable } from '../../components/data-table.tsx';
import type { ViewSecurityActivityQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';

type Account = NonNullable<NonNullable<ViewSecurityActivityQuery['viewer']>['account']>;
type StaffAction = Account['staffActions'][number];

/** What the operator's people did on the account, and why, newest first. */
export function StaffActionTable({ actions, timeZone }: { actions: readonly StaffAction[]; timeZone: string }) {
  const columns: Column<StaffAction>[] = [
    { header: 'What', isRowHeader: true, cell: ({ what }) => what },
    { header: 'When', cell: ({ at }) => formatMoment(at, timeZone) },
    { header: 'Why', cell: ({ reason }) => reason },
  ];
  return (
    <DataTable
      caption="What our people did on this account"
      columns={columns}
      rows={actions}
      rowKey={({ at, what }) => `${at} ${what}`}
    />
  );
}
