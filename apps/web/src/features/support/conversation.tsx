import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { ViewTicketQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';
import styles from './conversation.module.css';

type Ticket = NonNullable<NonNullable<NonNullable<ViewTicketQuery['viewer']>['account']>['ticket']>;

/** What was said, oldest first. Bodies are plain text: nothing in them is ever markup. */
export function Conversation({ messages, timeZone }: { messages: Ticket['messages']; timeZone: string }) {
  return (
    <ol className={styles.messages}>
      {messages.map(({ id, author, body, sentAt }) => (
        <li key={id} className={styles.message} data-author={author}>
          <p className={styles.head}>
            <strong>{author === 'CUSTOMER' ? 'You' : brand.name}</strong>{' '}
            <time dateTime={sentAt}>{formatMoment(sentAt, timeZone)}</time>
          </p>
          <p className={styles.body}>{body}</p>
        </li>
      ))}
    </ol>
  );
}
