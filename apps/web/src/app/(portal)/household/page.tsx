import type { Metadata } from 'next';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Panel } from '../../../components/panel.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { Stack } from '../../../components/stack.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { ActForm } from '../../../features/act/act-form.tsx';
import { inviteMemberAction } from '../../../features/household/household-actions.ts';
import { InvitationList } from '../../../features/household/invitation-list.tsx';
import { MemberList } from '../../../features/household/member-list.tsx';
import { roleOptions, roleWords } from '../../../features/household/role-words.ts';
import { ViewHouseholdDocument } from '../../../gql/graphql.ts';

export const metadata: Metadata = { title: 'Household' };

const doneTexts: Readonly<Record<string, string>> = {
  invited: 'The invitation is on its way by e-mail. It is good for seven days.',
  'taken-back': 'The invitation is taken back: its link leads nowhere now.',
  role: 'The role is changed.',
  removed: 'They no longer see this account.',
};

export default async function HouseholdPage({ searchParams }: PageProps<'/household'>) {
  const [{ done }, { viewer, account }] = await Promise.all([searchParams, queryAccount(ViewHouseholdDocument, {})]);
  const doneText = typeof done === 'string' ? doneTexts[done] : undefined;
  const mayAdminister = account.viewerRole === 'OWNER' && !account.isFrozen;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader title="Household" lead="Who may see this account, and what they may do." />
        {doneText ? (
          <Notice tone="success" role="status">
            {doneText}
          </Notice>
        ) : null}
        <Panel title="Members">
          <MemberList key={doneText} account={account} />
        </Panel>
        {account.invitations.length > 0 ? (
          <Panel title="Open invitations">
            <InvitationList account={account} />
          </Panel>
        ) : null}
        {mayAdminister ? (
          <Panel title="Invite someone">
            <ActForm
              key={account.invitations[0]?.id}
              action={inviteMemberAction}
              fields={{ accountId: account.id }}
              label="Send invitation"
              pendingText="Sending…"
            >
              <TextField label="E-mail address" name="email" type="email" autoComplete="off" maxLength={254} />
              <SelectField
                label="Role"
                name="role"
                options={roleOptions}
                hint={roleOptions.map(({ value, label }) => `${label}: ${roleWords[value].may}`).join(' ')}
              />
            </ActForm>
          </Panel>
        ) : null}
      </Stack>
    </PortalPage>
  );
}
