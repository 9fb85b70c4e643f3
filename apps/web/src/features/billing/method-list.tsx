import { Badge } from '../../components/badge.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { MethodFieldsFragment } from '../../gql/graphql.ts';
import { ActForm } from '../act/act-form.tsx';
import { describeMethod, describeTerms } from './describe-method.ts';
import { makeMethodDefaultAction, removeMethodAction, renameMethodAction } from './method-actions.ts';
import styles from './method-list.module.css';

interface MethodListProps {
  methods: readonly MethodFieldsFragment[];
  /** Whether they can be renamed, made the default and removed from here. */
  mayManage?: boolean;
}

/** The ways to pay that the processor keeps for the account. */
export function MethodList({ methods, mayManage = false }: MethodListProps) {
  return (
    <ul className={styles.list}>
      {methods.map((method) => (
        <li className={styles.method} key={method.id}>
          <div className={styles.head}>
            <span>
              <strong>{describeMethod(method)}</strong>
              <span className={styles.terms}>{describeTerms(method)}</span>
            </span>
            <MethodBadges method={method} />
          </div>
          {mayManage ? <MethodForms method={method} /> : null}
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

/** What can be done about one. Each is behind a line to open, so that nothing is removed by a slip. */
function MethodForms({ method }: { method: MethodFieldsFragment }) {
  const fields = { paymentMethodId: method.id };
  return (
    <div className={styles.forms}>
      <ActForm
        behind="Rename"
        action={renameMethodAction}
        fields={fields}
        label="Save name"
        of={method.name}
        pendingText="Saving…"
        variant="secondary"
      >
        <TextField
          key={method.label}
          label="Your name for it"
          name="label"
          optional
          hint="Such as “Joint account”. Leave it empty for none. No card or account numbers."
          defaultValue={method.label ?? ''}
          maxLength={40}
          autoComplete="off"
        />
      </ActForm>
      {method.isDefault || method.expiry === 'EXPIRED' ? null : (
        <ActForm
          behind="Make default"
          action={makeMethodDefaultAction}
          fields={fields}
          label="Make this the default"
          of={method.name}
          pendingText="One moment…"
          variant="secondary"
        >
          <p>It is chosen for you when you pay. Autopay and planned payments stay with what you chose for them.</p>
        </ActForm>
      )}
      <ActForm
        behind="Remove"
        action={removeMethodAction}
        fields={fields}
        label="Remove for good"
        of={method.name}
        pendingText="Removing…"
        variant="danger"
      >
        <p>
          Our payment processor forgets it too. To use it again you would add it again. Payments made with it stay in
          your history.
        </p>
      </ActForm>
    </div>
  );
}
