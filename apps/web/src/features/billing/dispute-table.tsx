import { DataTable } from '../../components/data-table.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { DisputeRowFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { DisputeState } from './dispute-words.tsx';

/** Disputes, newest first, each leading to its page. */
export function DisputeTable({ disputes }: { disputes: readonly DisputeRowFragment[] }) {
  return (
    <DataTable
      caption="Disputes of charges"
      rows={disputes}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Charge',
          isRowHeader: true,
          cell: ({ id, line }) => <PageLink href={paths.dispute(id)}>{line.description}</PageLink>,
        },
        { header: 'Reference', isUnbroken: true, isSecondary: true, cell: ({ reference }) => reference },
        { header: 'State', cell: ({ state }) => <DisputeState state={state} /> },
        {
          header: 'Answer by',
          isUnbroken: true,
          isSecondary: true,
          cell: ({ state, answerBy }) => (state === 'OPEN' ? formatDay(answerBy) : ''),
        },
        { header: 'Amount', align: 'end', isUnbroken: true, cell: ({ amount }) => formatMoney(amount) },
      ]}
    />
  );
}
