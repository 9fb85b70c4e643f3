import brand from '@demarc/config/brand.json' with { type: 'json' };
import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { dayOfMoment, daysBetween, formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { DashboardAccount } from './dashboard-account.ts';

/** A promotion that ends within this time is worth knowing about now. */
const promotionNoticeDays = 60;

/** What a customer should know without looking for it, most urgent first. */
export function AccountNotices({ account }: { account: DashboardAccount }) {
  const today = dayOfMoment(account.balance.asOf, account.timeZone);
  const ending = account.subscriptions.filter(({ promotion }) => {
    const days = promotion ? daysBetween(today, promotion.endsOn) : -1;
    return days >= 0 && days <= promotionNoticeDays;
  });
  return (
    <>
      {account.status === 'SUSPENDED' ? (
        <Notice tone="danger" title="Your services are switched off">
          They come back once the balance is paid. If you cannot pay it at once, call us at {brand.supportPhone}.
        </Notice>
      ) : null}
      {account.status === 'CLOSED' ? (
        <Notice tone="info" title="This account is closed">
          Your bills and payments stay here to look at.
        </Notice>
      ) : null}
      {ending.map(({ id, offering, promotion, monthlyPrice }) => (
        <Notice key={id} tone="warning" title={`A promotion ends ${promotion ? formatDay(promotion.endsOn) : ''}`}>
          <p>
            {promotion?.name} on {offering.name}. From then on it is {formatMoney(monthlyPrice)} a month.{' '}
            <PageLink href={paths.services}>See your options</PageLink>
          </p>
        </Notice>
      ))}
    </>
  );
}
