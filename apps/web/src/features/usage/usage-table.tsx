import { type Column, DataTable } from '../../components/data-table.tsx';
import type { DailyUsageFieldsFragment } from '../../gql/graphql.ts';
import { formatBytes, formatDay } from '../../lib/format.ts';

const sum = (days: readonly DailyUsageFieldsFragment[], bytesOf: (day: DailyUsageFieldsFragment) => number) =>
  formatBytes(days.reduce((total, day) => total + bytesOf(day), 0));

/** The chart's figures, day by day, with their sum. */
export function UsageTable({ days }: { days: readonly DailyUsageFieldsFragment[] }) {
  const columns: Column<DailyUsageFieldsFragment>[] = [
    { header: 'Day', isRowHeader: true, isUnbroken: true, cell: ({ day }) => formatDay(day), footer: 'Total' },
    {
      header: 'Download',
      align: 'end',
      cell: ({ bytesDown }) => formatBytes(bytesDown),
      footer: sum(days, ({ bytesDown }) => bytesDown),
    },
    {
      header: 'Upload',
      align: 'end',
      cell: ({ bytesUp }) => formatBytes(bytesUp),
      footer: sum(days, ({ bytesUp }) => bytesUp),
    },
  ];
  return <DataTable caption="Data used by day" columns={columns} rows={days} rowKey={({ day }) => day} />;
}
