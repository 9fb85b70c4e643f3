import { type Column, DataTable } from '../../components/data-table.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { TicketRowFragment } from '../../gql/graphql.ts';
import { formatMomentDay } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { categoryLabel } from './ticket-categories.ts';
import { TicketState } from './ticket-state.tsx';

interface TicketTableProps {
  tickets: readonly TicketRowFragment[];
  timeZone: string;
}

/** Tickets, the newest activity first. */
export function TicketTable({ tickets, timeZone }: TicketTableProps) {
  const columns: Column<TicketRowFragment>[] = [
    {
      header: 'Subject',
      isRowHeader: true,
      cell: ({ id, subject }) => <PageLink href={paths.ticket(id)}>{subject}</PageLink>,
    },
    { header: 'Reference', isUnbroken: true, isSecondary: true, cell: ({ reference }) => reference },
    { header: 'About', isSecondary: true, cell: ({ category }) => categoryLabel(category) },
    {
      header: 'Last activity',
      isUnbroken: true,
      isSecondary: true,
      cell: ({ updatedAt }) => formatMomentDay(updatedAt, timeZone),
    },
    { header: 'State', cell: ({ state }) => <TicketState state={state} /> },
  ];
  return <DataTable caption="Tickets" columns={columns} rows={tickets} rowKey={({ id }) => id} />;
}
