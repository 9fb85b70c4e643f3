import { Badge } from '../../components/badge.tsx';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { ContactActions } from './contact-actions.tsx';
import { ContactForm } from './contact-form.tsx';
import styles from './profile.module.css';

interface ContactListProps {
  accountId: string;
  contacts: readonly ContactRowFragment[];
  /** False: the viewer may look only. */
  mayChange: boolean;
}

/** How the account's owner is reached, and how that is changed. Opens and shuts without JavaScript. */
export function ContactList({ accountId, contacts, mayChange }: ContactListProps) {
  return (
    <ul className={styles.list}>
      {contacts.map(({ id, channel, value, isPrimary, verifiedAt }) => (
        <li key={id} className={styles.contact}>
          <div className={styles.value}>
            <span>{value}</span>
            {isPrimary ? <Badge tone="info">{channel === 'EMAIL' ? 'Main e-mail' : 'Main phone'}</Badge> : null}
            {verifiedAt ? <Badge tone="success">Confirmed</Badge> : null}
          </div>
          {mayChange ? (
            <>
              <details className={styles.more}>
                <summary>
                  <span>
                    Replace<span className="visually-hidden"> {value}</span>
                  </span>
                </summary>
                <ContactForm accountId={accountId} channel={channel} replacesId={id} />
              </details>
              <ContactActions contactId={id} value={value} isPrimary={isPrimary} />
            </>
          ) : null}
        </li>
      ))}
      {mayChange
        ? (['EMAIL', 'SMS'] as const).map((channel) => (
            <li key={channel} className={styles.contact}>
              <details className={styles.more}>
                <summary>{channel === 'EMAIL' ? 'Add an e-mail address' : 'Add a phone number'}</summary>
                <ContactForm accountId={accountId} channel={channel} replacesId={null} />
              </details>
            </li>
          ))
        : null}
    </ul>
  );
}
