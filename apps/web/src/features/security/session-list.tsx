import { Badge } from '../../components/badge.tsx';
import type { ViewSecurityActivityQuery } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';
import { ActForm } from '../act/act-form.tsx';
import styles from './activity.module.css';
import { revokeSessionAction } from './activity-actions.ts';

type Session = NonNullable<ViewSecurityActivityQuery['viewer']>['sessions'][number];

/** Where the viewer is signed in now; each can be ended from here. */
export function SessionList({ sessions, timeZone }: { sessions: readonly Session[]; timeZone: string }) {
  return (
    <ul className={styles.list}>
      {sessions.map(({ id, deviceName, place, startedAt, isShared, isCurrent }) => (
        <li key={id} className={styles.item}>
          <div>
            <p className={styles.name}>
              {deviceName ?? (isShared ? 'A shared computer' : 'An unknown device')}{' '}
              {isCurrent ? <Badge tone="success">This one</Badge> : null}
            </p>
            <p className={styles.note}>
              Since {formatMoment(startedAt, timeZone)} · {place ?? 'unknown place'}
              {isShared && deviceName ? ' · shared computer' : ''}
            </p>
          </div>
          {isCurrent ? null : (
            <ActForm
              action={revokeSessionAction}
              fields={{ sessionId: id }}
              label="End"
              of={`the session since ${formatMoment(startedAt, timeZone)}`}
              pendingText="Ending…"
              variant="secondary"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
