import { PageLink } from '../../components/page-link.tsx';
import type { LineDisputeFieldsFragment } from '../../gql/graphql.ts';
import { paths } from '../../lib/paths.ts';

interface LineDisputeProps {
  line: LineDisputeFieldsFragment & { position: number };
  /** NULL: who looks may not dispute, or it is too late. */
  statementId: string | null;
}

/** The way from a line of a bill to its dispute, or to disputing it. Nothing for a line that is no charge. */
export function LineDispute({ line, statementId }: LineDisputeProps) {
  if (line.dispute) return <PageLink href={paths.dispute(line.dispute.id)}>See the dispute</PageLink>;
  if (!statementId || !line.isDisputable) return null;
  return <PageLink href={paths.disputeCharge(statementId, line.position)}>Dispute this charge</PageLink>;
}
