import { DefinitionList } from '../../components/definition-list.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Panel } from '../../components/panel.tsx';
import type { SubscriptionDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { equipmentNames, offeringFacts } from './describe-offering.ts';
import { PendingOrder } from './pending-order.tsx';
import styles from './subscription-panel.module.css';
import { SubscriptionStatus } from './subscription-status.tsx';

/** One service: its price now and after a promotion, what it gives, the equipment, and an ordered change. */
export function SubscriptionPanel({
  subscription,
  timeZone,
  mayAct,
}: {
  subscription: SubscriptionDetailFragment;
  timeZone: string;
  /** False: the viewer may only look. */
  mayAct: boolean;
}) {
  const { offering, status, monthlyPrice, currentPrice, promotion, equipment, pendingOrder } = subscription;
  const canChange = mayAct && status === 'ACTIVE' && offering.kind !== 'ADDON' && !pendingOrder;
  const facts = [
    ...offeringFacts(offering),
    { term: 'Since', value: formatDay(subscription.startedOn) },
    ...equipment.map(({ kind, model, serialNumber }) => ({
      term: equipmentNames[kind],
      value: `${model}, serial number ${serialNumber}`,
    })),
  ];
  return (
    <Panel title={offering.name} action={<SubscriptionStatus status={status} />}>
      <p className={styles.soft}>{offering.description}</p>
      <p>
        <strong className={styles.price}>{formatMoney(currentPrice)}</strong>{' '}
        <span className={styles.soft}>a month</span>
      </p>
      {promotion ? (
        <p className={styles.promotion}>
          {promotion.name}: {formatMoney(promotion.discount)} off each month until {formatDay(promotion.endsOn)}, then{' '}
          {formatMoney(monthlyPrice)}.
        </p>
      ) : null}
      {pendingOrder ? <PendingOrder order={pendingOrder} timeZone={timeZone} mayAct={mayAct} /> : null}
      <DefinitionList items={facts} />
      {canChange ? (
        <div>
          <LinkButton href={paths.changePlan(subscription.id)} variant="secondary">
            Change plan
          </LinkButton>
        </div>
      ) : null}
    </Panel>
  );
}
