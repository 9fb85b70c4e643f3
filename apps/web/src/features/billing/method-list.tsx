import { Badge } from '../../components/badge.tsx';
import type { MethodFieldsFragment } from '../../gql/graphql.ts';
import { describeMethod, describeTerms } from './describe-method.ts';
import styles from './method-list.module.css';

/** The ways to pay that the processor keeps for the account. */
export function MethodList({ methods }: { methods: readonly MethodFieldsFragment[] }) {
  return (
    <ul className={styles.list}>
      {methods.map((method) => (
        <li className={styles.method} key={method.id}>
          <span>
            <strong>{describeMethod(method)}</strong>
            <span className={styles.terms}>{describeTerms(method)}</span>
          </span>
          <MethodBadges method={method} />
        </li>
      ))}
    </ul>
  );
}

/** What has to be known before it is used. */
export function MethodBadges({ method }: { method: MethodFieldsFragment }) {
  return (
    <span className={styles.badges}>
      {method.expiry === 'EXPIRED' ? <Badge tone="danger">Expired</Badge> : null}
      {method.expiry === 'EXPIRES_SOON' ? <Badge tone="warning">Expires soon</Badge> : null}
      {method.isDefault ? <Badge tone="neutral">Default</Badge> : null}
    </span>
  );
}
