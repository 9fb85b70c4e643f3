import { Stack } from '../../components/stack.tsx';
import type { PasskeyRowFragment } from '../../gql/graphql.ts';
import { formatMoment } from '../../lib/format.ts';
import { AddPasskey } from './add-passkey.tsx';
import { PasskeyRow } from './passkey-row.tsx';
import styles from './passkeys.module.css';

interface PasskeysProps {
  passkeys: readonly PasskeyRowFragment[];
  /** IANA name. */
  timeZone: string;
}

/** The passkeys of a sign-in. */
export function Passkeys({ passkeys, timeZone }: PasskeysProps) {
  return (
    <Stack>
      <p>
        A passkey signs you in with your finger, face or PIN instead of a password. It works only at our address, so
        nobody can trick you into giving it away.
      </p>
      {passkeys.length > 0 ? (
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <PasskeyRow id={passkey.id} name={passkey.name} facts={describe(passkey, timeZone)} />
            </li>
          ))}
        </ul>
      ) : null}
      <AddPasskey />
    </Stack>
  );
}

function describe({ createdAt, lastUsedAt, isBackedUp }: PasskeyRowFragment, timeZone: string): string {
  const used = lastUsedAt ? `last used ${formatMoment(lastUsedAt, timeZone)}` : 'not used yet';
  return `Added ${formatMoment(createdAt, timeZone)}, ${used}${isBackedUp ? ', kept by your password manager' : ''}`;
}
