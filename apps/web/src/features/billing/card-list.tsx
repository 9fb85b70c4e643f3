import { Badge } from '../../components/badge.tsx';
import type { CardFieldsFragment } from '../../gql/graphql.ts';
import styles from './card-list.module.css';
import { describeCard, describeExpiry } from './describe-card.ts';

/** The cards the processor keeps for the account. */
export function CardList({ cards }: { cards: readonly CardFieldsFragment[] }) {
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li className={styles.card} key={card.id}>
          <span>
            <strong>{describeCard(card)}</strong>
            <span className={styles.expiry}>Expires {describeExpiry(card)}</span>
          </span>
          {card.isDefault ? <Badge tone="neutral">Default</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
