import { type Column, DataTable } from '../../components/data-table.tsx';
import type { ViewSecurityActivityQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';

type SecurityEvent = NonNullable<ViewSecurityActivityQuery['viewer']>['securityEvents']['nodes'][number];

/** What happened to the sign-in, newest first. What is not known is said, not made up. */
export function EventTable({ events, timeZone }: { events: readonly SecurityEvent[]; timeZone: string }) {
  const columns: Column<SecurityEvent>[] = [
    { header: 'What', isRowHeader: true, cell: ({ what }) => what },
    { header: 'When', cell: ({ at }) => formatMoment(at, timeZone) },
    { header: 'Where', cell: ({ place }) => place ?? 'Unknown place' },
    { header: 'Device', isSecondary: true, cell: ({ deviceName }) => deviceName ?? 'Not known' },
  ];
  return <DataTable caption="What happened to your sign-in" columns={columns} rows={events} rowKey={({ id }) => id} />;
}
