import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';

interface AutopayDoneNoticeProps {
  /** What the address says was done. */
  done: string | string[] | undefined;
  /** NULL: off. */
  autopay: { isPaused: boolean } | null;
  /** How many payments are planned, whatever planned them. */
  plannedCount: number;
}

const words = {
  on: { title: 'Saved. Autopay is on', body: null },
  paused: { title: 'Autopay is paused', body: 'It charges no bill until you let it go on.' },
  off: { title: 'Autopay is off', body: 'It charges no bill any more.' },
} as const;

/** Says what was done about autopay, where it is so, and that what was planned otherwise is still charged. */
export function AutopayDoneNotice({ done, autopay, plannedCount }: AutopayDoneNoticeProps) {
  const now = autopay ? (autopay.isPaused ? 'paused' : 'on') : 'off';
  if (done !== now) return null;
  const { title, body } = words[now];
  return (
    <Notice tone="success" role="status" title={title}>
      {body ? (
        <p>
          {body}{' '}
          {plannedCount > 0 ? (
            <>
              {plannedCount === 1
                ? 'One other payment stays planned. '
                : `${plannedCount} other payments stay planned. `}
              <PageLink href={paths.planned}>See what will be charged</PageLink>
            </>
          ) : (
            'No other payment is planned.'
          )}
        </p>
      ) : null}
    </Notice>
  );
}
