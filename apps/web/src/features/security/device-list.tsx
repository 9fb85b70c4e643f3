import { Badge } from '../../components/badge.tsx';
import type { ViewSecurityActivityQuery } from '../../gql/graphql.ts';
import { formatMoment, formatMomentDay } from '../../lib/format.ts';
import { ActForm } from '../act/act-form.tsx';
import styles from './activity.module.css';
import { forgetDeviceAction } from './activity-actions.ts';

type Device = NonNullable<ViewSecurityActivityQuery['viewer']>['devices'][number];

/** The browsers that are recognised when the viewer signs in; each can be forgotten from here. */
export function DeviceList({ devices, timeZone }: { devices: readonly Device[]; timeZone: string }) {
  return (
    <ul className={styles.list}>
      {devices.map(({ id, name, lastPlace, lastSeenAt, rememberedUntil, isCurrent }) => (
        <li key={id} className={styles.item}>
          <div>
            <p className={styles.name}>
              {name} {isCurrent ? <Badge tone="success">This one</Badge> : null}
            </p>
            <p className={styles.note}>
              Last used {formatMoment(lastSeenAt, timeZone)} · {lastPlace ?? 'unknown place'}
              {rememberedUntil ? ` · no second step until ${formatMomentDay(rememberedUntil, timeZone)}` : ''}
            </p>
          </div>
          <ActForm
            action={forgetDeviceAction}
            fields={{ deviceId: id }}
            label="Forget"
            of={`${name}, last used ${formatMoment(lastSeenAt, timeZone)}`}
            pendingText="Forgetting…"
            variant="secondary"
          />
        </li>
      ))}
    </ul>
  );
}
