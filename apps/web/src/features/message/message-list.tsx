import { Badge } from '../../components/badge.tsx';
import type { ViewMessagesQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';
import styles from './message-list.module.css';

type Account = NonNullable<NonNullable<ViewMessagesQuery['viewer']>['account']>;
type Message = Account['messages']['nodes'][number];

/** What was sent, newest first; each opens in place. */
export function MessageList({ messages, timeZone }: { messages: readonly Message[]; timeZone: string }) {
  return (
    <ul className={styles.list}>
      {messages.map((message) => (
        <li key={message.id}>
          <details className={styles.message}>
            <summary>
              <span className={styles.subject}>{message.subject}</span>
              <span className={styles.when}>{formatMoment(message.sentAt ?? message.queuedAt, timeZone)}</span>
              {message.state === 'SENT' ? null : <DeliveryState state={message.state} />}
            </summary>
            <p className={styles.text}>{message.text}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function DeliveryState({ state }: { state: 'QUEUED' | 'FAILED' }) {
  return state === 'QUEUED' ? <Badge tone="info">On its way</Badge> : <Badge tone="warning">Not delivered</Badge>;
}
