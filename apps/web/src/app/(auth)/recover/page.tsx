import type { Metadata } from 'next';
import Link from 'next/link';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/stack.tsx';
import { readLost, waysFor } from '../../../features/recovery/lost.ts';
import { LostChoices } from '../../../features/recovery/lost-choices.tsx';
import { RecoveryWays } from '../../../features/recovery/recovery-ways.tsx';
import { StartRecoveryForm } from '../../../features/recovery/start-recovery-form.tsx';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Get back in' };

interface RecoverPageProps {
  searchParams: Promise<Partial<Record<'lost' | 'by' | 'notice', string | string[]>>>;
}

const headings = {
  password: { title: 'Choose a new password', lead: 'We send a code to a contact we have on record for you.' },
  username: {
    title: 'Find your username',
    lead: 'We send it to a contact we have on record for you. It is never shown here.',
  },
  unlock: {
    title: 'Unlock your sign-in',
    lead: 'Wrong passwords lock a sign-in for a while. A code sent to a contact on record unlocks it at once.',
  },
} as const;

export default async function RecoverPage({ searchParams }: RecoverPageProps) {
  const { lost: given, by: way, notice } = await searchParams;
  const lost = readLost(given);
  const ended =
    notice === 'ended' ? <Notice tone="info">That took too long. Begin again and we send a new code.</Notice> : null;
  if (!lost) {
    return (
      <>
        <h1>Get back in</h1>
        {ended}
        <LostChoices />
        <p>
          Remembered it? <Link href={paths.signIn}>Sign in</Link>
        </p>
      </>
    );
  }
  const ways = waysFor(lost);
  const by = ways.find((one) => one === way) ?? ways[0] ?? 'email';
  const { title, lead } = headings[lost];
  return (
    <>
      <Stack tight>
        <h1>{title}</h1>
        <p>{lead}</p>
      </Stack>
      {ended}
      <RecoveryWays lost={lost} by={by} />
      <StartRecoveryForm key={`${lost} ${by}`} lost={lost} by={by} />
      <p>
        <Link href={paths.recover}>Something else is lost</Link>, or <Link href={paths.signIn}>sign in</Link>
      </p>
    </>
  );
}
