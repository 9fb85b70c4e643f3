import type { ViewHouseholdQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';
import { ActForm } from '../act/act-form.tsx';
import styles from './household.module.css';
import { revokeInvitationAction } from './household-actions.ts';
import { roleWords } from './role-words.ts';

type Account = NonNullable<NonNullable<ViewHouseholdQuery['viewer']>['account']>;

/** Invitations that are not answered yet; each can be taken back. */
export function InvitationList({ account }: { account: Account }) {
  return (
    <ul className={styles.list}>
      {account.invitations.map(({ id, email, role, expiresAt }) => (
        <li key={id} className={styles.item}>
          <div>
            <p className={styles.name}>{email}</p>
            <p className={styles.note}>
              {roleWords[role].label} · good until {formatMoment(expiresAt, account.timeZone)}
            </p>
          </div>
          <ActForm
            action={revokeInvitationAction}
            fields={{ accountId: account.id, invitationId: id }}
            label="Take back"
            of={`the invitation to ${email}`}
            pendingText="Taking back…"
            variant="secondary"
          />
        </li>
      ))}
    </ul>
  );
}
