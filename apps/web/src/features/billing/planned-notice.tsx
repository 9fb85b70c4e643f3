import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { PlannedPaymentFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describeMethod } from './describe-method.ts';

/** Says where somebody is about to pay by hand that something is going to be charged anyway, and what becomes of it. */
export function PlannedNotice({ planned }: { planned: readonly PlannedPaymentFieldsFragment[] }) {
  const waiting = planned.filter(({ state, nextTryOn }) => state === 'PLANNED' && nextTryOn !== null);
  if (waiting.length === 0) return null;
  return (
    <Notice tone="info" title="A payment is planned already">
      {waiting.map((one) => (
        <p key={one.id}>
          {one.kind === 'AUTOPAY'
            ? 'Autopay will charge'
            : one.kind === 'INSTALMENT'
              ? 'An instalment of'
              : 'You scheduled'}{' '}
          {formatMoney(one.amount)} {one.kind === 'INSTALMENT' ? 'is charged ' : ''}
          {one.nextTryOn ? `on ${formatDay(one.nextTryOn)}` : ''} to {describeMethod(one.paymentMethod)}.
        </p>
      ))}
      <p>
        If you pay now, only what is still owed on that day is charged, so nothing is paid twice.{' '}
        <PageLink href={paths.planned}>Change or cancel it</PageLink>
      </p>
    </Notice>
  );
}
