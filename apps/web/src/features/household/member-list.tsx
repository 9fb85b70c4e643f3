import { Badge } from '../../components/badge.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { ViewHouseholdQuery } from '../../gql/graphql.ts';
import { formatMomentDay } from '../../lib/format.ts';
import { ActForm } from '../act/act-form.tsx';
import styles from './household.module.css';
import { changeMemberRoleAction, removeMemberAction } from './household-actions.ts';
import { roleOptions, roleWords } from './role-words.ts';

type Account = NonNullable<NonNullable<ViewHouseholdQuery['viewer']>['account']>;
type Member = Account['members'][number];

/** Who belongs to the account. An owner changes roles and takes members off; everyone else may leave. */
export function MemberList({ account }: { account: Account }) {
  const mayAdminister = account.viewerRole === 'OWNER' && !account.isFrozen;
  const hasOtherOwner = (member: Member) =>
    member.role !== 'OWNER' || account.members.some(({ id, role }) => role === 'OWNER' && id !== member.id);
  return (
    <ul className={styles.list}>
      {account.members.map((member) => (
        <li key={member.id} className={styles.item}>
          <div>
            <p className={styles.name}>
              <bdi>{member.username}</bdi> {member.isViewer ? <Badge tone="success">You</Badge> : null}
            </p>
            <p className={styles.note}>
              {roleWords[member.role].label} since {formatMomentDay(member.joinedAt, account.timeZone)}
            </p>
          </div>
          {hasOtherOwner(member) && !account.isFrozen && (mayAdminister || member.isViewer) ? (
            <details className={styles.change}>
              <summary>
                {member.isViewer && !mayAdminister ? 'Leave' : 'Change'}
                <span className="visually-hidden"> {member.username}</span>
              </summary>
              <MemberForms account={account} member={member} mayAdminister={mayAdminister} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function MemberForms({ account, member, mayAdminister }: { account: Account; member: Member; mayAdminister: boolean }) {
  const fields = { accountId: account.id, memberId: member.id };
  return (
    <div className={styles.forms}>
      {mayAdminister ? (
        <ActForm
          action={changeMemberRoleAction}
          fields={fields}
          label="Change role"
          of={`of ${member.username}`}
          pendingText="Changing…"
          variant="secondary"
        >
          <SelectField label="Role" name="role" options={roleOptions} defaultValue={member.role} />
        </ActForm>
      ) : null}
      <ActForm
        action={removeMemberAction}
        fields={member.isViewer ? { ...fields, leaving: '1' } : fields}
        label={member.isViewer ? 'Leave this account' : 'Take off this account'}
        of={member.isViewer ? undefined : member.username}
        pendingText="One moment…"
        variant="secondary"
      />
    </div>
  );
}
