import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { DefinitionList } from '../../../components/definition-list.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/stack.tsx';
import { ActForm } from '../../../features/act/act-form.tsx';
import { sayNotMeAction } from '../../../features/not-me/say-not-me-action.ts';
import styles from '../../../features/security/report.module.css';
import { ViewNotMeDocument, type ViewNotMeQuery } from '../../../gql/graphql.ts';
import { sendAsPublic } from '../../../lib/api.ts';
import { formatMoment } from '../../../lib/format.ts';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'This wasn’t me' };

const phone = <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>;

/** Looking at this page changes nothing: what opens links to check them does no harm. */
export default async function NotMePage({ searchParams }: PageProps<'/not-me'>) {
  const { token: given, done } = await searchParams;
  const token = typeof given === 'string' ? given : '';
  if (done && !token) return <Done />;
  const { notMeNotice } = await sendAsPublic(ViewNotMeDocument, { token });
  if (!notMeNotice) return <DeadLink />;
  return (
    <>
      <h1>Was this you?</h1>
      <DefinitionList items={factsOf(notMeNotice)} />
      <Stack tight>
        <p>If it was, close this page: nothing changes. If it was not, the button below</p>
        <ul className={styles.steps}>
          <li>ends your sign-in everywhere, on every device,</li>
          <li>takes back changes of your contacts,</li>
          <li>holds payments, orders and changes until we have made sure that it is you,</li>
          <li>asks you to choose a new password before you sign in again,</li>
          <li>opens an urgent ticket and tells every contact on record.</li>
        </ul>
      </Stack>
      <ActForm action={sayNotMeAction} fields={{ token }} label="This wasn’t me" pendingText="Stopping…" wide />
    </>
  );
}

type NotMeNotice = NonNullable<ViewNotMeQuery['notMeNotice']>;

const factsOf = ({ what, at, deviceName, place, timeZone }: NotMeNotice) => [
  { term: 'What', value: what },
  { term: 'When', value: timeZone ? formatMoment(at, timeZone) : `${formatMoment(at, 'UTC')} UTC` },
  { term: 'Where', value: place ?? 'Unknown place' },
  { term: 'Device', value: deviceName ?? 'Not known' },
];

function Done() {
  return (
    <>
      <h1>Everything is stopped</h1>
      <Notice tone="success" role="status" title="Thank you for telling us">
        Your sign-in is ended everywhere, and payments, orders and changes stand still. We have told every contact on
        record; the message holds the number of your ticket.
      </Notice>
      <p>
        Now <Link href={`${paths.recover}?lost=password`}>choose a new password</Link>, and call {phone} to open your
        account again.
      </p>
    </>
  );
}

function DeadLink() {
  return (
    <>
      <h1>This link leads nowhere</h1>
      <p>It was used already, is too old, or is not complete. Open it anew from the message.</p>
      <p>
        Is someone else using your account? Call {phone}, or <Link href={paths.signIn}>sign in</Link> and report it
        under Security.
      </p>
    </>
  );
}
