import { type Column, DataTable } from '../../components/data-table.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { StatementRowFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney, formatPeriod } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';

const columns: Column<StatementRowFragment>[] = [
  {
    header: 'Period',
    isRowHeader: true,
    cell: ({ id, periodStart, periodEnd }) => (
      <PageLink href={paths.statement(id)}>{formatPeriod(periodStart, periodEnd)}</PageLink>
    ),
  },
  { header: 'Number', isUnbroken: true, isSecondary: true, cell: ({ number }) => number },
  { header: 'Due', isUnbroken: true, isSecondary: true, cell: ({ dueOn }) => formatDay(dueOn) },
  { header: 'Total due', align: 'end', cell: ({ totalDue }) => formatMoney(totalDue) },
];

/** Bills as they were sent, newest first. */
export function StatementTable({ statements }: { statements: readonly StatementRowFragment[] }) {
  return <DataTable caption="Bills" columns={columns} rows={statements} rowKey={({ id }) => id} />;
}
