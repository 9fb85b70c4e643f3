import { type Column, DataTable } from '../../components/data-table.tsx';
import type { ViewSecurityActivityQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';

type SecurityEvent = NonNullable<ViewSecurityActivityQuery['viewer']>['securityEvents']['nodes'][number];

/** What happened to the sign-in, newest first. What is not known is said, not made up. */
export function EventTable({ events, timeZone }: { events: readonly SecurityEvent[]; timeZone: string }) {
  const columns: Column<SecurityEvent>[] = [
    { header: 'What', isRowHeader: true, cell: ({ what }) => what },
    { header: 'When', cell: ({ at }) => formatMoment(at, timeZone) },
    // One column, so that a phone shows the device too: it is what answers “was that me?”.
    {
      header: 'Device and place',
      cell: ({ deviceName, place }) => `${deviceName ?? 'Device not known'} · ${place ?? 'unknown place'}`,
    },
  ];
  return <DataTable caption="What happened to your sign-in" columns={columns} rows={events} rowKey={({ id }) => id} />;
}
