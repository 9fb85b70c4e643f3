import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { StatementDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';

type Terms = Pick<StatementDetailFragment, 'lateFee' | 'dueOn' | 'totalDue' | 'disputeAnswerBy'>;

/** What a bill says beside its figures, each as a heading and sentences; the page and the PDF show the same. */
export function statementNotices({
  lateFee,
  dueOn,
  totalDue,
  disputeAnswerBy,
}: Terms): { title: string; words: string }[] {
  const isOwed = totalDue.amountMinor > 0;
  return [
    ...(isOwed && lateFee
      ? [
          {
            title: 'If you pay late',
            words: `Please pay by ${formatDay(dueOn)}. If ${formatMoney(lateFee.leastPastDue)} or more is still open on ${formatDay(lateFee.from)}, your next bill has a late fee of ${formatMoney(lateFee.amount)}. Autopay, an arrangement that is kept, and amounts in dispute cost no late fee.`,
          },
        ]
      : []),
    {
      title: 'If something looks wrong',
      // Once the 60 days are over, no charge of the bill can be disputed here.
      words: disputeAnswerBy
        ? `Dispute a charge within 60 days: open it on this bill at ${brand.portalUrl.replace(/^https?:\/\//, '')} and choose “Dispute this charge”, or call us. While we look at it you need not pay that amount, and it costs no late fee.`
        : `Call us at ${brand.supportPhone} or write to ${brand.supportEmail}. The 60 days in which a charge of this bill could be disputed online are over.`,
    },
    {
      title: 'How to reach us',
      words: `Call ${brand.supportPhone} (${brand.supportHours.charAt(0).toLowerCase()}${brand.supportHours.slice(1)}) or write to ${brand.supportEmail}. Have your account number at hand.`,
    },
  ];
}
