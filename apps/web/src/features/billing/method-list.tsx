import { Badge } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
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
      <Disclosure summary="Rename" of={method.name}>
        <ActForm
          action={renameMethodAction}
          fields={fields}
          label="Save name"
          of={`of ${method.name}`}
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
      </Disclosure>
      {method.isDefault || method.expiry === 'EXPIRED' ? null : (
        <Disclosure summary="Make default" of={method.name}>
          <p>It is chosen for you when you pay. Autopay and planned payments go on as you set them up.</p>
          <ActForm
            action={makeMethodDefaultAction}
            fields={fields}
            label="Make this the default"
            of={method.name}
            pendingText="One moment…"
            variant="secondary"
          />
        </Disclosure>
      )}
      <Disclosure summary="Remove" of={method.name}>
        <p>
          We and our payment processor stop keeping it, and you cannot bring it back: you would add it again. Payments
          made with it stay in your history.
        </p>
        <ActForm
          action={removeMethodAction}
          fields={fields}
          label={`Remove ${method.name}`}
          pendingText="Removing…"
          variant="danger"
        />
      </Disclosure>
    </div>
  );
}
