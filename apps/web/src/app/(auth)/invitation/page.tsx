import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { Stack } from '../../../components/stack.tsx';
import { ActForm } from '../../../features/act/act-form.tsx';
import { roleWords } from '../../../features/household/role-words.ts';
import { acceptInvitationAction } from '../../../features/invitation/accept-invitation-action.ts';
import { RegisterByInvitationForm } from '../../../features/invitation/register-by-invitation-form.tsx';
import { ViewInvitationDocument } from '../../../gql/graphql.ts';
import { sendAsPublic } from '../../../lib/api.ts';
import { formatMoment } from '../../../lib/format.ts';
import { ownPath } from '../../../lib/own-path.ts';
import { paths } from '../../../lib/paths.ts';
import { viewAssurance } from '../../../lib/view-assurance.ts';
import { withNext } from '../../../lib/with-next.ts';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ searchParams }: PageProps<'/invitation'>) {
  const { token: given } = await searchParams;
  const token = typeof given === 'string' ? given : '';
  const [{ invitationNotice: notice }, assurance] = await Promise.all([
    sendAsPublic(ViewInvitationDocument, { token }),
    viewAssurance(),
  ]);
  if (!notice) return <DeadLink />;
  const { invitedBy, role, email, expiresAt, timeZone } = notice;
  return (
    <>
      <Stack tight>
        <h1>
          <bdi>{invitedBy}</bdi> invites you
        </h1>
        <p>
          To their account at {brand.name}, as <strong>{roleWords[role].label.toLowerCase()}</strong>.{' '}
          {roleWords[role].may}
        </p>
        <p>
          The invitation went to {email} and is good until {formatMoment(expiresAt, timeZone)}.
        </p>
      </Stack>
      {assurance === 'FULL' ? (
        <ActForm
          action={acceptInvitationAction}
          fields={{ token }}
          label="Join with my sign-in"
          pendingText="Joining…"
          wide
        />
      ) : (
        <>
          <p>
            You have a sign-in with us? <Link href={signInPath(token)}>Sign in and join with it</Link>. Else make one
            here:
          </p>
          <RegisterByInvitationForm token={token} />
        </>
      )}
      <p>You do not know them? Close this page: nothing happens.</p>
    </>
  );
}

const signInPath = (token: string) =>
  withNext(paths.signIn, ownPath(`${paths.invitation}?token=${encodeURIComponent(token)}`));

function DeadLink() {
  return (
    <>
      <h1>This invitation is over</h1>
      <p>It was answered or taken back, is too old, or its link is not complete. Ask for a new one.</p>
      <p>
        <Link href={paths.signIn}>Sign in</Link>
      </p>
    </>
  );
}
