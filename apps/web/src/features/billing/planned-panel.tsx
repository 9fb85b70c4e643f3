import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import type { PlannedPaymentFieldsFragment } from '../../gql/graphql.ts';
import { paths } from '../../lib/paths.ts';
import { PlannedList } from './planned-list.tsx';

/** The next things that will be charged. Left out where nothing is. */
export function PlannedPanel({
  planned,
  most = 3,
}: {
  planned: readonly PlannedPaymentFieldsFragment[];
  most?: number;
}) {
  if (planned.length === 0) return null;
  return (
    <Panel title="What will be charged" action={<PageLink href={paths.planned}>Change or cancel</PageLink>}>
      <PlannedList planned={planned.slice(0, most)} />
    </Panel>
  );
}
