import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { formatMomentDay } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';

interface BillsBouncedNoticeProps {
  account: { billsBouncedAt: string | null; timeZone: string };
}

/** Says that mail about bills came back, and what to do. Nothing where it did not. */
export function BillsBouncedNotice({ account: { billsBouncedAt, timeZone } }: BillsBouncedNoticeProps) {
  if (!billsBouncedAt) return null;
  return (
    <Notice tone="warning" title="Our e-mail about your bill came back">
      <p>
        Since {formatMomentDay(billsBouncedAt, timeZone)} we send your bills on paper, so that you miss none. To have
        them by e-mail again, mend your address under <PageLink href={paths.profile}>Profile</PageLink>, then choose
        e-mail under <PageLink href={paths.billPreferences}>Bill preferences</PageLink>.
      </p>
    </Notice>
  );
}
